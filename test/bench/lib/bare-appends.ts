import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

type Row = readonly [
  position: number,
  stream: number,
  revision: number,
  type: number,
  version: number,
  id: Uint8Array,
  metadata: string,
  data: string,
];

/** What a store wrote, taken back out of its file: the tables and indexes as they are there, and every row. */
export interface WrittenRows {
  readonly tables: readonly string[];
  readonly streams: ReadonlyMap<number, string>;
  readonly types: readonly (readonly [id: number, name: string])[];
  readonly events: readonly Row[];
}
export const writtenRows = (path: string): WrittenRows => {
  const db = new DatabaseSync(path, { readOnly: true });
  const all = (sql: string): unknown[] => {
    const statement = db.prepare(sql);
    statement.setReturnArrays(true);
    return statement.all();
  };
  const tables = (all('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL') as [string][]).map(([sql]) => sql);
  const rows = {
    tables,
    streams: new Map(all('SELECT id, name FROM streams') as [number, string][]),
    types: all('SELECT id, name FROM types ORDER BY id') as [number, string][],
    events: all('SELECT position, stream, revision, type, version, id, metadata, data FROM events ORDER BY position') as Row[],
  };
  db.close();
  return rows;
};
/** The same rows again by a loop of prepared statements, `group` events a durable transaction: nothing is checked, no text is made. @returns ms */
export const bareAppends = (folder: string, { tables, streams, types, events }: WrittenRows, group: number): number => {
  const db = new DatabaseSync(join(folder, 'bare.sqlite'));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -32000');
  for (const sql of tables) db.exec(sql);
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const addStream = db.prepare('INSERT INTO streams (id, name) VALUES (?, ?)');
  const addType = db.prepare('INSERT INTO types (id, name) VALUES (?, ?)');
  const addEvent = db.prepare(
    'INSERT INTO events (position, stream, revision, type, version, id, metadata, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  for (const type of types) addType.run(...type);
  const start = performance.now();
  for (let first = 0; first < events.length; first += group) {
    begin.run();
    for (let place = first; place < Math.min(first + group, events.length); place += 1) {
      const event = events[place]!;
      const [, stream, revision] = event;
      if (revision === 0) addStream.run(stream, streams.get(stream)!);
      addEvent.run(...event);
    }
    commit.run();
  }
  const took = performance.now() - start;
  db.close();
  return took;
};
