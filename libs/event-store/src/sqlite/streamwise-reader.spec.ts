import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { EventCatalogue } from '../domain';
import type { NewEvent } from '../event-store';
import { freshFolder } from './fresh-folder';
import { openSqliteEventStore } from './sqlite-event-store';

const event = (n: number, version = 1): NewEvent => ({
  id: randomUUID(),
  type: 'Noted',
  version,
  data: { n },
  metadata: {
    occurredAt: null,
    actor: 'says "recordedAt":"never"',
    onBehalfOf: null,
    commandId: 'c',
    correlationId: 'c',
    causationId: null,
  },
});
const opened = async (catalogue: EventCatalogue = { versions: {}, upcasters: {} }) => {
  const folder = freshFolder();
  let now = 0;
  const store = await openSqliteEventStore({ folder, catalogue, now: () => (now += 1_000) });
  return { folder, store };
};
const numbersOf = (bytes: SharedArrayBuffer) => [...new Uint32Array(bytes)];

describe('a log read stream by stream', () => {
  it('counts all but system streams, up to a position', async () => {
    const { store } = await opened();
    await store.append('note-b', [event(0)], 'any');
    await store.append('sys-lease', [event(1)], 'any');
    await store.append('note-a', [event(2), event(3)], 'any');
    const { position } = await store.append('sys-lease', [event(4)], 'any');
    await store.append('note-b', [event(5)], 'any');
    await store.append('later-1', [event(6)], 'any');
    const log = store.openStreamwise();
    const ordinals = log.ordinals(position);
    expect(ordinals).toMatchObject({ upTo: 5, count: 3, categories: new Map([['note-', 3]]) });
    expect(numbersOf(ordinals.byPosition)).toEqual([0, 1, 0, 2, 3, 0]);
    expect([...log.places(ordinals)].flat().map(({ position, recordedAt }) => [position, recordedAt])).toEqual([
      [1, '1970-01-01T00:00:01.000Z'],
      [3, '1970-01-01T00:00:03.000Z'],
      [4, '1970-01-01T00:00:04.000Z'],
    ]);
    const told = [...log.streams('note-', ordinals)].flat();
    expect(told.map(({ stream, revision, position, data }) => [stream, revision, position, data])).toEqual([
      ['note-b', 0n, 1n, { n: 0 }],
      ['note-a', 0n, 3n, { n: 2 }],
      ['note-a', 1n, 4n, { n: 3 }],
    ]);
    const all: unknown[] = [];
    for await (const { id, type, version, metadata, text } of store.readStream('note-a')) all.push({ id, type, version, metadata, text });
    expect(told.slice(1).map(({ id, type, version, metadata, text }) => ({ id, type, version, metadata, text }))).toEqual(all);
    expect(ordinals.lastId).toBe(told.at(-1)!.id);
    log.close();
    await store.close();
  });
  it('finds nothing in an empty log, and no ordinals where all is the system’s own', async () => {
    const { store } = await opened();
    const log = store.openStreamwise();
    expect(log.ordinals(0n)).toMatchObject({ count: 0, lastId: null });
    const { position } = await store.append('sys-lease', [event(0)], 'any');
    const ordinals = log.ordinals(position);
    expect(ordinals).toMatchObject({ count: 0, lastId: null, upTo: 1 });
    expect([...log.streams('note-', ordinals), ...log.places(ordinals)].flat()).toEqual([]);
    log.close();
    await store.close();
  });
  it('tells each stream whole, however its pages fall, and only those of the prefix', async () => {
    const { store } = await opened();
    const lengths = [1, 999, 1_000, 1_001, 2_500, 1, 3];
    // Two rounds, so that streams lie between each other.
    for (const part of [(length: number) => Math.ceil(length / 2), (length: number) => Math.floor(length / 2)])
      for (const [n, length] of lengths.entries()) {
        const events = Array.from({ length: part(length) }, (_, m) => event(m));
        if (events.length > 0) await store.append(`note-${n}`, events, 'any');
        await store.append(`notes-${n}`, [event(0)], 'any');
      }
    const log = store.openStreamwise();
    const streams = [...log.streams('note-', log.ordinals(await store.head()))].flat();
    const seen: string[] = [];
    let next = 0n;
    for (const { stream, revision } of streams) {
      if (seen.at(-1) !== stream) {
        expect(seen).not.toContain(stream);
        seen.push(stream);
        next = 0n;
      }
      expect(revision).toBe(next);
      next += 1n;
    }
    expect(seen).toEqual(lengths.map((_, n) => `note-${n}`));
    const counted: number[] = [];
    for (const name of seen) counted.push(streams.filter(({ stream }) => stream === name).length);
    expect(counted).toEqual(lengths);
    log.close();
    await store.close();
  });
  it('counts on after what was trimmed', async () => {
    const { store } = await opened();
    for (let n = 0; n < 4; n += 1) await store.append('sys-process-x', [event(n)], 'any');
    await store.append('note-1', [event(9)], 'any');
    await store.trim('sys-process-x', 3n);
    const log = store.openStreamwise();
    expect(numbersOf(log.ordinals(await store.head()).byPosition)).toEqual([0, 0, 0, 0, 0, 1]);
    log.close();
    await store.close();
  });
  it('stops at a gap', async () => {
    const { store, folder } = await opened();
    await store.append('note-1', [event(0), event(1), event(2)], 'any');
    await store.close();
    const db = new DatabaseSync(join(folder, 'events.sqlite'));
    db.exec('DELETE FROM events WHERE revision = 1');
    db.close();
    const again = await openSqliteEventStore({ folder, catalogue: { versions: {}, upcasters: {} } });
    const log = again.openStreamwise();
    expect(() => log.ordinals(3n)).toThrow(
      expect.objectContaining({ code: 'revision.gap', details: { stream: 'note-1', expected: '1', found: '2' } }),
    );
    log.close();
    await again.close();
  });
  it('stops before what is newer than the code, in every reading, and reads older shapes through their upcasters', async () => {
    const { store } = await opened({ versions: { Noted: 2 }, upcasters: { 'Noted@1': ({ n }: { n: number }) => ({ n: n * 10 }) } });
    await store.append('note-1', [event(1), event(2, 2)], 'any');
    const log = store.openStreamwise();
    const old = log.ordinals(await store.head());
    expect([...log.streams('note-', old)].flat().map(({ data, version, text }) => [data, version, text.version])).toEqual([
      [{ n: 10 }, 2, 1],
      [{ n: 2 }, 2, 2],
    ]);
    await store.append('note-2', [event(3, 3)], 'any');
    const ordinals = log.ordinals(await store.head());
    const newer = expect.objectContaining({ code: 'event.newer-than-code' });
    expect(() => [...log.streams('note-', ordinals)]).toThrow(newer);
    expect(() => [...log.places(ordinals)]).toThrow(newer);
    log.close();
    await store.close();
  });
  it('is closed once, and says so', async () => {
    const { store } = await opened();
    await store.append('note-1', [event(0)], 'any');
    const log = store.openStreamwise();
    const ordinals = log.ordinals(1n);
    log.close();
    log.close();
    expect(() => [...log.places(ordinals)]).toThrow();
    await store.close();
  });
});
