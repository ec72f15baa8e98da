import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { FoundAnswer } from '../cascading/cascade.queries';
import type { DirectiveParams } from '../listing/directive.query';

/** What a directive and those below it answer. */
export class OwedAboveQuery extends Query<Answer<readonly FoundAnswer[]>> {
  constructor(
    readonly params: DirectiveParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(OwedAboveQuery)
export class OwedAboveHandler implements IQueryHandler<OwedAboveQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: OwedAboveQuery): Promise<Answer<readonly FoundAnswer[]>> {
    return this.readModels.ask('owed-above', params, at);
  }
}
