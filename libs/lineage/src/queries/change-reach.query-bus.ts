import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { ChangeReach, ChangeReachParams } from '../listing/change-reach.query';

/** What a change of an order would touch. @throws DomainError `directive.unknown` */
export class ChangeReachQuery extends Query<Answer<ChangeReach>> {
  constructor(
    readonly params: ChangeReachParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(ChangeReachQuery)
export class ChangeReachHandler implements IQueryHandler<ChangeReachQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: ChangeReachQuery): Promise<Answer<ChangeReach>> {
    return this.readModels.ask('change-reach', params, at);
  }
}
