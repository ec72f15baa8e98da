import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { FoundDirective } from '../finding/found-directive';
import type { ResolveParams } from '../finding/resolve.query';

/** The one document that a person means by a symbol. @throws DomainError `directive.unknown`, `directive.ambiguous` */
export class ResolveDirectiveQuery extends Query<Answer<FoundDirective>> {
  constructor(
    readonly params: ResolveParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(ResolveDirectiveQuery)
export class ResolveDirectiveHandler implements IQueryHandler<ResolveDirectiveQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: ResolveDirectiveQuery): Promise<Answer<FoundDirective>> {
    return this.readModels.ask('resolve', params, at);
  }
}
