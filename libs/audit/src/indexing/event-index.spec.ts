import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openMemoryEventStore, type EventStore } from '@cascade/event-store';
import { idOf, write, writeCascade } from '../testing/a-log';
import { categoryOf, EventIndex } from './event-index';
import { findOrdinals } from './find-ordinals';
import { shortId } from './short-id';

let now = 0;
let store: EventStore;
let folder: string;
const open: EventIndex[] = [];
const opened = (path = ':memory:'): EventIndex => {
  const index = new EventIndex(path);
  open.push(index);
  return index;
};
beforeEach(async () => {
  now = Date.parse('2026-11-22T08:00:00Z');
  folder = mkdtempSync(join(tmpdir(), 'audit-index-'));
  store = await openMemoryEventStore({ catalogue: { versions: {}, upcasters: {} }, now: () => (now += 60_000) });
});
afterEach(async () => {
  for (const index of open.splice(0)) if (index.db.isOpen) index.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
const events = () => Array.fromAsync(store.readAll());
const rows = (index: EventIndex, columns: string) => index.db.prepare(`SELECT ${columns} FROM events ORDER BY ordinal`).all();

describe('the kind of a stream', () => {
  it.each([
    ['task-1', 'task'],
    ['report-7-2020-08', 'report'],
    ['lonely', 'lonely'],
    ['-odd', '-odd'],
  ])('%s is %s', (stream, category) => expect(categoryOf(stream)).toBe(category));
});
describe('the index of the log', () => {
  it('begins with nothing', () => {
    const index = opened();
    expect(index.checkpoint()).toEqual({ position: 0n, ordinal: 0, eventId: null });
    expect(index.namesOf('type')).toEqual([]);
    expect(index.nameId('actor', 'an')).toBeNull();
  });
  it('counts what is no system’s own, and stands after what is', async () => {
    await writeCascade(store);
    await write(store, 'sys-lease', 'LeaseTaken', 'lease');
    const index = opened();
    const all = await events();
    index.take(all);
    expect(index.checkpoint()).toEqual({ position: all.at(-1)!.position, ordinal: 4, eventId: idOf('report') });
    expect(index.namesOf('category')).toEqual(['directive', 'task']);
  });
  it('takes in page after page what it would take in at once', async () => {
    await writeCascade(store);
    const all = await events();
    const [whole, paged] = [opened(), opened()];
    whole.take(all);
    for (const event of all) paged.take([event]);
    paged.take([]);
    const everything = 'ordinal, position, recorded, occurred, id, correlation, cause';
    expect(rows(paged, everything)).toEqual(rows(whole, everything));
    expect(paged.checkpoint()).toEqual(whole.checkpoint());
  });
  it('keeps the instants of recording in order, whatever the clock did', async () => {
    await write(store, 'task-1', 'Noted', 'late');
    const [late] = await events();
    const early = {
      ...late!,
      id: idOf('early'),
      position: late!.position + 1n,
      metadata: { ...late!.metadata, recordedAt: '2001-01-01T00:00:00.000Z' },
    };
    const index = opened();
    index.take([late!, early]);
    const [first, second] = rows(index, 'recorded');
    expect(second).toEqual(first);
  });
  it('knows that a task has no cause, and holds from when it was learnt where no day was named', async () => {
    await writeCascade(store);
    const index = opened();
    index.take(await events());
    const all = rows(index, 'recorded, occurred, cause');
    expect(all.map(({ cause }) => cause)).toEqual([null, shortId(idOf('issued')), shortId(idOf('issued')), null]);
    expect(all[2]!['occurred']).toBe(all[2]!['recorded']);
    expect(all[0]!['occurred']).toBe(Date.parse('2020-08-17T00:00:00+07:00'));
  });
  it('goes on where its file stood, names and instants too', async () => {
    const path = join(folder, 'index.sqlite');
    await writeCascade(store);
    const before = await events();
    const first = opened(path);
    first.take(before);
    first.makeIndexes();
    first.close();
    await write(store, 'task-1', 'TaskReported', 'again', { actor: 'binh' });
    const second = opened(path);
    expect(second.checkpoint().ordinal).toBe(4);
    second.take((await events()).slice(before.length));
    second.makeIndexes(); // a second time is no news
    expect(second.namesOf('actor')).toEqual(['an', 'binh']);
    expect(findOrdinals(second, { filter: { actor: 'binh' }, order: 'newer', limit: 9 }).map(({ ordinal }) => ordinal)).toEqual([4, 5]);
  });
  it('forgets a file of another layout', async () => {
    const path = join(folder, 'index.sqlite');
    await writeCascade(store);
    const first = opened(path);
    first.take(await events());
    first.close();
    const db = new DatabaseSync(path);
    db.exec('PRAGMA user_version = 77');
    db.close();
    expect(opened(path).checkpoint().ordinal).toBe(0);
  });
  it('is empty once it was cleared, and takes everything in anew', async () => {
    await writeCascade(store);
    const index = opened();
    index.take(await events());
    index.clear();
    expect(index.checkpoint()).toEqual({ position: 0n, ordinal: 0, eventId: null });
    expect(index.namesOf('type')).toEqual([]);
    index.take(await events());
    expect(index.namesOf('type')).toEqual(['Issued', 'TaskAssigned', 'TaskReported']);
  });
});
