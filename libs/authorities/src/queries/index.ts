import { Inject } from '@nestjs/common';
import { Query as BusQuery, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type Queries, type Query, type ReadModels } from '@cascade/event-store';
import { authorityPage, type AuthorityPage } from './authority-page.query';
import { heirs, type Heirs } from './heirs.query';

export type { AuthorityPage, DatedName, Passing } from './authority-page.query';
export type { Heirs } from './heirs.query';
/** What can be asked of this room's read models, by name. */
export const queries: Queries = { authority: authorityPage as Query, heirs: heirs as Query };

export class AuthorityPageQuery extends BusQuery<Answer<AuthorityPage>> {
  constructor(
    readonly params: { readonly authorityId: string },
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(AuthorityPageQuery)
export class AuthorityPageHandler implements IQueryHandler<AuthorityPageQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: AuthorityPageQuery): Promise<Answer<AuthorityPage>> {
    return this.readModels.ask('authority', params, at);
  }
}
export class HeirsQuery extends BusQuery<Answer<Heirs>> {
  constructor(
    readonly params: { readonly authorityIds: readonly string[] },
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(HeirsQuery)
export class HeirsHandler implements IQueryHandler<HeirsQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: HeirsQuery): Promise<Answer<Heirs>> {
    return this.readModels.ask('heirs', params, at);
  }
}
