import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteEventStore, type EventStore } from '@cascade/event-store';
import { write, writeCascade } from '../testing/a-log';
import { ThreadBrowsing } from './event-browsing';

let folder: string;
let store: EventStore;
const opened: ThreadBrowsing[] = [];
const browsing = (): ThreadBrowsing => {
  const address = { kind: 'sqlite' as const, folder, shown: folder };
  const browser = new ThreadBrowsing({
    address,
    catalogueModule: join(folder, 'catalogue.cjs'),
    indexPath: join(folder, 'index', 'log.sqlite'),
  });
  opened.push(browser);
  return browser;
};
const numbers = async (browser: ThreadBrowsing): Promise<readonly number[]> =>
  (await browser.find({ filter: {}, order: 'newer', limit: 10 })).items.map(({ ordinal }) => ordinal);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
  writeFileSync(join(folder, 'catalogue.cjs'), 'exports.catalogue = { versions: {}, upcasters: {} };');
  store = await openSqliteEventStore({ folder, catalogue: { versions: {}, upcasters: {} } });
  await writeCascade(store);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((browser) => browser.close()));
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the log looked through from a thread of its own', () => {
  it('is answered, also what was written meanwhile', async () => {
    const browser = browsing();
    expect(await numbers(browser)).toEqual([1, 2, 3, 4]);
    await write(store, 'task-2', 'TaskReported', 'later');
    expect(await numbers(browser)).toEqual([1, 2, 3, 4, 5]);
    expect((await browser.kinds()).categories).toEqual(['directive', 'task']);
  });
  it('refuses with the code it was refused with', () =>
    expect(browsing().open(77)).rejects.toMatchObject({ code: 'event.unknown', details: { ordinal: 77 } }));
  it('goes on from its file', async () => {
    const first = browsing();
    await numbers(first);
    await first.close();
    await write(store, 'task-2', 'TaskReported', 'later');
    expect(await numbers(browsing())).toEqual([1, 2, 3, 4, 5]);
  });
  it('builds a damaged file anew', async () => {
    const first = browsing();
    await numbers(first);
    await first.close();
    for (const suffix of ['-wal', '-shm']) rmSync(join(folder, 'index', `log.sqlite${suffix}`), { force: true });
    writeFileSync(join(folder, 'index', 'log.sqlite'), 'no database at all, but long enough to be read as a header of one. '.repeat(40));
    expect(await numbers(browsing())).toEqual([1, 2, 3, 4]);
  });
  it('forgets an index of another log', async () => {
    const first = browsing();
    await numbers(first);
    await first.close();
    await store.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, `events.sqlite${suffix}`), { force: true });
    store = await openSqliteEventStore({ folder, catalogue: { versions: {}, upcasters: {} } });
    await write(store, 'directive-b', 'Issued', 'another');
    expect(await numbers(browsing())).toEqual([1]);
  });
  it('is answered again after its thread could not begin', async () => {
    writeFileSync(join(folder, 'catalogue.cjs'), "throw new Error('no such catalogue');");
    const browser = browsing();
    await expect(browser.kinds()).rejects.toThrow('no such catalogue');
    await expect(browser.find({ filter: {}, order: 'newer', limit: 1 })).rejects.toThrow('no such catalogue');
    await browser.close();
    writeFileSync(join(folder, 'catalogue.cjs'), 'exports.catalogue = { versions: {}, upcasters: {} };');
    expect(await numbers(browser)).toEqual([1, 2, 3, 4]);
  });
  it('fails who waits where its thread dies, and begins another for who asks then', async () => {
    writeFileSync(join(folder, 'catalogue.cjs'), 'process.exit(7);');
    const browser = browsing();
    const asked = await Promise.allSettled([browser.kinds(), browser.open(1)]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(String((asked[0] as PromiseRejectedResult).reason)).toContain('the audit thread ended');
    writeFileSync(join(folder, 'catalogue.cjs'), 'exports.catalogue = { versions: {}, upcasters: {} };');
    expect(await numbers(browser)).toEqual([1, 2, 3, 4]);
  });
  it('is refused an event that this program is too old for, and nobody is shown half a log', async () => {
    writeFileSync(join(folder, 'catalogue.cjs'), 'exports.catalogue = { versions: { TaskReported: 0 }, upcasters: {} };');
    await expect(browsing().kinds()).rejects.toMatchObject({ code: 'event.newer-than-code', details: { type: 'TaskReported' } });
  });
  it('is not begun before somebody asks', () => expect(browsing().close()).resolves.toBeUndefined());
});
