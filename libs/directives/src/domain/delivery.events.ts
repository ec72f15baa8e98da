import type { WorldTime } from '@cascade/calendar/domain';
import type { EventOf, FreeText } from '@cascade/event-store/domain';

/** Why a process takes back what followed from a wrong reading. */
export const READING_CORRECTED = 'reading corrected';
interface Delivery {
  directiveId: string;
  authorityId: string;
}
/** What shows it, where somebody else records it for a body that does not use the system; who did stands in the event's metadata. */
interface Evidenced {
  evidence?: FreeText | null;
}
/** One directive at one recipient: exchange state and what the recipient owes. */
export type DeliverySent = EventOf<'DeliverySent', 1, Delivery & { role: 'to' | 'coAddressed' | 'copy'; text: string }>;
export type DeliveryArrived = EventOf<'DeliveryArrived', 2, Delivery & Evidenced>;
/** Registered by the recipient, or recorded on its behalf with the evidence (an answer of its own, a signed receipt …). */
export type DeliveryReceived = EventOf<'DeliveryReceived', 2, Delivery & { arrivalNumber: string | null; evidence: FreeText | null }>;
export type DeliveryRefused = EventOf<'DeliveryRefused', 2, Delivery & Evidenced & { reason: FreeText }>;
/** The head notes who leads, who co-operates and until when (a day). */
export type DeliveryAssigned = EventOf<
  'DeliveryAssigned',
  2,
  Delivery & Evidenced & { leadId: string; coOperatorIds: readonly string[]; limitOn: string | null }
>;
export type DeliveryProcessingBegun = EventOf<'DeliveryProcessingBegun', 2, Delivery & Evidenced>;
/** Handled to its end; `answerSymbol` is the symbol of the answer, as the follow-up register has it. */
export type DeliveryCompleted = EventOf<'DeliveryCompleted', 2, Delivery & Evidenced & { answerSymbol: string | null }>;
/** The sender asks for it back; the recipient grants that or does not. */
export type DeliveryRecallAsked = EventOf<'DeliveryRecallAsked', 2, Delivery & { reason: FreeText }>;
export type DeliveryRecallGranted = EventOf<'DeliveryRecallGranted', 2, Delivery & Evidenced>;
export type DeliveryRecallRefused = EventOf<'DeliveryRecallRefused', 2, Delivery & Evidenced & { reason: FreeText }>;
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
export type DerivationWaived = EventOf<'DerivationWaived', 2, Delivery & { reason: FreeText }>;
/**
 * Somebody above asks for what is owed on this letter (đôn đốc): the body that sent it, or one that stands over that. Its id is made of letter, recipient, body and
 * day, and is the id of the reminder that goes out by the channels of the recipient.
 */
export type DeliveryReminded = EventOf<
  'DeliveryReminded',
  1,
  Delivery & { remindId: string; byId: string; on: WorldTime; words: FreeText | null }
>;
/** Where the letter itself is: apart from what the recipient owes, and from the states of its tasks. */
export type ExchangeEvent =
  | DeliverySent
  | DeliveryArrived
  | DeliveryReceived
  | DeliveryRefused
  | DeliveryAssigned
  | DeliveryProcessingBegun
  | DeliveryCompleted
  | DeliveryRecallAsked
  | DeliveryRecallGranted
  | DeliveryRecallRefused;
export type OwingEvent = DerivationOwed | DerivationAnswered | DerivationReopened | DerivationWaived;
export type DeliveryEvent = ExchangeEvent | OwingEvent | DeliveryReminded;
