import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { DeliveryActions } from '../delivery-actions';
import { ReceiveDelivery } from './receive-delivery.command';

@CommandHandler(ReceiveDelivery)
export class ReceiveDeliveryHandler implements ICommandHandler<ReceiveDelivery> {
  constructor(private readonly actions: DeliveryActions) {}

  execute({ meta, body: { directiveId, authorityId, arrivalNumber = null, evidence = null } }: ReceiveDelivery): Promise<Recorded> {
    const data = { directiveId, authorityId, arrivalNumber, evidence };
    return this.actions.run(data, (by) => ({ type: 'Receive', data, by }), meta);
  }
}
