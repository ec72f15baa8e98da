import { textTableOf, type QueryContext } from '@cascade/event-store';
import { authorities } from '@cascade/authorities';
import type { SearchWord } from '../domain/search-words';
import { select } from '../reading/select';
import { phraseQuery } from './word-query';

const TEXT = textTableOf(authorities);
const KNOWN = 'a.known_to > $knownAt AND a.known_from <= $knownAt';
const MOST = 400;
const NAMED = `
  SELECT DISTINCT a.authority_id AS id, a.name_folded AS name, a.level FROM ${TEXT} AS x CROSS JOIN authorities AS a ON a.id = x.rowid AND ${KNOWN}
  WHERE x.name MATCH $match LIMIT ${MOST}`;
export interface NamedBody {
  readonly id: string;
  /** Folded; any name it ever bore, so that old and new names find it. */
  readonly name: string;
  readonly level: string | null;
}
/** Bodies whose names hold all these words; the last may be only begun. */
export const bodiesOfWords = (context: QueryContext, words: readonly SearchWord[], begun: boolean): NamedBody[] =>
  words.length === 0 ? [] : select<NamedBody>(context, NAMED, { $match: phraseQuery(words, begun) });

/** What stands before the name proper; the longer forms first. */
const KINDS =
  /^(?:(?:chu tich |van phong )?(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) )?(?:(?:tinh|thanh pho|thi xa|huyen|quan|xa|phuong|thi tran|dac khu) )?/;
const SHORT: Readonly<Record<string, string>> = { tp: 'thanh pho', tx: 'thi xa', hcm: 'ho chi minh', tphcm: 'thanh pho ho chi minh' };
export const nameProper = (folded: string): string => folded.replace(KINDS, '');

/** A run of the words that names bodies. */
export interface MeantPlace {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly bodies: readonly NamedBody[];
}
const spelled = (words: readonly SearchWord[]): SearchWord[] =>
  words.flatMap((word) =>
    (SHORT[word.folded] ?? word.folded)
      .split(' ')
      .map((folded) => (folded === word.folded ? word : { folded, typed: folded, isNumber: false })),
  );
const named = (context: QueryContext, run: readonly SearchWord[], begun: boolean): readonly NamedBody[] => {
  const words = spelled(run);
  const written = words.map(({ folded }) => folded).join(' ');
  const proper = nameProper(`${written} `).trim();
  if (proper === '') return [];
  const found = bodiesOfWords(context, words, begun).filter(({ name }) => name.includes(written));
  const exact = found.filter(({ name }) => nameProper(name) === proper);
  if (exact.length > 0 || !begun || run.length < 2) return exact;
  return found.filter(({ name }) => nameProper(name).startsWith(proper));
};
const LONGEST = 6;
/** The longest run of words that is the whole name of a body, with or without its kind: 'binh duong' in 'ct 12 binh duong'. Null where there is none. */
export const placeMeant = (context: QueryContext, words: readonly SearchWord[]): MeantPlace | null => {
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    for (let from = words.length - length; from >= 0; from -= 1) {
      const run = words.slice(from, from + length);
      if (run[0]!.isNumber) continue;
      const bodies = named(context, run, from + length === words.length);
      if (bodies.length > 0) return { from, to: from + length, bodies };
    }
  }
  return null;
};
