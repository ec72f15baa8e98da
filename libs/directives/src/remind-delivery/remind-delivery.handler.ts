import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { BodiesAbove } from '@cascade/authorities';
import { CLOCK, type Clock } from '@cascade/calendar';
import { dayOf, firstInstantOf } from '@cascade/calendar/domain';
import type { Recorded } from '@cascade/event-store/domain';
import { DeliveryActions } from '../delivery-actions';
import { deliveryRemindIdOf } from '../domain';
import { RemindDelivery } from './remind-delivery.command';

@CommandHandler(RemindDelivery)
export class RemindDeliveryHandler implements ICommandHandler<RemindDelivery> {
  constructor(
    private readonly actions: DeliveryActions,
    private readonly above: BodiesAbove,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}
  /**
   * @throws DomainError `delivery.unknown`, `delivery.not-above`, `delivery.refused`, `delivery.recalled`, `delivery.already-answered`,
   * `delivery.nothing-to-remind-of`, `delivery.reminded-today`, `directive.recalled`
   */
  async execute({ meta, body: { directiveId, authorityId, words } }: RemindDelivery): Promise<Recorded> {
    const issuerId = (await this.actions.issuerOf(directiveId)) ?? null;
    const on = dayOf(meta.occurredAt === null ? this.clock.now() : firstInstantOf(meta.occurredAt, 'occurredAt'));
    // Who works for no body (the machine's own keeper) speaks for the sender.
    const byId = meta.onBehalfOf ?? issuerId ?? '';
    const aboveIds = issuerId === null ? [] : await this.above.of(issuerId, on);
    const said = words?.trim() ? words : null;
    const remindId = deliveryRemindIdOf(directiveId, authorityId, byId, on);
    const data = { directiveId, authorityId, remindId, byId, on, words: said, aboveIds };
    return this.actions.run(data, (by) => ({ type: 'Remind', data, by }), meta);
  }
}
