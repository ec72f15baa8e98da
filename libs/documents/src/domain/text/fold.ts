import { isSyllableOf } from './syllable-automaton';
import { LONGEST_MISREAD, SHORTEST_MISREAD, wordMeantBy } from './syllables';

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
  if (text.length > SHORT) return textOfUnits(foldedUnits(text));
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = FOLDED[text.charCodeAt(at)] ?? 0;
    if (unit >= 0xd800 && unit <= 0xdfff) return textOfUnits(foldedUnits(text));
    folded += String.fromCharCode(unit);
  }
  return folded;
};
/** Up to here letters put together one by one are quicker than a decoder. */
const SHORT = 48;

const foldedUnits = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < units.length; at += 1) units[at] = FOLDED[text.charCodeAt(at)] ?? 0;
  return units;
};

/** A letter or a digit beside digits: 'l2', '2O20', '1O/8'. */
const DIGIT_SHAPES: Readonly<Record<string, string>> = { l: '1', i: '1', o: '0' };
const MISREAD_NUMBER =
  /(?<![a-z])(?:[lio]{1,2}(?=\d)|(?<=\d)[lio](?=[\d/.\s,;-]|n[aă]m|th[aá]ng|$))|(?<=\d)[lio]{1,2}(?=\d)|(?<=\d\s?[/.]\s?)[lo](?=\d)/gu;
const PLAIN = /^[lioLIO]+$/u;

/**
 * What the grammar matches against: the folded text with digits that were read as letters, and words of the grammar that were read with a wrong shape,
 * put right. Of the same length as the text; a value that is handed on is taken from the text, not from here.
 */
export const foldForGrammar = (text: string): string => {
  const folded = foldedUnits(text);
  const units = hasLetterBesideDigit(folded) ? unitsOf(withDigits(textOfUnits(folded), text)) : folded;
  mendWords(units);
  return textOfUnits(units);
};

const unitsOf = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < units.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
};
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
/** What every misread number has; most letters have none, and are spared the look for one. */
const hasLetterBesideDigit = (units: Uint16Array): boolean => {
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
    if ((unit === 0x6c || unit === 0x69 || unit === 0x6f) && (isDigit(units[at - 1] ?? 0) || isDigit(units[at + 1] ?? 0))) return true;
  }
  return false;
};
const withDigits = (flat: string, text: string): string =>
  flat.replace(MISREAD_NUMBER, (shapes: string, at: number) =>
    // 'ngày 2ổ': what bears an accent has not the shape of a digit; a number made of it would be a guess.
    PLAIN.test(text.slice(at, at + shapes.length)) ? shapes.replace(/[lio]/gu, (shape) => DIGIT_SHAPES[shape] ?? shape) : shapes,
  );

/** Each word that is no syllable gives way to the one it was misread from. A word begins with a letter; shapes of letters (0, 1, 6) may follow. */
const mendWords = (units: Uint16Array): void => {
  for (let at = 0; at < units.length; at += 1) {
    if (!isLetter(units[at] ?? 0)) continue;
    let end = at + 1;
    while (end < units.length && isInWord(units[end] ?? 0)) end += 1;
    const length = end - at;
    if (length >= SHORTEST_MISREAD && length <= LONGEST_MISREAD && !isSyllableOf(units, at, end)) {
      const meant = wordMeantBy(units, at, end);
      if (meant !== null) for (let letter = 0; letter < length; letter += 1) units[at + letter] = meant.charCodeAt(letter);
    }
    at = end;
  }
};
const isInWord = (unit: number): boolean => isLetter(unit) || unit === 0x30 || unit === 0x31 || unit === 0x36;
