import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { BrokenParams, FoundAnswer } from '../cascading/cascade.queries';

/** Answers that fell away with a reference or a directive. */
export class AnswersBrokenQuery extends Query<Answer<readonly FoundAnswer[]>> {
  constructor(
    readonly params: BrokenParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(AnswersBrokenQuery)
export class AnswersBrokenHandler implements IQueryHandler<AnswersBrokenQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: AnswersBrokenQuery): Promise<Answer<readonly FoundAnswer[]>> {
    return this.readModels.ask('answers-broken', params, at);
  }
}
