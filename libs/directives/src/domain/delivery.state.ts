import type { WorldTime } from '@cascade/calendar/domain';
import type { FreeText } from '@cascade/event-store/domain';
import type { DeliverySent } from './delivery.events';

/** What the recipient owes: its own order in answer to this one. */
export type Derivation =
  | { readonly owes: 'none' }
  | { readonly owes: 'owed'; readonly draftId: string | null }
  | { readonly owes: 'answered'; readonly byDirectiveId: string }
  | { readonly owes: 'waived'; readonly reason: FreeText };
/** In the order in which a letter goes through them; a later one holds though an earlier one is learnt after it. */
export const EXCHANGE_STATES = ['sent', 'arrived', 'refused', 'received', 'assigned', 'processing', 'done'] as const;
export type ExchangeState = (typeof EXCHANGE_STATES)[number];
export type Recall = 'none' | 'asked' | 'granted' | 'refused';
export interface KnownDelivery {
  /** 'arrived' is a state of the read model; here it stands beside, because it may be learnt after the others. */
  readonly exchange: Exclude<ExchangeState, 'arrived'>;
  readonly arrived: boolean;
  readonly arrivalNumber: string | null;
  /** World time of the first receipt there was; limits from receipt run from it. */
  readonly receivedOn: WorldTime | null;
  /** What was noted last by the head, as text to be compared; null before. */
  readonly assigned: string | null;
  readonly recall: Recall;
  readonly derivation: Derivation;
  /** As whom it was addressed, so that it can be sent anew in the same words; null where it was only seen to have arrived. */
  readonly sentAs: Pick<DeliverySent['data'], 'role' | 'text'> | null;
  /** Reminders that were given, by their ids. */
  readonly reminded: readonly string[];
}
export type DeliveryState = { readonly exchange: 'absent' } | KnownDelivery;

export const SENT: KnownDelivery = {
  exchange: 'sent',
  arrived: false,
  arrivalNumber: null,
  receivedOn: null,
  assigned: null,
  recall: 'none',
  derivation: { owes: 'none' },
  sentAs: null,
  reminded: [],
};
/** Registered in the recipient's book: only then is there a duty to handle it. */
export const isRegistered = ({ exchange }: DeliveryState): boolean =>
  exchange !== 'absent' && exchange !== 'sent' && exchange !== 'refused';
