import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { FoundAnswer } from '../cascading/cascade.queries';
import type { DirectiveParams } from '../listing/directive.query';

/** What answers an order, at any depth. */
export class AnswersForQuery extends Query<Answer<readonly FoundAnswer[]>> {
  constructor(
    readonly params: DirectiveParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(AnswersForQuery)
export class AnswersForHandler implements IQueryHandler<AnswersForQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: AnswersForQuery): Promise<Answer<readonly FoundAnswer[]>> {
    return this.readModels.ask('answers-for', params, at);
  }
}
