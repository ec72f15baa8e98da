import type { QueryContext } from '@cascade/event-store';
import { fitOf, passageOf } from '../domain/passage';
import type { SoughtWord } from '../domain/search-words';
import { levelRank } from '../domain/levels';
import type { LetterPlace } from '../projections/letter-texts.projection';
import type { Bodies } from '../reading/bodies';
import { selectArrays } from '../reading/select';
import type { Candidate } from './newest';
import { scoreOf } from './score';
import type { Passage } from './search-hit';

/** A candidate with what made it answer. */
export interface FoundLetter extends Candidate {
  readonly sought: readonly SoughtWord[];
  /** Bodies that words of the search were taken to name; null where none were. */
  readonly meant: ReadonlySet<string> | null;
}
export interface Texts {
  readonly symbol: string;
  readonly subject: string | null;
  readonly body: string;
  readonly places: string;
}
const TEXTS = `SELECT t.id, t.symbol, t.subject_text, t.body, t.places FROM json_each($ids) AS wanted CROSS JOIN letter_texts AS t ON t.id = wanted.value`;
export const textsOf = (context: QueryContext, letters: readonly Candidate[]): Map<number, Texts> =>
  new Map(
    selectArrays<[number, string, string | null, string, string]>(context, TEXTS, {
      $ids: JSON.stringify(letters.map(({ textId }) => textId)),
    }).map(([id, symbol, subject, body, places]) => [id, { symbol, subject, body, places }]),
  );
const NOTHING = { found: 0, inRow: 0, exact: 0 };
/** The score of a letter; long texts are looked into only where subject and symbol do not hold every word already. */
export const weigh = ({ row, sought, meant }: FoundLetter, { symbol, subject, body }: Texts, bodies: Bodies): number => {
  const inSymbol = fitOf(symbol, sought);
  const inSubject = fitOf(subject ?? '', sought);
  const enough = inSymbol.found + inSubject.found >= sought.length;
  const number = /^0*(\d+)/.exec(row.symbol ?? '')?.[1];
  const issuer = row.issuerId !== null && meant ? (meant.has(row.issuerId) ? 'itself' : 'above') : null;
  return scoreOf(
    {
      symbol: inSymbol,
      subject: inSubject,
      body: enough ? NOTHING : fitOf(body, sought),
      ownNumber: sought.some(({ isNumber, folded }) => isNumber && folded === number),
      issuer,
      level: levelRank(bodies.at(row.issuerId, row.datedAt)?.level ?? null),
      status: row.status,
    },
    sought,
  );
};
/** At most so many passages beside the subject. */
const PASSAGES = 2;
/** Where a letter answers: its symbol and subject where they do, then the lines of its text that hold most of what was sought. */
export const passagesOf = ({ row, sought }: FoundLetter, { subject, body, places }: Texts): Passage[] => {
  const inSymbol = row.symbol === null ? null : passageOf(row.symbol, sought);
  const inSubject = subject === null ? null : passageOf(subject, sought, true);
  const where = JSON.parse(places) as readonly LetterPlace[];
  const lines = body
    .split('\n')
    .map((text, index) => ({ text, place: where[index], fit: fitOf(text, sought) }))
    .filter(({ fit, place }) => fit.found > 0 && place)
    .sort((a, b) => b.fit.found - a.fit.found || b.fit.inRow - a.fit.inRow)
    .slice(0, PASSAGES)
    .map(({ text, place: [kind, id, label] = ['head', null, null] }): Passage => {
      return { in: kind, itemId: kind === 'item' ? id : null, label, parts: passageOf(text, sought) ?? [] };
    });
  const head = (kind: 'symbol' | 'subject', parts: Passage['parts'] | null): Passage[] =>
    parts ? [{ in: kind, itemId: null, label: null, parts }] : [];
  return [...head('symbol', inSymbol), ...head('subject', inSubject), ...lines];
};
