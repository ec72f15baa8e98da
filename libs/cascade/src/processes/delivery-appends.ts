import { deliveryStream, directiveStream, SHEET_READER, type DeliveryEvent } from '@cascade/directives/domain';
import type { ReactionAppend } from '@cascade/event-store';
import { derivedDraft, draftIdOf, type AddresseesResolved, type OrderAbove, type ResolvedDelivery } from '../domain';
import type { Said } from './recorded-content';

/** A directive of a body that reaches an order which addressed that body. `path` begins with the answer and ends with the order. */
export interface FoundAnswer {
  readonly orderId: string;
  readonly authorityId: string;
  readonly byDirectiveId: string;
  readonly path: readonly string[];
}
export const isFromTable = ({ data }: Said): boolean => 'readerVersion' in data && data.readerVersion === SHEET_READER;
/**
 * An office follows in its table what its addressees have long had: that table is the evidence of the receipt. It names no day, so the receipt holds, like
 * the task, from the order's date: nobody is shown as late, or silent, by what a table does not say.
 */
const knownReceived = (directiveId: string, authorityId: string): DeliveryEvent => ({
  type: 'DeliveryReceived',
  version: 2,
  data: { directiveId, authorityId, arrivalNumber: null, evidence: 'Bảng theo dõi nhiệm vụ do cơ quan theo dõi nhập vào' },
});
/** What an order sends to one body: the letter, and where it owes an answer, that and the draft prepared for it. */
export const appendsFor = (
  order: OrderAbove,
  { authorityId, level, role, text, owesAnswer }: ResolvedDelivery,
  itemIds: ReadonlySet<string>,
  levels: AddresseesResolved['data']['levels'],
  answered: FoundAnswer | undefined,
  fromTable: boolean,
): ReactionAppend[] => {
  const { directiveId } = order;
  const stream = deliveryStream(directiveId, authorityId);
  const sent: DeliveryEvent = { type: 'DeliverySent', version: 1, data: { directiveId, authorityId, role, text } };
  const there = fromTable ? [sent, knownReceived(directiveId, authorityId)] : [sent];
  if (!owesAnswer) return [{ stream, events: there, expected: 'no-stream' }];
  const draftId = answered ? null : draftIdOf(directiveId, authorityId);
  const owed: DeliveryEvent = { type: 'DerivationOwed', version: 1, data: { directiveId, authorityId, draftId, itemIds: [...itemIds] } };
  const delivery: ReactionAppend = { stream, events: [...there, owed], expected: 'no-stream' };
  if (!draftId) return [delivery];
  const draft = derivedDraft(order, { authorityId, level }, itemIds, levels);
  return [delivery, { stream: directiveStream(draftId), events: [draft], expected: 'no-stream' }];
};
