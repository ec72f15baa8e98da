import { sameJson } from '@cascade/event-store/domain';
import type { Addressee, Citation, Item } from '../content';
import type { ReadingNow } from '../correcting/reading-now';
import { pointedInto } from '../correcting/reading-now';
import { valueAt } from '../correcting/reading-pointers';

/** What a newer reading has more, has no more, or has otherwise. */
export interface ReadingDifference {
  readonly kind: 'gained' | 'lost' | 'changed';
  /** In the numbering of the newer reading; of what is lost, in that of the older one. */
  readonly pointer: string;
  readonly before: unknown;
  readonly after: unknown;
}
const HEAD = [
  '/documentType',
  '/symbol/number',
  '/symbol/notation',
  '/issuerId',
  '/issuedOn',
  '/place',
  '/subject',
  '/urgency',
  '/signatory',
];
const OF_ITEMS: readonly (keyof Item)[] = [
  ...(['label', 'text', 'assignees', 'coOperators', 'verb'] as const),
  ...(['deadline', 'recurrence', 'target', 'reportTo', 'channel'] as const),
];
const OF_CITATIONS: readonly (keyof Citation)[] = ['relation', 'documentType', 'symbol', 'issuedOn', 'issuerAsWritten', 'issuerId'];
const OF_ADDRESSEES: readonly (keyof Addressee)[] = ['target'];

const isNothing = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0);
const difference = (pointer: string, before: unknown, after: unknown): readonly ReadingDifference[] => {
  if (sameJson(before ?? null, after ?? null) || (isNothing(before) && isNothing(after))) return [];
  const kind = isNothing(before) ? 'gained' : isNothing(after) ? 'lost' : 'changed';
  return [{ kind, pointer, before: before ?? null, after: after ?? null }];
};
const differencesIn = <Entry extends object>(
  list: string,
  [before, after]: readonly [readonly Entry[], readonly Entry[]],
  keysOf: (entries: readonly Entry[]) => readonly string[],
  fields: readonly (keyof Entry & string)[],
): readonly ReadingDifference[] => {
  const [keysBefore, keysAfter] = [keysOf(before), keysOf(after)];
  const then = new Map(before.map((entry, at) => [keysBefore[at]!, entry]));
  const now = new Set(keysAfter);
  const news = after.flatMap((entry, at) => {
    const known = then.get(keysAfter[at]!);
    if (!known) return difference(`${list}/${at}`, null, entry);
    return fields.flatMap((field) => difference(`${list}/${at}/${field}`, known[field], entry[field]));
  });
  return [...news, ...before.flatMap((entry, at) => (now.has(keysBefore[at]!) ? [] : difference(`${list}/${at}`, entry, null)))];
};
/** The n-th of the same words is the same addressee. */
const wordsCounted = (addressees: readonly Addressee[]): readonly string[] => {
  const counts = new Map<string, number>();
  return addressees.map(({ role, text }) => {
    const words = `${role} ${text}`;
    const times = (counts.get(words) ?? 0) + 1;
    counts.set(words, times);
    return `${words} ${times}`;
  });
};
/** Field by field, entries by their ids; places and confidence are no differences. Free texts are open in both. */
export const readingDifferences = (before: ReadingNow, after: ReadingNow): readonly ReadingDifference[] => {
  const [then, now] = [before.content, after.content];
  return [
    ...HEAD.flatMap((pointer) => difference(pointer, valueAt(pointedInto(before), pointer), valueAt(pointedInto(after), pointer))),
    ...differencesIn('/addressees', [then.addressees, now.addressees], wordsCounted, OF_ADDRESSEES),
    ...differencesIn('/citations', [then.citations, now.citations], (all) => all.map(({ citationId }) => citationId), OF_CITATIONS),
    ...differencesIn('/items', [then.items, now.items], (all) => all.map(({ itemId }) => itemId), OF_ITEMS),
  ];
};
/** Nothing would be known otherwise with it: neither what the letter says nor what waits for a person. */
export const isSameReading = (before: ReadingNow, after: ReadingNow): boolean =>
  readingDifferences(before, after).length === 0 && sameJson(before.unconfirmed.toSorted(), after.unconfirmed.toSorted());
