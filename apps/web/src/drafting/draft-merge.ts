import type { DraftContent, DraftItem } from './draft-content';

/** A field of a draft that two people may change apart: a part of its head, or one item by its id. */
export type DraftField = keyof Omit<DraftContent, 'items'> | `item:${string}`;
export interface Merged {
  readonly content: DraftContent;
  /** Changed by both to something else: mine stands. */
  readonly conflicts: readonly DraftField[];
}
const HEAD = ['documentType', 'issuerAsWritten', 'place', 'subject', 'urgency', 'signatory', 'addressees', 'citations'] as const;
/** Null and left out are the same; the order of keys says nothing. */
const textual = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, each]) => each !== null && each !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
const same = (a: unknown, b: unknown): boolean => textual(a) === textual(b);
const keyOf = (item: DraftItem): string => item.itemId ?? `new ${item.carries?.itemId ?? item.text ?? ''}`;
const byKey = (items: readonly DraftItem[]): ReadonlyMap<string, DraftItem> => new Map(items.map((item) => [keyOf(item), item]));
/** Labels follow the place and are no change of an item. */
const saysSame = (a: DraftItem | undefined, b: DraftItem | undefined): boolean =>
  same(a && { ...a, label: '', itemId: '' }, b && { ...b, label: '', itemId: '' });

/** What is different from `before` in `after`. */
export const changesBetween = (before: DraftContent, after: DraftContent): readonly DraftField[] => {
  const [old, now] = [byKey(before.items), byKey(after.items)];
  const items = [...new Set([...old.keys(), ...now.keys()])].filter((key) => !saysSame(old.get(key), now.get(key)));
  return [...HEAD.filter((field) => !same(before[field], after[field])), ...items.map((key) => `item:${key}` as const)];
};
/**
 * What both wrote, from what both began with. What only one changed is taken; what both changed otherwise stays as mine and is named.
 * Items keep my order; what the other added stands behind it.
 */
export const merge = (base: DraftContent, mine: DraftContent, theirs: DraftContent): Merged => {
  const [ours, others] = [changesBetween(base, mine), changesBetween(base, theirs)];
  const isTheirs = (field: DraftField): boolean => others.includes(field) && !ours.includes(field);
  const head = Object.fromEntries(HEAD.flatMap((field) => (isTheirs(field) ? [[field, theirs[field]]] : [])));
  const [mineBy, theirsBy] = [byKey(mine.items), byKey(theirs.items)];
  const kept = mine.items.flatMap((item) => {
    const key = keyOf(item);
    if (!isTheirs(`item:${key}`)) return [item];
    const other = theirsBy.get(key);
    return other ? [other] : []; // they took it out
  });
  const added = theirs.items.filter((item) => isTheirs(`item:${keyOf(item)}`) && !mineBy.has(keyOf(item)));
  const items = [...kept, ...added].map((item, place) => ({ ...item, label: String(place + 1) }));
  const differs = (field: DraftField): boolean =>
    field.startsWith('item:')
      ? !saysSame(mineBy.get(field.slice(5)), theirsBy.get(field.slice(5)))
      : !same(mine[field as 'subject'], theirs[field as 'subject']);
  return { content: { ...mine, ...head, items }, conflicts: ours.filter((field) => others.includes(field) && differs(field)) };
};
