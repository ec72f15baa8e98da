import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { deliveryStream } from '../domain';
import { DeliveryStreams } from '../streams';
import { WaiveDerivation } from './waive-derivation.command';

@CommandHandler(WaiveDerivation)
export class WaiveDerivationHandler implements ICommandHandler<WaiveDerivation> {
  constructor(private readonly deliveries: DeliveryStreams) {}

  execute({ meta, body: { directiveId, authorityId, reason } }: WaiveDerivation): Promise<Recorded> {
    const data = { directiveId, authorityId, reason };
    return this.deliveries.handle(deliveryStream(directiveId, authorityId), { type: 'Waive', data }, meta);
  }
}
