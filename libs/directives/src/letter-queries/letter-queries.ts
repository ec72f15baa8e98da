import { holding, type Query } from '@cascade/event-store';
import { JUDGED_FIELDS, joinIdOf, type JudgedField, type Judgement } from '../domain';

const MOST = 500;
export interface OutdatedParams {
  /** The present reader. */
  readonly readerVersion: string;
  readonly limit: number;
  /** The last one of the page before. */
  readonly cursor: string | null;
}
export interface Outdated {
  readonly items: readonly { readonly directiveId: string; readonly readerVersion: string }[];
  readonly next: string | null;
  /** Of all pages. */
  readonly total: number;
}
const OUTDATED = `FROM letter_readings AS l WHERE l.reader_version <> $version AND l.joined IS NULL AND ${holding('l')}`;
/** Letters whose reading another reader made, in the order of their ids. */
export const outdatedReadings: Query<OutdatedParams, Outdated> = ({ prepare, asOf, knownAt }, { readerVersion, limit, cursor }) => {
  const at = { $asOf: asOf, $knownAt: knownAt, $version: readerVersion };
  const most = Math.min(limit, MOST);
  const rows = prepare(
    `SELECT l.directive_id AS directiveId, l.reader_version AS readerVersion ${OUTDATED} AND l.directive_id > $cursor ORDER BY l.directive_id LIMIT $limit`,
  ).all({ ...at, $cursor: cursor ?? '', $limit: most + 1 }) as { directiveId: string; readerVersion: string }[];
  const { total } = prepare(`SELECT count(*) AS total ${OUTDATED}`).get(at) as { total: number };
  const items = rows.slice(0, most);
  return { items, next: rows.length > most ? items.at(-1)!.directiveId : null, total };
};

/** Two or more letters of one issuer with one symbol and one day. */
export interface SameLetters {
  readonly issuerId: string;
  /** '278/ubnd-vx': the key by which symbols are compared. */
  readonly symbolKey: string;
  readonly issuedOn: string;
  /** In the order in which they came. */
  readonly directiveIds: readonly string[];
}
const SAME = `
  SELECT l.document_key AS documentKey, l.directive_id AS directiveId FROM letter_readings AS l
  WHERE l.document_key IN (
    SELECT o.document_key FROM letter_readings AS o WHERE o.document_key IS NOT NULL AND ${holding('o')} GROUP BY o.document_key HAVING count(*) > 1
  ) AND ${holding('l')} ORDER BY l.document_key, (SELECT min(f.known_from) FROM letter_readings AS f WHERE f.directive_id = l.directive_id)`;
const APART = `SELECT j.join_id AS joinId FROM joins AS j WHERE j.decision = 'apart' AND ${holding('j')}`;
/** What may be two scans of one letter and nobody has decided of. */
export const sameLetters: Query<object, { readonly items: readonly SameLetters[] }> = ({ prepare, asOf, knownAt }) => {
  const at = { $asOf: asOf, $knownAt: knownAt };
  const rows = prepare(SAME).all(at) as { documentKey: string; directiveId: string }[];
  const apart = new Set((prepare(APART).all(at) as { joinId: string }[]).map(({ joinId }) => joinId));
  const groups = Map.groupBy(rows, ({ documentKey }) => documentKey);
  const items = [...groups].flatMap(([documentKey, letters]) => {
    const ids = letters.map(({ directiveId }) => directiveId);
    // Of three, two may be apart and the third still be one of them.
    const undecided = ids.filter((one) => ids.some((other) => other !== one && !apart.has(joinIdOf(one, other))));
    const [issuerId = '', symbolKey = '', issuedOn = ''] = documentKey.split(' ');
    return undecided.length > 1 ? [{ issuerId, symbolKey, issuedOn, directiveIds: undecided }] : [];
  });
  return { items };
};

export interface ListedJoin {
  readonly joinId: string;
  readonly decision: 'joined' | 'apart' | 'undone';
  readonly keptId: string;
  readonly otherId: string;
  readonly reason: string;
  readonly actor: string;
  readonly recordedAt: number;
  /** '278/ubnd-vx', as the one that is kept says; null where it is not known any more. */
  readonly symbolKey: string | null;
  readonly issuedOn: string | null;
}
export interface JoinsParams {
  /** Those of this letter; left out: all. */
  readonly directiveId?: string;
}
const JOINS = `SELECT j.join_id AS joinId, j.decision, j.kept_id AS keptId, j.other_id AS otherId, j.reason, j.actor, j.recorded_at AS recordedAt, l.document_key AS documentKey
  FROM joins AS j LEFT JOIN letter_readings AS l ON l.directive_id = j.kept_id AND ${holding('l')} WHERE ${holding('j')}`;
type JoinRow = Omit<ListedJoin, 'symbolKey' | 'issuedOn'> & { readonly documentKey: string | null };
const listedJoin = ({ documentKey, ...join }: JoinRow): ListedJoin => {
  const [, symbolKey = null, issuedOn = null] = documentKey?.split(' ') ?? [];
  return { ...join, symbolKey, issuedOn };
};
/** What persons decided of scans, newest first. */
export const listJoins: Query<JoinsParams, { readonly items: readonly ListedJoin[] }> = ({ prepare, asOf, knownAt }, { directiveId }) => {
  const at = { $asOf: asOf, $knownAt: knownAt };
  const order = `ORDER BY j.recorded_at DESC LIMIT ${MOST}`;
  if (directiveId === undefined) return { items: (prepare(`${JOINS} ${order}`).all(at) as unknown as JoinRow[]).map(listedJoin) };
  const own = `${JOINS} AND (j.kept_id = $id OR j.other_id = $id) ${order}`;
  return { items: (prepare(own).all({ ...at, $id: directiveId }) as unknown as JoinRow[]).map(listedJoin) };
};

export interface FieldAccuracy {
  readonly field: JudgedField;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Of what was read, the share that is right; null where nothing was read. */
  readonly precision: number | null;
  /** Of what is there, the share that was read rightly; null where nothing is there. */
  readonly recall: number | null;
}
export interface Accuracy {
  /** Letters that persons have spoken of; no others are counted. */
  readonly letters: number;
  /** Letters in all. */
  readonly of: number;
  readonly readers: readonly { readonly readerVersion: string; readonly letters: number; readonly fields: readonly FieldAccuracy[] }[];
}
const JUDGED = `SELECT l.judged_json AS judged FROM letter_readings AS l WHERE l.judged = 1 AND ${holding('l')}`;
const LETTERS = `SELECT count(*) AS letters FROM letter_readings AS l WHERE ${holding('l')}`;
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
/** How well each reader read, by what persons said of its readings. */
export const readingAccuracy: Query<object, Accuracy> = ({ prepare, asOf, knownAt }) => {
  const at = { $asOf: asOf, $knownAt: knownAt };
  const readers = new Map<string, { letters: number; counts: Map<JudgedField, { right: number; wrong: number; missed: number }> }>();
  let letters = 0;
  for (const { judged } of prepare(JUDGED).iterate(at) as Iterable<{ judged: string }>) {
    letters += 1;
    for (const [version, judgement] of Object.entries(JSON.parse(judged) as Record<string, Judgement>)) {
      const reader = readers.get(version) ?? { letters: 0, counts: new Map() };
      readers.set(version, reader);
      reader.letters += 1;
      for (const [field, { right, wrong, missed }] of Object.entries(judgement) as [
        JudgedField,
        { right: number; wrong: number; missed: number },
      ][]) {
        const sum = reader.counts.get(field) ?? { right: 0, wrong: 0, missed: 0 };
        reader.counts.set(field, { right: sum.right + right, wrong: sum.wrong + wrong, missed: sum.missed + missed });
      }
    }
  }
  const { letters: of } = prepare(LETTERS).get(at) as { letters: number };
  return {
    letters,
    of,
    readers: [...readers]
      .map(([readerVersion, reader]) => ({
        readerVersion,
        letters: reader.letters,
        fields: JUDGED_FIELDS.flatMap((field) => {
          const counts = reader.counts.get(field);
          if (!counts) return [];
          const { right, wrong, missed } = counts;
          return [{ field, ...counts, precision: share(right, right + wrong), recall: share(right, right + missed) }];
        }),
      }))
      .sort((a, b) => (a.readerVersion < b.readerVersion ? 1 : -1)),
  };
};

export interface RefusedLetters {
  readonly items: readonly {
    readonly mark: string;
    readonly recordedAt: number;
    readonly actor: string;
    readonly onBehalfOf: string | null;
  }[];
}
const REFUSED = `SELECT r.mark, r.recorded_at AS recordedAt, r.actor, r.on_behalf_of AS onBehalfOf FROM refused_letters AS r
  WHERE r.known_to > $knownAt AND r.known_from <= $knownAt ORDER BY r.recorded_at DESC LIMIT ${MOST}`;
/** Secret letters that were turned away, newest first. */
export const listRefusedLetters: Query<object, RefusedLetters> = ({ prepare, knownAt }) => ({
  items: prepare(REFUSED).all({ $knownAt: knownAt }) as unknown as RefusedLetters['items'],
});
