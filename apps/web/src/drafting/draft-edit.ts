import type { DraftContent, DraftItem, OrderItem, Target } from './draft-content';

/** Labels by position: '1', '2', '3'. */
export const relabelled = (items: readonly DraftItem[]): DraftItem[] => items.map((item, place) => ({ ...item, label: String(place + 1) }));
const withItems = (content: DraftContent, items: readonly DraftItem[]): DraftContent => ({ ...content, items: relabelled(items) });

export const isCarried = ({ items }: DraftContent, orderItemId: string): boolean =>
  items.some(({ carries }) => carries?.itemId === orderItemId);
/** Whom the draft addresses; items that are carried go to them. */
const addressed = ({ addressees }: DraftContent): { text: string; target: Target }[] =>
  addressees.flatMap(({ text, role, target }) => (role === 'to' && target ? [{ text, target }] : []));
/**
 * Carries an item of the order above, unchanged until somebody rewords it, where it stands in that order. A day named there is the same day for everybody;
 * a limit that runs from a signature or receipt would start anew one level down and is left to the person.
 */
export const carry = (
  content: DraftContent,
  order: { readonly directiveId: string; readonly items: readonly OrderItem[] },
  orderItemId: string,
  itemId: string = crypto.randomUUID(),
): DraftContent => {
  const above = order.items.find(({ itemId }) => itemId === orderItemId);
  if (!above || isCarried(content, orderItemId)) return content;
  const { verb, deadline, recurrence, target } = above;
  const isSame = deadline?.kind === 'fixed' || deadline?.kind === 'recurring';
  const item: DraftItem = {
    itemId,
    label: '',
    carries: { directiveId: order.directiveId, itemId: orderItemId },
    assignees: addressed(content),
    ...(verb && { verb }),
    ...(isSame && { deadline: withoutRange(deadline) as DraftItem['deadline'] & object }),
    ...(recurrence && { recurrence: recurrence as unknown as NonNullable<DraftItem['recurrence']> }),
    ...(target && { target: target as unknown as NonNullable<DraftItem['target']> }),
  };
  const rank = (each: DraftItem): number => order.items.findIndex(({ itemId }) => itemId === each.carries?.itemId);
  const place = content.items.findIndex((each) => rank(each) > rank(item));
  const items = [...content.items];
  items.splice(place < 0 ? items.length : place, 0, item);
  return withItems(content, items);
};
/** The first day of a range belongs to the wording; the limit is its last day. */
const withoutRange = (deadline: object): object => {
  const { from: _first, ...rule } = deadline as { from?: string };
  return rule;
};
export const leaveOut = (content: DraftContent, orderItemId: string): DraftContent =>
  withItems(
    content,
    content.items.filter(({ carries }) => carries?.itemId !== orderItemId),
  );
export const addItem = (content: DraftContent, itemId: string = crypto.randomUUID()): DraftContent =>
  withItems(content, [...content.items, { itemId, label: '', text: '', verb: 'Giao', assignees: addressed(content) }]);
export const removeItem = (content: DraftContent, place: number): DraftContent =>
  withItems(
    content,
    content.items.filter((_, at) => at !== place),
  );
export const changeItem = (content: DraftContent, place: number, change: Partial<DraftItem>): DraftContent => ({
  ...content,
  items: content.items.map((item, at) => (at === place ? { ...item, ...change } : item)),
});
/** One place up (-1) or down (1). */
export const moveItem = (content: DraftContent, place: number, by: -1 | 1): DraftContent => {
  const items = [...content.items];
  const [moved, other] = [items[place], items[place + by]];
  if (!moved || !other) return content;
  [items[place], items[place + by]] = [other, moved];
  return withItems(content, items);
};
