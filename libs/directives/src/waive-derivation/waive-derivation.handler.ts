import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { DeliveryActions } from '../delivery-actions';
import { WaiveDerivation } from './waive-derivation.command';

@CommandHandler(WaiveDerivation)
export class WaiveDerivationHandler implements ICommandHandler<WaiveDerivation> {
  constructor(private readonly actions: DeliveryActions) {}

  execute({ meta, body: { directiveId, authorityId, reason } }: WaiveDerivation): Promise<Recorded> {
    const data = { directiveId, authorityId, reason };
    return this.actions.run(data, (by) => ({ type: 'Waive', data, by }), meta);
  }
}
