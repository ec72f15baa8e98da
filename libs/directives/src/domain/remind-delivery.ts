import { DomainError, uuidV5, type CommandOf } from '@cascade/event-store/domain';
import type { DeliveryReminded } from './delivery.events';
import { isRegistered, type KnownDelivery } from './delivery.state';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    /** `bodies`: who sent it, and those above. */
    'delivery.not-above': { directiveId: string; authorityId: string; bodies: readonly string[] };
    /** The same body reminded the same recipient of the same letter on that day already. */
    'delivery.reminded-today': { directiveId: string; authorityId: string; on: string };
    /** Registered, and no order of its own is owed. */
    'delivery.nothing-to-remind-of': { directiveId: string; authorityId: string };
  }
}
/** `aboveIds`: the bodies above the one that sent it, on the day of the command. */
export type RemindDeliveryCommand = CommandOf<'Remind', DeliveryReminded['data'] & { readonly aboveIds: readonly string[] }>;

/** One letter at one recipient, one body that reminds, one day (at UTC+7): also the id of what is sent. */
export const deliveryRemindIdOf = (directiveId: string, authorityId: string, byId: string, on: string): string =>
  uuidV5(`remind-delivery/${directiveId}/${authorityId}/${byId}/${on}`);

/** Who has the letter in its book and owes no answer is not reminded, nor whoever sent it back; nobody is reminded twice a day by the same body. */
export const decideRemindDelivery = (
  { aboveIds: _above, ...data }: RemindDeliveryCommand['data'],
  state: KnownDelivery,
): DeliveryReminded[] => {
  const { directiveId, authorityId, remindId, on } = data;
  const id = { directiveId, authorityId };
  if (state.exchange === 'refused') throw new DomainError('delivery.refused', id);
  if (state.recall === 'granted') throw new DomainError('delivery.recalled', id);
  const { derivation } = state;
  if (derivation.owes === 'answered')
    throw new DomainError('delivery.already-answered', { ...id, byDirectiveId: derivation.byDirectiveId });
  if (derivation.owes !== 'owed' && isRegistered(state)) throw new DomainError('delivery.nothing-to-remind-of', id);
  if (state.reminded.includes(remindId)) throw new DomainError('delivery.reminded-today', { ...id, on });
  return [{ type: 'DeliveryReminded', version: 1, data }];
};
