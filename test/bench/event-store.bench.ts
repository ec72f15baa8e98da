import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteEventStore, type NewEvent } from '@cascade/event-store';

export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number;
  readonly ratio: number;
}
const catalogue = { versions: {}, upcasters: {} };
/** About 900 bytes, as a task assigned by a province to a commune has. */
const anEvent = (n: number): NewEvent => ({
  id: randomUUID(),
  type: 'TaskAssigned',
  version: 1,
  data: { taskId: randomUUID(), directiveId: randomUUID(), itemId: `item-${n % 7}`, assigneeId: randomUUID(), force: 'binding', text: 'Thực hiện nghiêm việc tổng rà soát hộ nghèo, '.repeat(6) },
  metadata: { occurredAt: '2020-08-17', actor: randomUUID(), onBehalfOf: randomUUID(), commandId: randomUUID(), correlationId: randomUUID(), causationId: null },
}); // prettier-ignore

/** Rows of the same tables in groups of the same size, by nothing but prepared statements in one thread. */
const bareLoop = (folder: string, events: readonly NewEvent[], group: number): number => {
  const db = new DatabaseSync(join(folder, 'bare.sqlite'));
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;
    CREATE TABLE streams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE events (position INTEGER PRIMARY KEY, stream INTEGER, revision INTEGER, type INTEGER, version INTEGER, id BLOB, metadata TEXT, data TEXT);
    CREATE UNIQUE INDEX events_of_stream ON events (stream, revision)`);
  const [begin, commit] = [db.prepare('BEGIN IMMEDIATE'), db.prepare('COMMIT')];
  const stream = db.prepare('INSERT INTO streams (name) VALUES (?)');
  const insert = db.prepare('INSERT INTO events VALUES (?, ?, 0, 1, 1, ?, ?, ?)');
  const rows = events.map(({ id, data, metadata }) => [`task-${randomUUID()}`, Buffer.from(id.replaceAll('-', ''), 'hex'), JSON.stringify(metadata), JSON.stringify(data)] as const); // prettier-ignore
  const began = performance.now();
  for (let at = 0; at < rows.length; at += group) {
    begin.run();
    for (const [name, id, metadata, data] of rows.slice(at, at + group)) {
      const { lastInsertRowid } = stream.run(name);
      insert.run(lastInsertRowid, lastInsertRowid, id, metadata, data);
    }
    commit.run();
  }
  const seconds = (performance.now() - began) / 1_000;
  db.close();
  return events.length / seconds;
};
const appends = async (folder: string, events: readonly NewEvent[], callers: number): Promise<number> => {
  const store = await openSqliteEventStore({ folder, catalogue });
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (next < events.length) await store.append(`task-${randomUUID()}`, [events[next++]!], 'no-stream');
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  await store.close();
  return events.length / seconds;
};
const reads = async (folder: string, events: readonly NewEvent[]) => {
  const store = await openSqliteEventStore({ folder, catalogue });
  for (let at = 0; at < events.length; at += 500) await store.append(`note-${at}`, events.slice(at, at + 500), 'no-stream');
  const rate = async (look: (event: { data: object; metadata: object }) => unknown) => {
    const began = performance.now();
    for await (const event of store.readAll()) look(event);
    return events.length / ((performance.now() - began) / 1_000);
  };
  const parsed = await rate(({ data, metadata }) => [data, metadata]);
  const bare = await rate(() => undefined);
  await store.close();
  return { bare, parsed };
};
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Durable appends/s with 1 and 64 callers beside a bare loop with the same grouping, taken in turn; and reading of the whole log. */
export const benchEventStore = async (parent: string, { rounds = 3, count = 10_000 } = {}): Promise<readonly BenchResult[]> => {
  const inFolder = async <T>(work: (folder: string) => T): Promise<Awaited<T>> => {
    const folder = mkdtempSync(join(parent, 'bench-'));
    try {
      return await work(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  const results: BenchResult[] = [];
  for (const callers of [1, 64]) {
    const events = Array.from({ length: callers === 1 ? count / 5 : count * 2 }, (_, n) => anEvent(n));
    const [ours, bare]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await inFolder((folder) => bareLoop(folder, events, callers)));
      ours.push(await inFolder((folder) => appends(folder, events, callers)));
    }
    const [value, baseline] = [median(ours), median(bare)];
    results.push({ name: `append-${callers}`, value, unit: 'appends/s', baseline, ratio: value / baseline });
  }
  const { bare, parsed } = await inFolder((folder) =>
    reads(
      folder,
      Array.from({ length: count * 3 }, (_, n) => anEvent(n)),
    ),
  );
  results.push({ name: 'read-all', value: parsed, unit: 'events/s', baseline: bare, ratio: parsed / bare });
  return results;
};
