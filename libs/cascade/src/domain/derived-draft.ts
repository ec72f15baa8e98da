import type { Level, Target } from '@cascade/authorities/domain';
import { uuidV5 } from '@cascade/event-store/domain';
import {
  deliveryStream,
  type Addressee,
  type Citation,
  type DirectiveContent,
  type Drafted,
  type Item,
  type WrittenSymbol,
} from '@cascade/directives/domain';
import type { WorldTime } from '@cascade/calendar/domain';

/** The order above, as far as a draft below it needs it. */
export interface OrderAbove {
  readonly directiveId: string;
  readonly referenceId: string;
  readonly symbol: WrittenSymbol | null;
  readonly issuedOn: WorldTime | null;
  readonly content: DirectiveContent;
}
/** The draft is named by the delivery it answers: a replay makes the same one, and it is closed by this id, never by a look-up. */
export const draftIdOf = (orderId: string, authorityId: string): string => uuidV5(`draft/${deliveryStream(orderId, authorityId)}`);

const PHRASES: Record<Level, string> = {
  central: 'Các bộ, ngành',
  province: 'UBND các tỉnh, thành phố',
  district: 'UBND các huyện, thị xã, thành phố',
  commune: 'UBND các xã, phường, thị trấn',
};
const PHRASE_WITHOUT_DISTRICTS = 'UBND các xã, phường, đặc khu';

/** The next level below `level` that had committees then; null at the lowest. */
export const levelBelow = (level: Level | null, levels: readonly Level[]): Level | null => {
  const place = level === null ? -1 : levels.indexOf(level);
  return place < 0 ? null : (levels[place + 1] ?? null);
};
const citedAs = (order: OrderAbove): Citation => ({
  citationId: uuidV5(`citation/${order.directiveId}`),
  relation: 'implements',
  documentType: order.content.documentType,
  symbol: order.symbol,
  issuedOn: order.issuedOn,
  issuerAsWritten: order.content.issuerAsWritten,
  issuerId: order.content.issuerId,
  referenceId: order.referenceId,
  span: null,
  sentence: null,
  confidence: 1,
});
const carriedItem = (
  item: Item,
  orderId: string,
  draftId: string,
  label: string,
  assignee: { text: string; target: Target } | null,
): Item => ({
  itemId: uuidV5(`item/${draftId}/${item.itemId}`),
  label,
  span: null,
  text: null, // the text is the carried item's until a person rewords it
  assignees: assignee ? [assignee] : [],
  coOperators: [],
  verb: item.verb,
  // A limit that runs from a signature or receipt would start anew one level down: only a fixed day is the same day for everybody.
  deadline: item.deadline?.kind === 'fixed' || item.deadline?.kind === 'recurring' ? item.deadline : null,
  recurrence: item.recurrence,
  target: item.target,
  reportTo: null,
  channel: null,
  carries: { directiveId: orderId, itemId: item.itemId },
});

/**
 * The order that `authorityId` owes, prefilled: it cites the order above, carries the items that this body must do or pass on
 * (not those of the parent's own offices), and addresses the level below it. It waits for a person.
 */
export const derivedDraft = (
  order: OrderAbove,
  recipient: { authorityId: string; level: Level | null },
  itemIds: ReadonlySet<string>,
  levels: readonly Level[],
): Drafted => {
  const { authorityId } = recipient;
  const directiveId = draftIdOf(order.directiveId, authorityId);
  const below = levelBelow(recipient.level, levels);
  const text = below === null ? '' : below === 'commune' && !levels.includes('district') ? PHRASE_WITHOUT_DISTRICTS : PHRASES[below];
  const target: Target | null = below && { kind: 'lowerCommittees', underId: authorityId, level: below, unitTypes: null, holder: false };
  const addressees: Addressee[] = target ? [{ text, role: 'to', target, owesAnswer: null }] : [];
  const items = order.content.items
    .filter(({ itemId }) => itemIds.has(itemId))
    .map((item, index) => carriedItem(item, order.directiveId, directiveId, String(index + 1), target && { text, target }));
  const content: DirectiveContent = {
    documentType: 'CV',
    issuerId: authorityId,
    issuerAsWritten: null,
    place: null,
    subject: order.content.subject,
    urgency: order.content.urgency,
    signatory: null,
    addressees,
    citations: [citedAs(order)],
    items,
  };
  return { type: 'Drafted', version: 1, data: { directiveId, content, answersDelivery: deliveryStream(order.directiveId, authorityId) } };
};
