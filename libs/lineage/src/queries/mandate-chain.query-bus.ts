import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { MandateChain } from '../following/mandate-chain.query';
import type { TaskParams } from '../listing/task.query';

/** Where a task comes from, word for word, from the root order down. */
export class MandateChainQuery extends Query<Answer<MandateChain>> {
  constructor(
    readonly params: TaskParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(MandateChainQuery)
export class MandateChainHandler implements IQueryHandler<MandateChainQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: MandateChainQuery): Promise<Answer<MandateChain>> {
    return this.readModels.ask('mandate-chain', params, at);
  }
}
