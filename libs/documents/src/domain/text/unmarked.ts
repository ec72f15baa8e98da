import { isSyllable, isSyllableOf } from './syllable-automaton';
import { VOCABULARY } from './syllables';

const SAMPLE = 4_000;
/** Fewer marked letters than one in this many letters: the text was read by a machine that knows no Vietnamese. */
const LETTERS_PER_MARK = 25;
const LEAST = 200;

/** Has this text lost its diacritics? 'UY BAN NHAN DAN', 'c6c trudng'. Looks at a bounded part of it. */
export const isUnmarked = (text: string): boolean => {
  let letters = 0;
  let marked = 0;
  for (let at = 0; at < text.length && at < SAMPLE; at += 1) {
    const unit = text.charCodeAt(at) | 0x20;
    if (unit >= 0x61 && unit <= 0x7a) letters += 1;
    else if (text.charCodeAt(at) >= 0xc0 && text.charCodeAt(at) <= 0x1ef9) marked += 1;
  }
  return letters > LEAST && marked * LETTERS_PER_MARK < letters;
};

/** Of its longer words at least one in so many is still a syllable; of letters thrown together hardly any is. */
const WORDS_PER_SYLLABLE = 5;
const LONGER = 3;
/** Are these the folded letters of a language, and not any bytes? Looks at a bounded part of them. */
export const isOfSyllables = (units: Uint16Array): boolean => {
  let words = 0;
  let syllables = 0;
  for (let at = 0; at < units.length && at < SAMPLE; at += 1) {
    if (!isOfUnmarkedWord(units[at] ?? 0)) continue;
    let end = at + 1;
    while (end < units.length && isOfUnmarkedWord(units[end] ?? 0)) end += 1;
    if (end - at >= LONGER) {
      words += 1;
      if (isSyllableOf(units, at, end)) syllables += 1;
    }
    at = end;
  }
  return syllables * WORDS_PER_SYLLABLE >= words;
};

/** What such a machine makes of letters with marks: 'c6c' các, 'trudng' trường, 'thqc' thực, 'huy~n' huyện, 'cvc' cục. The likeliest first. */
const SHAPES: Readonly<Record<string, string>> = {
  '6': 'oae',
  '~': 'aeoiu',
  '0': 'o',
  '1': 'il',
  '5': 'o',
  '9': 'o',
  d: 'oa',
  q: 'uo',
  v: 'u',
  c: 'eo',
  g: 'ou',
  f: 'ut',
  r: 'io',
  j: 'i',
  h: 'b',
  b: 'h',
  l: 'i',
  i: 'l',
  w: 'o',
};
/** Letters and the signs that stand for some. */
export const isOfUnmarkedWord = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || unit === 0x7e || unit === 0x30 || unit === 0x31 || unit === 0x35 || unit === 0x36 || unit === 0x39;

/** Further words that orders begin with and bodies are named by; among marked words they would be too many. */
const MORE = new Set(
  'day manh tuc thuong xuyen kip khan nghiem chan cuong luu phoi thiet hieu vien giam doc so sinh hoc mam non pho thon xom doan the thuoc cap buoc tuyet doi ngan chan chac kho tu bao ve bien suc khoe an ninh quyet liet phat dong soat ra quan nha nuoc chinh quyen'.split(
    ' ',
  ),
);
const isWord = (word: string): boolean => VOCABULARY.has(word) || MORE.has(word);

const MOST_KNOWN = 20_000;
const known = new Map<string, string | null>();
/** The word of the grammar that a word of such a text stands for, of the same length; null where it is a syllable, or stands for none. */
export const unmarkedMeant = (word: string): string | null => {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const meant = !/[a-z]/u.test(word) || isSyllable(word) ? null : (withChanges(word, 0, 1) ?? withChanges(word, 0, 2));
  known.set(word, meant);
  return meant;
};
/** The first word of the vocabulary that so many changed letters give. */
const withChanges = (word: string, from: number, changes: number): string | null => {
  for (let at = from; at < word.length; at += 1)
    for (const shape of SHAPES[word.charAt(at)] ?? '') {
      const other = `${word.slice(0, at)}${shape}${word.slice(at + 1)}`;
      const meant = changes === 1 ? (isWord(other) ? other : null) : withChanges(other, at + 1, changes - 1);
      if (meant !== null) return meant;
    }
  return null;
};
