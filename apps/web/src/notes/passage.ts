import type { Span } from '@cascade/documents/domain';

/** What a piece of a letter on the page says of itself: where its text begins, and the texts in it, each with its length. */
export interface ShownPiece {
  readonly at: number;
  /** Texts of the piece in their order; `isLetter` false: a handle that stands in it and is no word of the letter. */
  readonly texts: readonly { readonly length: number; readonly isLetter: boolean; readonly isHere: boolean }[];
}
/** Where a place inside one of the texts of a piece lies in the letter; null where the place is in none of them. */
export const offsetIn = ({ at, texts }: ShownPiece, offset: number): number | null => {
  let before = 0;
  for (const { length, isLetter, isHere } of texts) {
    if (isHere) return isLetter ? at + before + Math.min(offset, length) : at + before;
    if (isLetter) before += length;
  }
  return null;
};
/** A passage without the blanks at its ends; null where nothing is left, or it is longer than somebody marks by hand. */
export const passageOf = (text: string, one: number, other: number): Span | null => {
  const [from, to] = one < other ? [one, other] : [other, one];
  const said = text.slice(from, to);
  const start = from + said.length - said.trimStart().length;
  const end = from + said.trimEnd().length;
  return end > start && end - start <= MOST ? { start, end } : null;
};
const MOST = 4_000;
/** The words of a passage on one line, cut in the middle where they are many. */
export const quoteOf = (text: string, { start, end }: Span, most = 160): string => {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words.length <= most ? words : `${words.slice(0, most / 2).trimEnd()} … ${words.slice(-most / 2).trimStart()}`;
};
