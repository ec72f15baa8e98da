import { isSyllable } from './syllable-automaton';
import { CAPITAL, caseOf, SMALL } from './letter-case';
import { fold } from './fold';

/** 'Ủ', 'Ở', 'Ơ': a scan that sees a mark above a small vowel often takes it for a tall one. */
const MARKED_VOWEL = /^[ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ]$/u;
const MARKED = ((): ReadonlySet<number> => {
  const units = new Set<number>();
  for (let unit = 0xc0; unit < 0x1f00; unit += 1) if (MARKED_VOWEL.test(String.fromCharCode(unit))) units.add(unit);
  return units;
})();
const LONGEST_SYLLABLE = 7;
const BLANK = 0x20;
const CLOSING: ReadonlySet<number> = new Set([...',.;:)\n'].map((sign) => sign.charCodeAt(0)));

/**
 * Capitals that a scan set amid words, made small in place: 'ThỦ tướng', 'tiến đỘ', 'BỘ trưởng', 'SỞ Khoa học'. Words in capitals among others in capitals
 * stay ('BỘ TRƯỞNG', 'TỈNH ỦY'), and so do abbreviations ('TTg', 'GDĐT'). No offset moves.
 */
export const lowerStrayCapitals = (units: Uint16Array, length: number): void => {
  let wasCapital = false;
  for (let at = 0; at < length; at += 1) {
    const first = caseOf(units[at] ?? 0);
    if (first === 0) {
      if (units[at] !== BLANK) wasCapital = false;
      continue;
    }
    let end = at + 1;
    let capitals = 0;
    for (let next = end < length ? caseOf(units[end] ?? 0) : 0; next !== 0; next = end < length ? caseOf(units[end] ?? 0) : 0) {
      if (next === CAPITAL) capitals += 1;
      end += 1;
    }
    if (capitals > 0 && end - at <= LONGEST_SYLLABLE) {
      const isMixed = capitals < end - at - 1 || first === SMALL;
      if (isMixed ? isStray(units, at, end, capitals) : end - at === 2 && !wasCapital && standsAmongSmall(units, at, end, length)) {
        for (let letter = at + 1; letter < end; letter += 1) units[letter] = smallOf(units[letter] ?? 0);
        capitals = capitalsBehind(units, at, end);
      }
    }
    // 'Y' alone tells nothing: 'SỞ Y TẾ'.
    if (end - at > 1) wasCapital = capitals === end - at - 1 && first === CAPITAL;
    else wasCapital &&= first === CAPITAL;
    at = end - 1;
  }
};

const capitalsBehind = (units: Uint16Array, at: number, end: number): number => {
  let count = 0;
  for (let letter = at + 1; letter < end; letter += 1) if (caseOf(units[letter] ?? 0) === CAPITAL) count += 1;
  return count;
};
const wordOf = (units: Uint16Array, at: number, end: number): string => String.fromCharCode(...units.subarray(at, end));
/** Fewer tall letters than small ones, vowels only, and a syllable: 'SaU', 'đỘ'; 'PGs', 'iPad', 'IoT' are none. */
const isStray = (units: Uint16Array, at: number, end: number, capitals: number): boolean => {
  if (capitals > (end - at) / 2) return false;
  for (let letter = at + 1; letter < end; letter += 1)
    if (caseOf(units[letter] ?? 0) === CAPITAL && !isVowel(units[letter] ?? 0)) return false;
  return isSyllable(fold(wordOf(units, at, end)));
};
const isVowel = (unit: number): boolean => MARKED.has(unit) || 'AEIOUY'.includes(String.fromCharCode(unit));

/** 'BỘ' before 'trưởng', 'SỞ' before 'Khoa', 'BỘ' before 'Y tế', 'CỎ' at the end of a name. */
const standsAmongSmall = (units: Uint16Array, at: number, end: number, length: number): boolean => {
  if (!MARKED.has(units[at + 1] ?? 0) && !MARKED.has(units[at] ?? 0)) return false;
  // 'đặc khu Cồn CỎ:' ends a name.
  if (at > 1 && caseOf(units[at - 2] ?? 0) === SMALL && CLOSING.has(units[end] ?? 0)) return true;
  let next = end;
  for (let word = 0; word < 2; word += 1) {
    if (units[next] !== BLANK || next + 1 >= length) return false;
    const [initial, second] = [caseOf(units[next + 1] ?? 0), caseOf(units[next + 2] ?? 0)];
    if (initial === SMALL) return true;
    if (initial !== CAPITAL || second === CAPITAL) return false;
    if (second === SMALL) return true;
    next += 2; // a word of one letter: the one behind it tells
  }
  return false;
};
const smallOf = (unit: number): number => String.fromCharCode(unit).toLowerCase().charCodeAt(0);
