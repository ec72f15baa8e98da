import type { EventFilter, EventPageParams } from '../domain';
import type { EventIndex } from './event-index';
import { shortId } from './short-id';

export interface Place {
  readonly ordinal: number;
  readonly position: number;
}
/** The first ordinal recorded at `instant` or later; one past the end where there is none. */
export const firstRecordedFrom = ({ db }: EventIndex, instant: number): number => {
  const at = db.prepare('SELECT recorded FROM events WHERE ordinal = ?');
  let low = 0;
  let high = Number(db.prepare('SELECT coalesce(max(ordinal), 0) AS n FROM events').get()!['n']) + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (Number(at.get(middle)!['recorded']) >= instant) high = middle;
    else low = middle;
  }
  return high;
};
type Bound = Record<string, number>;
const NAMED = ['stream', 'category', 'type', 'actor'] as const;

/** Conditions over `events`; null where a name occurs nowhere, so nothing can be found. */
const conditionsOf = (index: EventIndex, filter: EventFilter): { where: string[]; bound: Bound } | null => {
  const where: string[] = [];
  const bound: Bound = {};
  const narrow = (condition: string, name: string, value: number): void => {
    where.push(condition);
    bound[`$${name}`] = value;
  };
  for (const kind of NAMED) {
    const name = filter[kind];
    if (name === undefined) continue;
    const id = index.nameId(kind, name);
    if (id === null) return null;
    narrow(`${kind} = $${kind}`, kind, id);
  }
  if (filter.correlationId !== undefined) narrow('correlation = $correlation', 'correlation', shortId(filter.correlationId));
  if (filter.from !== undefined) narrow('ordinal >= $from', 'from', firstRecordedFrom(index, filter.from));
  if (filter.to !== undefined) narrow('ordinal < $to', 'to', firstRecordedFrom(index, filter.to));
  if (filter.asOf !== undefined) narrow('occurred <= $asOf', 'asOf', filter.asOf);
  if (filter.knownAt !== undefined) narrow('ordinal <= $knownAt', 'knownAt', filter.knownAt);
  return { where, bound };
};
/** Where the events of a page lie, in its order; one more than asked for where there is a next page. */
export const findOrdinals = (index: EventIndex, { filter, order, after, limit }: EventPageParams): readonly Place[] => {
  const found = conditionsOf(index, filter);
  if (!found) return [];
  const { where, bound } = found;
  if (after !== undefined) {
    where.push(order === 'older' ? 'ordinal < $after' : 'ordinal > $after');
    bound['$after'] = after;
  }
  const sql = `SELECT ordinal, position FROM events ${where.length ? `WHERE ${where.join(' AND ')}` : ''}
    ORDER BY ordinal ${order === 'older' ? 'DESC' : ''} LIMIT ${limit + 1}`;
  return index.db.prepare(sql).all(bound) as unknown as Place[];
};
/** By a column of short ids: the whole ids must be compared by who reads the events. */
export const placesBy = (index: EventIndex, column: 'id' | 'cause' | 'correlation', id: string, limit: number): readonly Place[] =>
  index.db
    .prepare(`SELECT ordinal, position FROM events WHERE ${column} = ? ORDER BY ordinal LIMIT ${limit}`)
    .all(shortId(id)) as unknown as Place[];
export const countBy = (
  index: EventIndex,
  column: 'cause' | 'correlation',
  id: string,
): { readonly count: number; readonly first: number; readonly last: number } => {
  const row = index.db
    .prepare(
      `SELECT count(*) AS count, coalesce(min(ordinal), 0) AS first, coalesce(max(ordinal), 0) AS last FROM events WHERE ${column} = ?`,
    )
    .get(shortId(id));
  return row as unknown as { count: number; first: number; last: number };
};
export const placeOf = (index: EventIndex, ordinal: number): Place | undefined =>
  index.db.prepare('SELECT ordinal, position FROM events WHERE ordinal = ?').get(ordinal) as unknown as Place | undefined;
