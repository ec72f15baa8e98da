import { foldName } from '@cascade/authorities/domain';

/** One word that is searched for. */
export interface SearchWord {
  /** Without marks, lower case; a number without leading zeros. */
  readonly folded: string;
  /** As typed, lower case: who types 'họp' prefers it to 'hợp'. */
  readonly typed: string;
  readonly isNumber: boolean;
}
/** More words say nothing more: a letter is found by some of them. */
export const MOST_WORDS = 12;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const FOLDED_KEPT = 10_000;
const foldedLately = new Map<string, string>();
/** Letters use few thousand words, again and again: each is folded once. */
const folded = (word: string): string => {
  const known = foldedLately.get(word);
  if (known !== undefined) return known;
  const bare = foldName(word);
  const number = /^\d+$/.test(bare) ? bare.replace(/^0+(?=\d)/, '') : bare;
  if (foldedLately.size >= FOLDED_KEPT) foldedLately.clear();
  foldedLately.set(word, number);
  return number;
};
/** 'ct12' was typed without a blank; '2a' is one word. */
const apart = (word: string): string[] => {
  const [, letters, digits] = /^(\p{L}+)(\d+)$/u.exec(word) ?? [];
  return letters !== undefined && digits !== undefined ? [letters, digits] : [word];
};
/** 'Số 08/CT-UBND bình dương' -> 8, ct, ubnd, binh, duong. */
export const searchWords = (text: string): SearchWord[] => {
  const words = (text.normalize('NFC').match(WORD) ?? [])
    .flatMap(apart)
    .map((word) => ({ folded: folded(word), typed: word.toLowerCase() }))
    .filter(({ folded: bare }) => bare !== '')
    .map((word) => ({ ...word, isNumber: /^\d+$/.test(word.folded) }));
  const [first, second] = words;
  const named = first?.folded === 'so' && second?.isNumber ? words.slice(1) : words;
  return named.slice(0, MOST_WORDS);
};

/** A word of a text, with its place in it. */
export interface TextWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}
/** What a UTF-16 unit is, once it was asked for: nothing known yet, of a word, between words, or half of a character. */
const UNKNOWN = 0;
const OF_WORD = 1;
const BETWEEN = 2;
const HALF = 3;
const classes = new Uint8Array(0x1_00_00);
const classOf = (unit: number): number => {
  if (unit >= 0xd8_00 && unit <= 0xdf_ff) return HALF;
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)) ? OF_WORD : BETWEEN;
};
const byPattern = (text: string): TextWord[] => {
  const words: TextWord[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) words.push({ folded: folded(word), start: index, end: index + word.length });
  return words;
};
/** The words of a text in their order. Unit by unit, a third of the time that a pattern takes: sixty letters are looked through for each search. */
export const textWords = (text: string): TextWord[] => {
  const words: TextWord[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x20;
    let kind = classes[unit]!;
    if (kind === UNKNOWN) classes[unit] = kind = classOf(unit);
    if (kind === HALF) return byPattern(text);
    if (kind === OF_WORD) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push({ folded: folded(text.slice(start, at)), start, end: at });
      start = -1;
    }
  }
  return words;
};
/** How a searched word may stand in a text: whole, or as its beginning. */
export interface SoughtWord extends SearchWord {
  readonly prefix: boolean;
}
export const standsFor = ({ folded: sought, prefix }: Pick<SoughtWord, 'folded' | 'prefix'>, word: string): boolean =>
  word === sought || (prefix && word.startsWith(sought));
/** Neighbouring words joined, 'phong chong dich' -> phongchong, chongdich: by these a phrase is found without knowing where words stand. */
export const pairsOf = (words: readonly { readonly folded: string }[]): string[] =>
  words.slice(1).map(({ folded: word }, index) => `${words[index]!.folded}${word}`);
