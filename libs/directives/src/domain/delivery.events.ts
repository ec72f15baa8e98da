import type { EventOf } from '@cascade/event-store/domain';

/** Why a process takes back what followed from a wrong reading. */
export const READING_CORRECTED = 'reading corrected';
interface Delivery {
  directiveId: string;
  authorityId: string;
}
/** One directive at one recipient: exchange state and what the recipient owes. */
export type DeliverySent = EventOf<'DeliverySent', 1, Delivery & { role: 'to' | 'coAddressed' | 'copy'; text: string }>;
export type DeliveryArrived = EventOf<'DeliveryArrived', 1, Delivery>;
/** Registered by the recipient, or recorded on its behalf with the evidence (an answer of its own, a signed receipt …). */
export type DeliveryReceived = EventOf<'DeliveryReceived', 1, Delivery & { arrivalNumber: string | null; evidence: string | null }>;
export type DeliveryRefused = EventOf<'DeliveryRefused', 1, Delivery & { reason: string }>;
/** The recipient owes an order of its own; `draftId` is the draft prepared for it, null where a letter had already answered. */
export type DerivationOwed = EventOf<'DerivationOwed', 1, Delivery & { draftId: string | null; itemIds: readonly string[] }>;
/** Judged: that directive of the recipient reaches this order along `path` (directive ids, the answer first). */
export type DerivationAnswered = EventOf<
  'DerivationAnswered',
  1,
  Delivery & { byDirectiveId: string; path: readonly string[]; methodVersion: number }
>;
export type DerivationReopened = EventOf<
  'DerivationReopened',
  1,
  Delivery & { byDirectiveId: string; draftId: string | null; reason: string }
>;
export type DerivationWaived = EventOf<'DerivationWaived', 1, Delivery & { reason: string }>;
export type DeliveryEvent =
  | DeliverySent
  | DeliveryArrived
  | DeliveryReceived
  | DeliveryRefused
  | DerivationOwed
  | DerivationAnswered
  | DerivationReopened
  | DerivationWaived;
