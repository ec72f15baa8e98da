import type { DatabaseSync } from 'node:sqlite';
import { DomainError } from '../domain';
import type { Ordinals } from '../reading/streamwise-log';
import { uuidOf } from './uuid-bytes';

export interface StreamLength {
  readonly name: string;
  readonly isSystem: boolean;
  /** Counted so far. */
  events: number;
}
const PAGE = 20_000;
const UINT32_BYTES = 4;

/**
 * Counts the events of all streams up to a position over one index, without touching the events: each stream's revisions must stand without a gap.
 * Positions are marked first and numbered then, because the index has them by stream.
 * @throws DomainError `revision.gap`
 */
export const countOrdinals = (db: DatabaseSync, streams: ReadonlyMap<number, StreamLength>, upTo: number): Ordinals => {
  const byPosition = new SharedArrayBuffer((upTo + 1) * UINT32_BYTES);
  const ordinalAt = new Uint32Array(byPosition);
  const page = db.prepare(
    `SELECT stream, revision, position FROM events INDEXED BY events_of_stream WHERE (stream, revision) > (?, ?) ORDER BY stream, revision LIMIT ${PAGE}`,
  );
  page.setReturnArrays(true);
  for (let after: readonly [number, number] = [-1, -1]; ;) {
    const rows = page.all(...after) as unknown as readonly (readonly [stream: number, revision: number, position: number])[];
    for (const [id, revision, position] of rows) {
      if (position > upTo) continue; // written since
      const stream = streams.get(id)!;
      if (stream.isSystem) continue;
      if (revision !== stream.events)
        throw new DomainError('revision.gap', { stream: stream.name, expected: String(stream.events), found: String(revision) });
      stream.events += 1;
      ordinalAt[position] = 1;
    }
    if (rows.length < PAGE) break;
    after = [rows.at(-1)![0], rows.at(-1)![1]];
  }
  const { count, last } = numbered(ordinalAt);
  const id = last > 0 ? (db.prepare('SELECT id FROM events WHERE position = ?').get(last)!.id as Uint8Array) : null;
  return { upTo, count, byPosition, lastId: id && uuidOf(id), categories: categoriesOf(streams.values()) };
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
const categoriesOf = (streams: Iterable<StreamLength>): ReadonlyMap<string, number> => {
  const categories = new Map<string, number>();
  for (const { name, events } of streams) {
    if (events === 0) continue;
    const category = name.slice(0, name.indexOf('-') + 1);
    categories.set(category, (categories.get(category) ?? 0) + events);
  }
  return categories;
};
