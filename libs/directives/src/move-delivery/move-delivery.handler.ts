import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { DeliveryActions } from '../delivery-actions';
import type { DeliveryCommand } from '../domain';
import { CorrectDelivery, MoveDelivery } from './move-delivery.command';

@CommandHandler(MoveDelivery)
export class MoveDeliveryHandler implements ICommandHandler<MoveDelivery> {
  constructor(private readonly actions: DeliveryActions) {}

  execute({ meta, body: { directiveId, authorityId, move } }: MoveDelivery): Promise<Recorded> {
    const { step, ...rest } = move;
    const data = { directiveId, authorityId, ...rest };
    return this.actions.run(data, (by) => ({ type: step, data, by }) as DeliveryCommand, meta);
  }
}
@CommandHandler(CorrectDelivery)
export class CorrectDeliveryHandler implements ICommandHandler<CorrectDelivery> {
  constructor(private readonly actions: DeliveryActions) {}

  execute({ meta, body: { correction, ...of } }: CorrectDelivery): Promise<Recorded> {
    return this.actions.run(of, (by) => ({ type: 'CorrectFact', data: correction, of, by }), meta);
  }
}
