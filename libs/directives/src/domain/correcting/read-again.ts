import type { AuthorityDirectory } from '@cascade/authorities/domain';
import type { Instant } from '@cascade/calendar/domain';
import type { Reading } from '@cascade/documents/domain';
import type { DirectiveContent } from '../content';
import { contentOf, type GivenByPerson, type UnderstoodLetter } from '../reading/content-of';
import { pointedInto } from './reading-now';
import { partsOf, valueAt } from './reading-pointers';

/** The letter as its reader reads it, for what a person vouches for without saying it anew. */
export interface LetterToRead {
  readonly directiveId: string;
  readonly text: string;
  readonly reading: Reading;
  readonly readAt: Instant;
}
/** The same letter understood with what persons have said; its pointers are in the letter's own numbering. */
export interface ReadAgain extends UnderstoodLetter {
  /** Where a field of the content as it is now stands in this reading; null where this reading has it not. */
  placed(pointer: string): string | null;
}
export const readAgain = (
  { directiveId, text, reading, readAt }: LetterToRead,
  now: DirectiveContent,
  directory: AuthorityDirectory,
  { confirmed, ...given }: GivenByPerson,
): ReadAgain => {
  const letter = { directiveId, text, readAt };
  const first = contentOf(reading, directory, letter).content;
  const placed = (pointer: string): string | null => inNumberingOf(first, now, pointer);
  const sure = new Set([...confirmed].flatMap((pointer) => placed(pointer) ?? []));
  return { ...contentOf(reading, directory, { ...letter, given: { ...given, confirmed: sure } }), placed };
};
const LISTS = ['items', 'citations', 'addressees'] as const;
/** Items and citations are found again by their ids, entries without one by their words. */
const inNumberingOf = (there: DirectiveContent, here: DirectiveContent, pointer: string): string | null => {
  const [list, place, ...rest] = partsOf(pointer);
  if (!LISTS.includes(list as (typeof LISTS)[number])) return pointer;
  const entry = valueAt(pointedInto({ content: here, symbol: null, issuedOn: null }), `/${list}/${place}`);
  const others = there[list as (typeof LISTS)[number]];
  const found = entry === undefined ? -1 : others.findIndex((other) => isSameEntry(other, entry));
  if (found < 0) return null;
  const [within, at, ...more] = rest;
  if ((within !== 'assignees' && within !== 'coOperators') || at === undefined) return ['', list, found, ...rest].join('/');
  const words = (entry as DirectiveContent['items'][number])[within][Number(at)]?.text;
  const theirs = there.items[found]?.[within] ?? [];
  const index = theirs[Number(at)]?.text === words ? Number(at) : theirs.findIndex((other) => other.text === words);
  return index < 0 ? null : ['', list, found, within, index, ...more].join('/');
};
const isSameEntry = (a: object, b: unknown): boolean => {
  const [left, right] = [a, b] as Record<string, unknown>[];
  const key = ['itemId', 'citationId', 'text'].find((name) => name in left!)!;
  return left![key] === right![key] && (key !== 'text' || left!['role'] === right!['role']);
};
