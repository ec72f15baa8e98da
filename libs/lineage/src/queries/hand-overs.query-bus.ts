import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { HandOvers, HandOversParams } from '../handing-over/hand-overs.query';

/** Open tasks whose body has ended, with who may take them over. */
export class HandOversQuery extends Query<Answer<HandOvers>> {
  constructor(
    readonly params: HandOversParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(HandOversQuery)
export class HandOversHandler implements IQueryHandler<HandOversQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: HandOversQuery): Promise<Answer<HandOvers>> {
    return this.readModels.ask('hand-overs', params, at);
  }
}
