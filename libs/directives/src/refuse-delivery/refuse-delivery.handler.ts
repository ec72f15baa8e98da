import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { DeliveryActions } from '../delivery-actions';
import { RefuseDelivery } from './refuse-delivery.command';

@CommandHandler(RefuseDelivery)
export class RefuseDeliveryHandler implements ICommandHandler<RefuseDelivery> {
  constructor(private readonly actions: DeliveryActions) {}

  execute({ meta, body: { directiveId, authorityId, reason, evidence } }: RefuseDelivery): Promise<Recorded> {
    const data = { directiveId, authorityId, reason, ...(evidence ? { evidence } : {}) };
    return this.actions.run(data, (by) => ({ type: 'Refuse', data, by }), meta);
  }
}
