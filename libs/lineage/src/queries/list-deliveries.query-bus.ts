import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { DeliveryList, ListDeliveriesParams } from '../listing/list-deliveries.query';

/** Letters at their recipients: where each is, and whether its receipt was acknowledged in time. */
export class ListDeliveriesQuery extends Query<Answer<DeliveryList>> {
  constructor(
    readonly params: ListDeliveriesParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(ListDeliveriesQuery)
export class ListDeliveriesHandler implements IQueryHandler<ListDeliveriesQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: ListDeliveriesQuery): Promise<Answer<DeliveryList>> {
    return this.readModels.ask('list-deliveries', params, at);
  }
}
