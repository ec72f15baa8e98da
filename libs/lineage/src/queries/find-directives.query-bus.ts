import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { FindParams, FoundPage } from '../finding/find-directives.query';

/** Documents by symbol, province, issuer, year and words, newest first. */
export class FindDirectivesQuery extends Query<Answer<FoundPage>> {
  constructor(
    readonly params: FindParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(FindDirectivesQuery)
export class FindDirectivesHandler implements IQueryHandler<FindDirectivesQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: FindDirectivesQuery): Promise<Answer<FoundPage>> {
    return this.readModels.ask('find-directives', params, at);
  }
}
