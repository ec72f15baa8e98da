import { randomUUID } from 'node:crypto';
import type { RecordedEvent } from '../domain';
import type { NewEvent } from '../event-store';
import { openMemoryEventStore } from '../memory/memory-event-store';
import { freshFolder } from '../sqlite/fresh-folder';
import { emptyFile, openReader, wholeLog } from './samples/file-of-read-models';
import { catalogue, projections, toyUnseal } from './samples/toy-tasks';
import { OPEN_END } from './timeline-projection';

const event = (type: string, data: object, occurredAt = '2020-08-17'): NewEvent => ({
  id: randomUUID(),
  type,
  version: 1,
  data,
  metadata: { occurredAt, actor: 'account-1', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null },
});
const assigned = () => event('ToyAssigned', { assigneeId: 'b' });
const opened = async (cacheFacts = 100) => {
  const store = await openMemoryEventStore({ catalogue });
  const fed = { store, projections, unseal: toyUnseal({}), cacheFacts };
  const path = emptyFile(freshFolder(), 'toy', fed);
  return { store, ...openReader(path, fed) };
};
const all = (db: { prepare(sql: string): { all(): unknown[] } }, sql: string) =>
  db
    .prepare(sql)
    .all()
    .map((row) => Object.values(row as object));

describe('the reader of the log', () => {
  it('counts every event but those of system streams, and remembers where each lies', async () => {
    const { store, db, reader } = await opened();
    for (const stream of ['toy-1', 'sys-lease', 'other-1', 'sys-lease', 'toy-1']) await store.append(stream, [assigned()], 'any');
    expect(await reader.take(await wholeLog(store))).toEqual({ ordinal: 3, position: 5n, streams: ['toy-1', 'other-1'], truncated: false });
    expect(all(db, 'SELECT ordinal, position FROM log')).toEqual([[1, 1], [2, 3], [3, 5]]); // prettier-ignore
    expect(all(db, 'SELECT position, ordinal FROM checkpoint')).toEqual([[5, 3]]);
    db.close();
  });
  it('writes what opens and closes in one batch once, closed', async () => {
    const { store, db, reader } = await opened();
    await store.append('toy-1', [assigned(), event('ToyDeadlineSet', { dueAt: 9 })], 'any');
    await reader.take(await wholeLog(store));
    const from = Date.parse('2020-08-17T00:00:00+07:00');
    expect(all(db, 'SELECT known_from, known_to, holds_from, holds_to, dueAt FROM "toy-states" ORDER BY id')).toEqual([
      [1, 2, from, OPEN_END, null],
      [2, OPEN_END, from, OPEN_END, 9],
    ]);
    db.close();
  });
  it('names at most a thousand streams of a batch', async () => {
    const { store, db, reader } = await opened();
    for (let n = 0; n < 1_001; n += 1) await store.append(`toy-${n}`, [assigned()], 'any');
    const { streams, truncated } = await reader.take(await wholeLog(store));
    expect([streams.length, truncated]).toEqual([1_000, true]);
    db.close();
  });
  it.each([
    ['inside a stream it remembers', 100, 'toy-1'],
    ['inside a stream it forgot', 1, 'toy-1'],
    ['inside a stream that nobody projects', 100, 'other-1'],
    ['inside a forgotten stream that nobody projects', 1, 'other-1'],
  ])('stops at a gap %s, with what came before kept', async (_, cacheFacts, stream) => {
    const { store, db, reader } = await opened(cacheFacts);
    await store.append(stream, [assigned()], 'any');
    await store.append('toy-2', [assigned()], 'any');
    await store.append('toy-3', [assigned()], 'any');
    for (let n = 0; n < 2; n += 1) await store.append(stream, [event('ToyDeadlineSet', { dueAt: n })], 'any');
    const log = await wholeLog(store);
    const withGap: readonly RecordedEvent[] = log.filter(({ position }) => position !== 4n);
    await expect(reader.take(withGap)).rejects.toMatchObject({ code: 'revision.gap', details: { stream } });
    expect(reader.checkpoint).toEqual({ ordinal: 3, position: 3n });
    expect(all(db, 'SELECT position, ordinal FROM checkpoint')).toEqual([[3, 3]]);
    expect(await reader.take(log.slice(3))).toMatchObject({ ordinal: 5, position: 5n }); // it goes on once the event is there
    db.close();
  });
  it('keeps nothing of a batch that could not be written, and takes it in again', async () => {
    const { store, db, reader } = await opened();
    await store.append('toy-1', [assigned()], 'any');
    await reader.take(await wholeLog(store));
    await store.append('toy-1', [event('ToyDeadlineSet', { dueAt: 9 })], 'any');
    const pages = Number(Object.values(db.prepare('PRAGMA page_count').get()!)[0]);
    for (let n = 0; n < 900; n += 1) await store.append(`toy-more-${n}`, [event('ToyAssigned', { assigneeId: 'b'.repeat(300) })], 'any');
    const rest = (await wholeLog(store)).slice(1);
    db.exec(`PRAGMA max_page_count = ${pages + 1}`); // the disk is full
    await expect(reader.take(rest)).rejects.toThrow('full');
    expect(reader.checkpoint).toEqual({ ordinal: 1, position: 1n });
    expect(all(db, 'SELECT count(*) FROM log')).toEqual([[1]]);
    db.exec('PRAGMA max_page_count = 1000000');
    expect(await reader.take(rest)).toMatchObject({ ordinal: 902 });
    expect(all(db, `SELECT count(*) FROM "toy-states" WHERE known_to = ${OPEN_END}`)).toEqual([[901]]);
    db.close();
  });
  it('refuses a log that runs backwards', async () => {
    const { store, db, reader } = await opened();
    for (const stream of ['toy-1', 'toy-2']) await store.append(stream, [assigned()], 'any');
    await expect(reader.take((await wholeLog(store)).toReversed())).rejects.toThrow('the log went back');
    expect(reader.checkpoint.ordinal).toBe(0);
    db.close();
  });
});
