import { isSyllableOf } from './syllable-automaton';
import { LONGEST_MISREAD, SHORTEST_MISREAD, wordMeantBy } from './syllables';
import { isOfSyllables, isOfUnmarkedWord, isUnmarked, unmarkedMeant } from './unmarked';

const DASHES = '‐‑‒–—―−';
const DOUBLE_QUOTES = '“”„‟«»';
const SINGLE_QUOTES = '‘’‚‛′';

/** One UTF-16 unit in, one out: so a folded text has the offsets of the text it was made from, which no `toLowerCase` promises ('İ'). */
const FOLDED = ((): Uint16Array => {
  const table = new Uint16Array(65_536);
  for (let unit = 0; unit < table.length; unit += 1) table[unit] = unit;
  const latin = [
    [0x41, 0x5a],
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const;
  for (const [first, last] of latin)
    for (let unit = first; unit <= last; unit += 1) {
      const base = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase();
      if (base.length === 1) table[unit] = base.charCodeAt(0);
    }
  // Letters of another alphabet that only look like these: 'củа' with a Russian 'а'.
  for (const [at, letter] of [...'аеорсухіјѕАВЕКМНОРСТУХІ'].entries())
    table[letter.charCodeAt(0)] = 'aeopcyxijsabekmhopctyxi'.charCodeAt(at);
  for (const letter of 'đĐðÐ') table[letter.charCodeAt(0)] = 'd'.charCodeAt(0);
  for (const dash of DASHES) table[dash.charCodeAt(0)] = '-'.charCodeAt(0);
  for (const quote of DOUBLE_QUOTES) table[quote.charCodeAt(0)] = '"'.charCodeAt(0);
  for (const quote of SINGLE_QUOTES) table[quote.charCodeAt(0)] = "'".charCodeAt(0);
  return table;
})();

/** Ten times faster than `fromCharCode`; half a surrogate pair becomes U+FFFD, of the same length. */
const UNITS = new TextDecoder('utf-16le', { ignoreBOM: true });
export const textOfUnits = (units: Uint16Array): string => UNITS.decode(units);

/**
 * Lower case, without diacritics, dashes and quotes plain; every offset stays where it was. What the grammar matches against: scans lose and swap
 * diacritics, and 'Uỷ ban' and 'Ủy ban' are the same word. Where a word without them is ambiguous ('giao', 'giáo') the reader looks at the text too.
 */
export const fold = (text: string): string => {
  if (text.length > SHORT) return textOfUnits(unitsOf(text));
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = FOLDED[text.charCodeAt(at)] ?? 0;
    if (unit >= 0xd800 && unit <= 0xdfff) return textOfUnits(unitsOf(text));
    folded += String.fromCharCode(unit);
  }
  return folded;
};
/** Up to here letters put together one by one are quicker than a decoder. */
const SHORT = 48;

const unitsOf = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < units.length; at += 1) units[at] = FOLDED[text.charCodeAt(at)] ?? 0;
  return units;
};
/** A letter for a digit beside digits: 'l2', '2O20', '1O/8'. */
const MISREAD_NUMBER =
  /(?<![a-z])(?:[lio]{1,2}(?=\d)|(?<=\d)[lio](?=[\d/.\s,;-]|n[aă]m|th[aá]ng|$))|(?<=\d)[lio]{1,2}(?=\d)|(?<=\d\s?[/.]\s?)[lo](?=\d)/uy;
const PLAIN = /^[lioLIO]+$/u;

/**
 * What the grammar matches against: the folded text with digits that were read as letters, and words of the grammar that were read with a wrong shape,
 * put right. Of the same length as the text; a value that is handed on is taken from the text, not from here.
 */
export const foldForGrammar = (text: string, strange: StrangeWord[] = []): string => {
  const units = unitsOf(text);
  mendDigits(units, text);
  if (isUnmarked(text) && isOfSyllables(units)) mendUnmarkedWords(units);
  mendWords(units, strange);
  return textOfUnits(units);
};
/** A word that is no syllable and that no word of the grammar was misread for. */
export interface StrangeWord {
  readonly start: number;
  readonly end: number;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const [L, I, O] = [0x6c, 0x69, 0x6f];
const isShape = (unit: number): boolean => unit === L || unit === I || unit === O;
/** The pattern is tried only where a letter of that shape stands before or behind a digit: most letters have few such places, or none. */
const mendDigits = (units: Uint16Array, text: string): void => {
  let flat: string | null = null;
  for (let at = 0; at < units.length; at += 1) {
    if (!isShape(units[at] ?? 0)) continue;
    const behind = units[at + 1] ?? 0;
    const may = isDigit(behind) || isDigit(units[at - 1] ?? 0) || (isShape(behind) && isDigit(units[at + 2] ?? 0));
    if (!may) continue;
    flat ??= textOfUnits(units); // before anything is put right: what stands beside is looked at as it was read
    MISREAD_NUMBER.lastIndex = at;
    const shapes = MISREAD_NUMBER.exec(flat)?.[0] ?? '';
    if (shapes === '') continue;
    const end = at + shapes.length;
    // 'ngày 2ổ': what bears an accent has not the shape of a digit; a number made of it would be a guess.
    if (PLAIN.test(text.slice(at, end))) for (let shape = at; shape < end; shape += 1) units[shape] = units[shape] === O ? 0x30 : 0x31;
    at = end - 1;
  }
};

/** Each word that is no syllable gives way to the one it was misread from. A word begins with a letter; shapes of letters (0, 1, 6) may follow. */
const mendWords = (units: Uint16Array, strange: StrangeWord[]): void => {
  for (let at = 0; at < units.length; at += 1) {
    if (!isLetter(units[at] ?? 0)) continue;
    let end = at + 1;
    while (end < units.length && isInWord(units[end] ?? 0)) end += 1;
    const length = end - at;
    if (length <= LONGEST_STRANGE && (length > 1 || units[at - 1] === BLANK) && !isSyllableOf(units, at, end)) {
      const meant = length >= SHORTEST_MISREAD && length <= LONGEST_MISREAD ? wordMeantBy(units, at, end) : null;
      if (meant === null) strange.push({ start: at, end });
      else for (let letter = 0; letter < length; letter += 1) units[at + letter] = meant.charCodeAt(letter);
    }
    at = end;
  }
};
/** Two syllables are no longer; what is, is no word of the language. */
const LONGEST_STRANGE = 14;
const BLANK = 0x20;
const isInWord = (unit: number): boolean => isLetter(unit) || unit === 0x30 || unit === 0x31 || unit === 0x36;

/** The same for a text whose machine knew no Vietnamese: more shapes, and signs amid the letters. */
const mendUnmarkedWords = (units: Uint16Array): void => {
  for (let at = 0; at < units.length; at += 1) {
    if (!isLetter(units[at] ?? 0)) continue;
    let end = at + 1;
    while (end < units.length && isOfUnmarkedWord(units[end] ?? 0)) end += 1;
    const length = end - at;
    const meant =
      length >= SHORTEST_MISREAD && length <= LONGEST_MISREAD ? unmarkedMeant(String.fromCharCode(...units.subarray(at, end))) : null;
    if (meant !== null) for (let letter = 0; letter < length; letter += 1) units[at + letter] = meant.charCodeAt(letter);
    at = end;
  }
};
