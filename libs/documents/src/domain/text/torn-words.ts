import type { BlankEdit } from './edits';
import type { StrangeWord } from './fold';
import { CAPITAL, caseOf, SMALL } from './letter-case';
import { isSyllable } from './syllable-automaton';
import { isOfGrammar } from './syllables';

/** No syllable is longer. */
const LONGEST_SYLLABLE = 7;
const SHORTEST_PAIR = 3;
/** A pair that the grammar does not know is told from a misread word by its length alone. */
const SURE_PAIR = 7;
/** What joins letters to a symbol, an address, a number. */
const IN_CODE: ReadonlySet<string> = new Set('0123456789/-@_&–.');

/**
 * Blanks that a scan lost between two words ('trướcngày', 'SởY tế') or put inside one ('vă n phòng', 'trư ớc'): told by what no Vietnamese syllable is.
 * Only of words that bear a mark of the language, so that names of other tongues and abbreviations stay as they are.
 */
export const blanksOfWords = (text: string, flat: string, strange: readonly StrangeWord[]): BlankEdit[] => {
  const edits: BlankEdit[] = [];
  for (const word of strange) {
    if (IN_CODE.has(text.charAt(word.start - 1)) || IN_CODE.has(text.charAt(word.end))) continue;
    const edit = glued(text, flat, word) ?? torn(text, flat, word);
    if (edit) edits.push(edit);
  }
  return edits;
};

const bearsMark = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) >= FIRST_MARKED) return true;
  return false;
};
const FIRST_MARKED = 0xc0;

/** Where a word that is two was joined; null where it is no such word, or more than one place will do. */
const glued = (text: string, flat: string, { start, end }: StrangeWord): BlankEdit | null => {
  if (end - start < SHORTEST_PAIR || !bearsMark(text, start, end)) return null;
  const capital = capitalInside(text, start, end);
  if (capital === null) return null;
  if (capital > 0) return isSyllable(flat, start, capital) && isSyllable(flat, capital, end) ? { at: capital, puts: true } : null;
  const places: number[] = [];
  for (let at = start + 2; at <= end - 2; at += 1) if (isSyllable(flat, start, at) && isSyllable(flat, at, end)) places.push(at);
  const known = places.filter((at) => isOfGrammar(flat.slice(start, at)) && isOfGrammar(flat.slice(at, end)));
  if (known.length > 1) return null;
  const at = known[0] ?? (end - start >= SURE_PAIR ? places[0] : undefined);
  return at === undefined ? null : { at, puts: true };
};
/** 'SởY', 'tỉnhAn': where the only capital amid small letters stands; 0 where there is none, null where letters of both kinds are mixed. */
const capitalInside = (text: string, start: number, end: number): number | null => {
  let [capital, capitals] = [0, 0];
  for (let at = start + 1; at < end; at += 1)
    if (caseOf(text.charCodeAt(at)) === CAPITAL) {
      capital = at;
      capitals += 1;
    }
  if (capitals === 0) return 0;
  if (capitals === end - start - 1 && caseOf(text.charCodeAt(start)) === CAPITAL) return 0;
  return capitals === 1 && caseOf(text.charCodeAt(capital - 1)) === SMALL ? capital : null;
};

/** A part of a word beside the other part: exactly one neighbour makes it whole. */
const torn = (text: string, flat: string, word: StrangeWord): BlankEdit | null => {
  if (word.end - word.start >= LONGEST_SYLLABLE) return null;
  const [left, right] = [wordBefore(text, word.start), wordBehind(text, word.end)];
  const toLeft = left !== null && isWhole(text, flat, left, word);
  const toRight = right !== null && isWhole(text, flat, word, right);
  if (toLeft === toRight) return null;
  return { at: toLeft ? word.start - 1 : word.end, puts: false };
};
const wordBefore = (text: string, at: number): StrangeWord | null => {
  if (text.charAt(at - 1) !== ' ') return null;
  let start = at - 1;
  while (start > 0 && at - start <= LONGEST_SYLLABLE && caseOf(text.charCodeAt(start - 1)) !== 0) start -= 1;
  return start < at - 1 && !IN_CODE.has(text.charAt(start - 1)) ? { start, end: at - 1 } : null;
};
const wordBehind = (text: string, at: number): StrangeWord | null => {
  if (text.charAt(at) !== ' ') return null;
  let end = at + 1;
  while (end < text.length && end - at <= LONGEST_SYLLABLE && caseOf(text.charCodeAt(end)) !== 0) end += 1;
  return end > at + 1 && !IN_CODE.has(text.charAt(end)) ? { start: at + 1, end } : null;
};
const isWhole = (text: string, flat: string, left: StrangeWord, right: StrangeWord): boolean => {
  const size = left.end - left.start + right.end - right.start;
  if (size > LONGEST_SYLLABLE || !sameCase(text, left, right)) return false;
  if (!bearsMark(text, left.start, left.end) && !bearsMark(text, right.start, right.end)) return false;
  const [one, other] = [flat.slice(left.start, left.end), flat.slice(right.start, right.end)];
  const whole = `${one}${other}`;
  if (!isSyllable(whole)) return false;
  // 'điểm m và n' names points; 'vă n' is a word.
  if (other.length === 1 && AND.test(text.slice(left.start, left.end))) return false;
  if (one.length === 1 && POINT.test(flat.slice(Math.max(0, left.start - 7), left.start))) return false;
  const isLetter = one.length === 1 || other.length === 1;
  return isOfGrammar(whole) || (!isLetter && !isOfGrammar(one) && !isOfGrammar(other));
};
/** 'điểm d ở Điều 3' names one too. */
const POINT = /(?:^|\s)(?:diem|khoan|muc|cot|nhom|loai|hang|lop)\s$/u;
const AND = /^(?:và|là|ở)$/iu;
/** 'Trư ớc', 'trư ớc', 'VĂ N': small letters follow small ones, capitals capitals. */
const sameCase = (text: string, left: StrangeWord, right: StrangeWord): boolean => {
  const first = caseOf(text.charCodeAt(right.start));
  const isSame = first === caseOf(text.charCodeAt(left.end - 1)) || (left.end - left.start === 1 && first === SMALL);
  return isSame && caseOf(text.charCodeAt(right.end - 1)) === first;
};
