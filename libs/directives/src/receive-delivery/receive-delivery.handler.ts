import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { deliveryStream } from '../domain';
import { DeliveryStreams } from '../streams';
import { ReceiveDelivery } from './receive-delivery.command';

@CommandHandler(ReceiveDelivery)
export class ReceiveDeliveryHandler implements ICommandHandler<ReceiveDelivery> {
  constructor(private readonly deliveries: DeliveryStreams) {}

  execute({ meta, body: { directiveId, authorityId, arrivalNumber = null, evidence = null } }: ReceiveDelivery): Promise<Recorded> {
    const data = { directiveId, authorityId, arrivalNumber, evidence };
    return this.deliveries.handle(deliveryStream(directiveId, authorityId), { type: 'Receive', data }, meta);
  }
}
