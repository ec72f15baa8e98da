import { pairsOf, type SearchWord } from '../domain/search-words';
import { isCompleteSyllable } from '../domain/syllable';

/** In quotes nothing is an operator; folded words hold no quotes. */
const quoted = (word: string): string => `"${word}"`;
/** A number stands in letters with or without leading zeros. */
const forms = ({ folded, isNumber }: SearchWord): string =>
  isNumber && folded.length < 3
    ? `(${[...new Set([folded, folded.padStart(2, '0'), folded.padStart(3, '0')])].map(quoted).join(' OR ')})`
    : quoted(folded);
/** Shorter beginnings would gather a tenth of all there is. */
const BEGUN_FROM = 3;
export const mayBeBegun = ({ folded }: SearchWord): boolean => folded.length >= BEGUN_FROM;
const begunForm = (word: SearchWord): string => (mayBeBegun(word) ? `${quoted(word.folded)} *` : forms(word));

/** All of the words, in any column of an index; `begun`: the last may be only begun. */
export const phraseQuery = (words: readonly SearchWord[], begun: boolean): string =>
  words.map((word, index) => (begun && index === words.length - 1 ? begunForm(word) : forms(word))).join(' AND ');

/** One way to look for words: as a query of the word index. */
export interface WordQuery {
  readonly match: string;
  /** Words that may be only begun. */
  readonly begun: 'none' | 'last' | 'all';
}
const all = (words: readonly SearchWord[]): string => words.map(forms).join(' AND ');

/**
 * From the narrowest to the widest: numbers in the symbol; words side by side in the subject; all anywhere; the last one only begun, side by side and
 * anywhere; each only begun that may be.
 */
export const wordQueries = (words: readonly SearchWord[]): WordQuery[] => {
  if (words.length === 0) return [];
  const numbers = words.filter(({ isNumber }) => isNumber);
  const letters = words.filter(({ isNumber }) => !isNumber);
  const queries: WordQuery[] = [];
  if (numbers.length > 0) {
    const inSymbol = numbers.map((word) => `symbol : ${forms(word)}`);
    queries.push({ match: [...inSymbol, ...letters.map(forms)].join(' AND '), begun: 'none' });
  }
  const pairs = pairsOf(letters).map((pair) => `pairs : ${quoted(pair)}`);
  const sideBySide = [...pairs, ...numbers.map(forms)].join(' AND ');
  if (letters.length > 1) queries.push({ match: sideBySide, begun: 'none' });
  queries.push({ match: all(words), begun: 'none' });
  const last = words.at(-1)!;
  // A pair that is only begun is at the end of fewer letters than its second word is.
  if (letters.length > 1 && !last.isNumber && mayBeBegun(last))
    queries.push({ match: [...numbers.map(forms), ...pairs].join(' AND ').concat(' *'), begun: 'last' });
  if (mayBeBegun(last)) queries.push({ match: phraseQuery(words, true), begun: 'last' });
  // Only the last was perhaps still being typed; another is taken for begun where it can be.
  const isOpen = (word: SearchWord): boolean => word !== last && mayBeBegun(word) && !isCompleteSyllable(word.folded);
  if (words.some(isOpen))
    queries.push({
      match: words.map((word) => (word === last || isOpen(word) ? begunForm(word) : forms(word))).join(' AND '),
      begun: 'all',
    });
  return queries;
};
/** The query narrowed to letters that bear one of these tags. */
export const tagged = (match: string, tags: Iterable<string>): string => {
  const any = [...tags].map(quoted).join(' OR ');
  const only = `tags : (${any === '' ? quoted('none') : any})`;
  return match === '' ? only : `(${match}) AND ${only}`;
};
