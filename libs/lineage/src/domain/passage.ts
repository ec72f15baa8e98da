import { standsFor, textWords, type SoughtWord, type TextWord } from './search-words';

/** A piece of an original text; `marked`: it is what was searched for. */
export interface PassagePart {
  readonly text: string;
  readonly marked: boolean;
}
/** How well a text answers. */
export interface Fit {
  /** Sought words that stand in it. */
  readonly found: number;
  /** Of those, how many stand right behind the one sought before. */
  readonly inRow: number;
  /** Of those, how many bear the very marks that were typed. */
  readonly exact: number;
}
/** Characters of a passage before it is cut. */
const LENGTH = 180;

const marks = (words: readonly TextWord[], sought: readonly SoughtWord[]): number[] =>
  words.map(({ folded }) => sought.findIndex((word) => standsFor(word, folded)));

/** Sought words in `text`: how many, how close together, and whether with the marks that were typed. */
export const fitOf = (text: string, sought: readonly SoughtWord[]): Fit => {
  const words = textWords(text);
  const at = marks(words, sought);
  const found = new Set<number>();
  const inRow = new Set<number>();
  const exact = new Set<number>();
  at.forEach((which, index) => {
    if (which < 0) return;
    found.add(which);
    const { start, end } = words[index]!;
    if (text.slice(start, end).toLowerCase() === sought[which]!.typed) exact.add(which);
    // The same word may be sought twice, so what stands before is compared by what it is.
    const before = at[index - 1] ?? -1;
    const next = before < 0 ? undefined : sought[before + 1];
    if (next && standsFor(next, words[index]!.folded)) inRow.add(before + 1);
  });
  return { found: found.size, inRow: inRow.size, exact: exact.size };
};
/** The window of words that holds most of what is sought; undefined where nothing is there. */
const bestWindow = (words: readonly TextWord[], at: readonly number[]): { from: number; to: number } | undefined => {
  let best: { from: number; to: number; found: number } | undefined;
  for (let from = 0; from < words.length; from += 1) {
    if (at[from]! < 0) continue;
    const found = new Set<number>();
    let to = from;
    for (let index = from; index < words.length && words[index]!.end - words[from]!.start <= LENGTH; index += 1) {
      if (at[index]! < 0) continue;
      found.add(at[index]!);
      to = index;
    }
    if (!best || found.size > best.found) best = { from, to, found: found.size };
  }
  return best;
};
/** Some words before and behind, as far as the passage has room. */
const widened = (text: string, words: readonly TextWord[], { from, to }: { from: number; to: number }): [number, number] => {
  if (text.length <= LENGTH) return [0, text.length];
  let [first, last] = [from, to];
  const fits = (start: number, end: number): boolean => words[end]!.end - words[start]!.start <= LENGTH;
  for (let grown = true; grown;) {
    grown = false;
    if (first > 0 && fits(first - 1, last)) [first, grown] = [first - 1, true];
    if (last + 1 < words.length && fits(first, last + 1)) [last, grown] = [last + 1, true];
  }
  return [first === 0 ? 0 : words[first]!.start, last === words.length - 1 ? text.length : words[last]!.end];
};
/**
 * The place of `text` that answers best, in the original letters, what was sought marked; '…' where it was cut. Null where nothing stands in it, unless
 * `whole` asks for its beginning then.
 */
export const passageOf = (text: string, sought: readonly SoughtWord[], whole = false): PassagePart[] | null => {
  const words = textWords(text);
  const at = marks(words, sought);
  const window = bestWindow(words, at) ?? (whole && words.length > 0 ? { from: 0, to: 0 } : undefined);
  if (!window) return null;
  const [start, end] = widened(text, words, window);
  const parts: PassagePart[] = start > 0 ? [{ text: '…', marked: false }] : [];
  let done = start;
  words.forEach((word, index) => {
    if (at[index]! < 0 || word.start < start || word.end > end) return;
    if (word.start > done) parts.push({ text: text.slice(done, word.start), marked: false });
    parts.push({ text: text.slice(word.start, word.end), marked: true });
    done = word.end;
  });
  if (end > done) parts.push({ text: text.slice(done, end), marked: false });
  if (end < text.length) parts.push({ text: '…', marked: false });
  return parts;
};
