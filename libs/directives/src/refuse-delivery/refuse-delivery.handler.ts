import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { deliveryStream } from '../domain';
import { DeliveryStreams } from '../streams';
import { RefuseDelivery } from './refuse-delivery.command';

@CommandHandler(RefuseDelivery)
export class RefuseDeliveryHandler implements ICommandHandler<RefuseDelivery> {
  constructor(private readonly deliveries: DeliveryStreams) {}

  execute({ meta, body: { directiveId, authorityId, reason } }: RefuseDelivery): Promise<Recorded> {
    const data = { directiveId, authorityId, reason };
    return this.deliveries.handle(deliveryStream(directiveId, authorityId), { type: 'Refuse', data }, meta);
  }
}
