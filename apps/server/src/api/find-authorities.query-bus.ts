import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { FindAuthorities, FoundAuthorities } from '../engine/find-authorities.query';

/** Bodies by name, level and the body above. */
export class FindAuthoritiesQuery extends Query<Answer<FoundAuthorities>> {
  constructor(
    readonly params: FindAuthorities,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(FindAuthoritiesQuery)
export class FindAuthoritiesHandler implements IQueryHandler<FindAuthoritiesQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: FindAuthoritiesQuery): Promise<Answer<FoundAuthorities>> {
    return this.readModels.ask('find-authorities', params, at);
  }
}
