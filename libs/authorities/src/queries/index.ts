import { Inject } from '@nestjs/common';
import { Query as BusQuery, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type Queries, type Query, type ReadModels } from '@cascade/event-store';
import { absences } from './absences.query';
import { groupPage, listGroups, type GroupPage, type Groups } from './groups.query';
import { authorityPage, type AuthorityPage } from './authority-page.query';
import { heirs, type Heirs } from './heirs.query';

export type { Absence } from './absences.query';
export type { AuthorityPage, DatedName, Passing } from './authority-page.query';
export type { GroupMember, GroupPage, Groups, ListedGroup } from './groups.query';
export type { Heirs } from './heirs.query';
/** What can be asked of this room's read models, by name. */
export const queries: Queries = {
  authority: authorityPage as Query,
  heirs: heirs as Query,
  absences: absences as Query,
  'list-groups': listGroups as Query,
  group: groupPage as Query,
};

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
export class ListGroupsQuery extends BusQuery<Answer<Groups>> {
  constructor(
    readonly params: { readonly ownerId?: string; readonly limit: number; readonly cursor?: string },
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(ListGroupsQuery)
export class ListGroupsHandler implements IQueryHandler<ListGroupsQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: ListGroupsQuery): Promise<Answer<Groups>> {
    return this.readModels.ask('list-groups', params, at);
  }
}
export class GroupPageQuery extends BusQuery<Answer<GroupPage>> {
  constructor(
    readonly params: { readonly groupId: string },
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(GroupPageQuery)
export class GroupPageHandler implements IQueryHandler<GroupPageQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: GroupPageQuery): Promise<Answer<GroupPage>> {
    return this.readModels.ask('group', params, at);
  }
}
