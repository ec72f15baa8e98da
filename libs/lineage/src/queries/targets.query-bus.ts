import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { Targets } from '../targets/targets.query';

/** Whether the targets of an order are met, body by body. */
export class TargetsQuery extends Query<Answer<Targets>> {
  constructor(
    readonly params: { readonly directiveId: string },
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(TargetsQuery)
export class TargetsHandler implements IQueryHandler<TargetsQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: TargetsQuery): Promise<Answer<Targets>> {
    return this.readModels.ask('targets', params, at);
  }
}
