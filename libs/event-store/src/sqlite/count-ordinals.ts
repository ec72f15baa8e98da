import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { DomainError, KEY_DESTROYED } from '../domain';
import type { Ordinals } from '../reading/streamwise-log';
import { uuidOf } from './uuid-bytes';

const UINT32_BYTES = 4;
/** Positions of so many streams come as one text: a tenth of the time that a row each takes. */
const STREAMS_AT_A_TIME = 1_024;
/** `isSystemStream`, in SQL. */
const IS_SYSTEM = "name GLOB 'sys-*'";
const EVENTS = 'events INDEXED BY events_of_stream WHERE position <= ?';

/** What the tables say alone. */
export type CountedOrdinals = Omit<Ordinals, 'reached' | 'spool'>;

/**
 * Counts the events of all streams up to a position over one index, without touching the events: each stream's revisions must stand without a gap.
 * Positions are marked first and numbered then, because the index has them by stream.
 * @throws DomainError `revision.gap`
 */
export const countOrdinals = (db: DatabaseSync, upTo: number): CountedOrdinals => {
  const byPosition = new SharedArrayBuffer((upTo + 1) * UINT32_BYTES);
  const ordinalAt = new Uint32Array(byPosition);
  const { all, categories } = countStreams(db, upTo);
  if (all === upTo) ordinalAt.fill(1, 1);
  else markEach(db, ordinalAt);
  unmarkSystem(db, ordinalAt);
  const { count, last } = numbered(ordinalAt);
  const id = last > 0 ? (db.prepare('SELECT id FROM events WHERE position = ?').get(last)!.id as Uint8Array) : null;
  return { upTo, count, byPosition, lastId: id && uuidOf(id), categories, destroyedKeys: destroyedKeysIn(db, upTo) };
};
const arrays = (db: DatabaseSync, sql: string): StatementSync => {
  const statement = db.prepare(sql);
  statement.setReturnArrays(true);
  return statement;
};
/** How many events there are, and how many of each category outside system streams. */
const countStreams = (db: DatabaseSync, upTo: number): { all: number; categories: Ordinals['categories'] } => {
  // A stream has a revision once, so one that is as long as its last revision says has all of them; system streams are trimmed.
  const counts = arrays(
    db,
    `WITH lengths AS MATERIALIZED (SELECT stream, count(*) AS length, max(revision) AS last FROM ${EVENTS} GROUP BY stream)
     SELECT substr(name, 1, instr(name, '-')), ${IS_SYSTEM}, sum(length), min(iif(length = last + 1, NULL, stream))
       FROM lengths JOIN streams ON streams.id = lengths.stream GROUP BY 1, 2`,
  ).all(upTo) as unknown as readonly (readonly [category: string, isSystem: number, events: number, gapped: number | null])[];
  let all = 0;
  const categories = new Map<string, number>();
  for (const [category, isSystem, events, gapped] of counts) {
    all += events;
    if (isSystem) continue;
    if (gapped !== null) throw gapIn(db, gapped);
    categories.set(category, events);
  }
  return { all, categories };
};
/** Most logs have none, and that costs one look-up. */
const destroyedKeysIn = (db: DatabaseSync, upTo: number): readonly string[] => {
  const type = db.prepare('SELECT id FROM types WHERE name = ?').get(KEY_DESTROYED);
  if (!type) return [];
  const keys = db.prepare(`SELECT data ->> 'keyId' AS keyId FROM events WHERE type = ? AND position <= ?`).all(Number(type.id), upTo);
  return keys.map(({ keyId }) => String(keyId));
};
const gapIn = (db: DatabaseSync, id: number): DomainError<'revision.gap'> => {
  const stream = String(db.prepare('SELECT name FROM streams WHERE id = ?').get(id)!.name);
  const revisions = db.prepare('SELECT revision FROM events WHERE stream = ? ORDER BY revision').all(id);
  const expected = revisions.findIndex(({ revision }, index) => revision !== index);
  return new DomainError('revision.gap', { stream, expected: String(expected), found: String(revisions[expected]?.revision) });
};
/** Where something was trimmed, nobody knows which positions are left but the index. */
const markEach = (db: DatabaseSync, ordinalAt: Uint32Array): void => {
  const positions = arrays(db, `SELECT json_group_array(position) FROM ${EVENTS} GROUP BY stream / ${STREAMS_AT_A_TIME}`);
  for (const [text] of positions.iterate(ordinalAt.length - 1) as unknown as Iterable<[string]>)
    for (const position of JSON.parse(text) as number[]) ordinalAt[position] = 1;
};
/** System streams have no ordinals; they are few and short. */
const unmarkSystem = (db: DatabaseSync, ordinalAt: Uint32Array): void => {
  const positions = arrays(
    db,
    `SELECT position FROM streams CROSS JOIN events INDEXED BY events_of_stream ON stream = streams.id WHERE ${IS_SYSTEM} AND position <= ?`,
  );
  for (const [position] of positions.iterate(ordinalAt.length - 1) as unknown as Iterable<[number]>) ordinalAt[position] = 0;
};
/** Turns marks into ordinals. @returns how many, and the position of the last. */
const numbered = (ordinalAt: Uint32Array): { count: number; last: number } => {
  let count = 0;
  let last = 0;
  for (let position = 1; position < ordinalAt.length; position += 1) {
    if (ordinalAt[position] === 0) continue;
    ordinalAt[position] = count += 1;
    last = position;
  }
  return { count, last };
};
