import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { aStream, anEvent, collect, collecting, sampleCatalogue, someEvents } from '../contract/sample-events';
import type { EventStore } from '../event-store';
import { freshFolder } from './fresh-folder';
import { EVENTS_FILE, eventsPath } from './schema';
import { openSqliteEventStore, type SqliteSettings } from './sqlite-event-store';
import { workerFile } from './worker-file';

const opened: EventStore[] = [];
const open = async (folder: string, over: Partial<SqliteSettings> = {}) => {
  const store = await openSqliteEventStore({ folder, catalogue: sampleCatalogue, ...over });
  opened.push(store);
  return store;
};
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});
const raw = (folder: string, work: (db: DatabaseSync) => void) => {
  const db = new DatabaseSync(eventsPath(folder));
  work(db);
  db.close();
};

// Real disks and threads, on a machine that may be busy with other specs.
jest.setTimeout(60_000);

describe('the log on disk', () => {
  it('is there after a restart, with its revisions, positions and repeats', async () => {
    const folder = freshFolder();
    const first = await open(folder);
    const stream = aStream();
    const batch = someEvents(3);
    const result = await first.append(stream, batch, 'no-stream');
    const before = (await collect(first.readAll())).map(({ text, position }) => ({ text, position }));
    await first.close();
    const second = await open(folder);
    expect((await collect(second.readAll())).map(({ text, position }) => ({ text, position }))).toEqual(before);
    expect(await second.append(stream, batch, 'no-stream')).toEqual(result);
    expect(await second.append(stream, someEvents(1), 2n)).toEqual({ revision: 3n, position: result.position + 1n });
  });
  it('never stamps a time before what an earlier run stamped', async () => {
    const folder = freshFolder();
    const first = await open(folder, { now: () => Date.parse('2030-01-01T00:00:00.000Z') });
    await first.append(aStream(), [anEvent()], 'any');
    await first.close();
    const second = await open(folder, { now: () => Date.parse('2020-01-01T00:00:00.000Z') });
    await second.append(aStream(), [anEvent()], 'any');
    expect((await collect(second.readAll())).map(({ metadata }) => metadata.recordedAt)).toEqual(Array(2).fill('2030-01-01T00:00:00.000Z'));
  });
  it('is durable by its settings: write-ahead log, full sync', async () => {
    const folder = freshFolder();
    const store = await open(folder);
    await store.append(aStream(), [anEvent()], 'any');
    raw(folder, (db) => expect(db.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' }));
  });
  it('finishes the appends that are under way when it closes', async () => {
    const folder = freshFolder();
    const store = await open(folder);
    const appends = someEvents(300).map((event) => store.append(aStream(), [event], 'no-stream'));
    await pause(0); // the calls are in; nearly all are still waiting for the writer
    await store.close();
    await expect(Promise.all(appends)).resolves.toHaveLength(300);
    expect(await collect((await open(folder)).readAll())).toHaveLength(300);
  });
  it('closes twice as once', async () => {
    const store = await open(freshFolder());
    await Promise.all([store.close(), store.close()]);
    await expect(collect(store.readAll())).rejects.toMatchObject({ code: 'store.unavailable' });
    await expect(store.append(aStream(), [anEvent()], 'any')).rejects.toMatchObject({ code: 'store.unavailable' });
  });
  it('gathers what many callers append into few commits', async () => {
    const store = await open(freshFolder());
    let commits = 0;
    const stop = store.onCommitted(() => (commits += 1));
    await Promise.all(someEvents(500).map((event) => store.append(aStream(), [event], 'no-stream')));
    expect(commits).toBeLessThan(20);
    stop();
    const so = commits;
    await store.append(aStream(), [anEvent()], 'any');
    expect(commits).toBe(so);
  });
});

describe('a store that only reads', () => {
  it('sees what the writer commits, and is woken by it', async () => {
    const folder = freshFolder();
    const writer = await open(folder);
    const reader = await open(folder, { readOnly: true });
    writer.onCommitted((position) => reader.notify(position));
    const seen = collecting(reader);
    await seen.until(() => seen.caughtUp.length > 0);
    const waits: number[] = [];
    for (let n = 1; n <= 9; n += 1) {
      const began = performance.now();
      await writer.append(aStream(), someEvents(2), 'any');
      await seen.untilCount(2 * n);
      waits.push(performance.now() - began);
    }
    // Most of them sooner than it would have looked by itself; one may meet a busy machine.
    expect(waits.sort((a, b) => a - b)[4]).toBeLessThan(900);
    expect(await reader.head()).toBe(await writer.head());
  });
  it('finds by itself, within some seconds, what nobody told it of', async () => {
    const folder = freshFolder();
    const writer = await open(folder);
    const seen = collecting(await open(folder, { readOnly: true }));
    await seen.until(() => seen.caughtUp.length > 0);
    await writer.append(aStream(), someEvents(1), 'any');
    await seen.untilCount(1);
    expect(seen.events).toHaveLength(1);
  });
  it('refuses appends and trims', async () => {
    const folder = freshFolder();
    await open(folder);
    const reader = await open(folder, { readOnly: true });
    await expect(reader.append(aStream(), [anEvent()], 'any')).rejects.toMatchObject({ code: 'store.unavailable' });
    await expect(reader.trim('sys-x', 1n)).rejects.toMatchObject({ code: 'store.unavailable' });
  });
  it('says so where there is no log', async () => {
    await expect(open(freshFolder(), { readOnly: true })).rejects.toMatchObject({ code: 'store.unavailable' });
  });
  it('works in another thread', async () => {
    const folder = freshFolder();
    const writer = await open(folder);
    await writer.append(aStream(), someEvents(7), 'any');
    const script = `
      const { openSqliteEventStore } = require(${JSON.stringify(workerFile(__dirname, 'sqlite-event-store'))});
      (async () => {
        const store = await openSqliteEventStore({ folder: ${JSON.stringify(folder)}, catalogue: { versions: {}, upcasters: {} }, readOnly: true });
        let count = 0;
        for await (const event of store.readAll()) count += 1;
        await store.close();
        require('node:worker_threads').parentPort.postMessage(count);
      })();`;
    const count = await new Promise((resolve, reject) => new Worker(script, { eval: true }).on('message', resolve).on('error', reject));
    expect(count).toBe(7);
  });
});

describe('what can be wrong with a file', () => {
  it('a newer store is left alone', async () => {
    const folder = freshFolder();
    raw(folder, (db) => db.exec('PRAGMA user_version = 99'));
    const newer = { code: 'store.newer-than-code', details: { version: 99, known: 1 } };
    await expect(open(folder)).rejects.toMatchObject(newer);
    await expect(open(folder, { readOnly: true })).rejects.toMatchObject(newer);
  });
  it('a file that is no database is named', async () => {
    const folder = freshFolder();
    writeFileSync(eventsPath(folder), 'Chỉ thị '.repeat(1_000));
    await expect(open(folder)).rejects.toMatchObject({
      code: 'store.damaged',
      details: { path: expect.stringContaining(EVENTS_FILE) },
    });
  });
  it("somebody else's database is not written into", async () => {
    const folder = freshFolder();
    raw(folder, (db) => db.exec('CREATE TABLE recipes (name TEXT)'));
    await expect(open(folder)).rejects.toMatchObject({ code: 'store.unavailable' });
  });
  it('a damaged page is an error, never a wrong answer', async () => {
    const folder = freshFolder();
    const store = await open(folder);
    await store.append(aStream(), someEvents(2_000), 'any');
    await store.close();
    raw(folder, (db) => {
      const pages = Number(db.prepare('PRAGMA page_count').get()!.page_count);
      expect(pages).toBeGreaterThan(50);
    });
    const { openSync, writeSync, closeSync } = await import('node:fs');
    const file = openSync(eventsPath(folder), 'r+');
    for (let page = 8; page < 40; page += 1) writeSync(file, Buffer.alloc(4096, 0xee), 0, 4096, page * 4096);
    closeSync(file);
    const damaged = await open(folder).catch((error: unknown) => error);
    const reading = damaged instanceof Error ? Promise.reject(damaged) : collect((damaged as EventStore).readAll());
    await expect(reading).rejects.toMatchObject({ code: 'store.damaged' });
  });
  it('a full disk refuses the append, keeps what is there, and goes on when there is room', async () => {
    const folder = freshFolder();
    const store = await open(folder, { maxBytes: 400_000 });
    const stream = aStream();
    let stored = 0;
    const fill = async () => {
      for (;;) {
        await store.append(
          stream,
          [anEvent({ data: { text: 'x'.repeat(20_000) } })],
          BigInt(stored - 1) < 0n ? 'no-stream' : BigInt(stored - 1),
        );
        stored += 1;
      }
    };
    await expect(fill()).rejects.toMatchObject({ code: 'store.full', details: { path: eventsPath(folder) } });
    expect(stored).toBeGreaterThan(5);
    expect(await collect(store.readStream(stream))).toHaveLength(stored);
    await expect(store.append(aStream(), [anEvent({ data: { text: 'x'.repeat(20_000) } })], 'any')).rejects.toMatchObject({
      code: 'store.full',
    });
    await store.close();
    const roomier = await open(folder);
    expect(await roomier.append(stream, someEvents(1), BigInt(stored - 1))).toMatchObject({ revision: BigInt(stored) });
    expect(await collect(roomier.readAll())).toHaveLength(stored + 1);
  });
  it.each([
    ['in the middle', 3, { expected: '3', found: '4' }, { expected: '3', found: '2' }],
    ['at the beginning', 0, { expected: '0', found: '1' }, { expected: '0', found: 'nothing' }],
  ])('a revision missing %s stops the reading', async (_, missing, forwards, backwards) => {
    const folder = freshFolder();
    const store = await open(folder);
    const stream = aStream();
    await store.append(stream, someEvents(6), 'any');
    raw(folder, (db) => db.prepare('DELETE FROM events WHERE revision = ?').run(missing));
    await expect(collect(store.readStream(stream))).rejects.toMatchObject({ code: 'revision.gap', details: { stream, ...forwards } });
    await expect(collect(store.readStream(stream, { direction: 'backwards' }))).rejects.toMatchObject({
      code: 'revision.gap',
      details: backwards,
    });
  });
  it('a second writer that came in spite of the lock doubles nothing', async () => {
    const folder = freshFolder();
    const [one, two] = [await open(folder), await open(folder)];
    const stream = aStream();
    await one.append(stream, someEvents(1), 'no-stream');
    await two.append(stream, someEvents(1), 0n);
    await expect(one.append(stream, someEvents(1), 0n)).rejects.toMatchObject({ code: 'stream.conflict', details: { actual: '1' } });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, (_, n) =>
        (n % 2 ? one : two).append(`note-${randomUUID()}`, [anEvent({ type: `Type${n}` })], 'no-stream'),
      ),
    );
    expect(outcomes.every(({ status }) => status === 'fulfilled')).toBe(true);
    const all = await collect(one.readAll());
    expect(new Set(all.map(({ position }) => position)).size).toBe(42);
    expect(new Set(all.map(({ type }) => type)).size).toBe(41);
  });
});
