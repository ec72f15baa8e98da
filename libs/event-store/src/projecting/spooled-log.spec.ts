import { randomUUID } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { DomainError } from '../domain';
import type { EventStore, NewEvent } from '../event-store';
import { openMemoryEventStore } from '../memory/memory-event-store';
import { freshFolder } from '../sqlite/fresh-folder';
import { LogSpool } from '../sqlite/log-spool';
import { hashOfReadModels } from './hash-of-read-models';
import { findReadModels } from './read-model-file';
import { ReadSide } from './read-side';
import type { ReadSideListener, ReadSideOptions } from './read-side-options';
import { builtFile, wholeLog } from './samples/file-of-read-models';
import { toldInOrder } from './samples/told-in-order';
import { appendAll, histories } from './samples/toy-histories';
import { catalogue, projections, toyUnseal } from './samples/toy-tasks';
import { SpooledLog } from './spooled-log';

const unseal = toyUnseal({ lost: ['key-2'] });
const event = (type: string, data: object, version = 1): NewEvent => ({
  ...{ id: randomUUID(), type, version, data },
  metadata: { occurredAt: '2020-08-17', actor: 'account-1', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null },
});
const aLog = async (count: number, known = catalogue) => {
  const store = await openMemoryEventStore({ catalogue: known });
  for (let n = 0; n < count; n += 1) await store.append(`toy-${n % 37}`, [event('ToyProgressed', { step: `s${n % 5}`, share: (n % 11) / 10 })], 'any'); // prettier-ignore
  return store;
};
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});
const sideOf = (store: EventStore, over: Partial<ReadSideOptions> = {}, heard: Partial<ReadSideListener> = {}) => {
  const served: string[] = [];
  const errors: (string | undefined)[] = [];
  const folder = over.folder ?? freshFolder();
  const listener: ReadSideListener = {
    ...{ advanced: () => undefined, rebuilding: () => undefined, stateChanged: ({ error }) => void errors.push(error) },
    serve: async (path) => void (path && served.push(path)),
    ...heard,
  };
  const side = new ReadSide({ store, folder, projections, unseal, ...over }, listener);
  open.push(side);
  return { side, served, folder, errors };
};
const until = async (met: () => boolean, what: string): Promise<void> => {
  for (const end = Date.now() + 20_000; !met();) {
    if (Date.now() > end) throw new Error(`${what} did not come about`);
    await pause(5);
  }
};
const plainHash = async (store: EventStore) =>
  hashOfReadModels(await builtFile(freshFolder(), 'plain', await wholeLog(store), { store, projections, unseal }));
const live = (side: ReadSide, ordinal: number) => until(() => side.state.state === 'live' && side.state.ordinal === ordinal, 'catching up');

describe('read models of a store that tells its log in global order alone', () => {
  it(
    'are those that are built in that order, whatever arrives while they are built',
    () =>
      fc.assert(
        fc.asyncProperty(histories(60), fc.nat(60), fc.integer({ min: 1, max: 20 }), async (entries, later, page) => {
          const store = await openMemoryEventStore({ catalogue });
          const first = entries.slice(0, Math.max(1, entries.length - later));
          await appendAll(store, first);
          let rest: readonly (typeof entries)[number][] = entries.slice(first.length);
          const between = async () => {
            const next = rest.slice(0, 3);
            rest = rest.slice(3);
            await appendAll(store, next);
          };
          const { side, served, folder } = sideOf(toldInOrder(store, catalogue, { page, between }));
          await side.start();
          await until(() => served.length > 0, 'a file');
          await appendAll(store, rest);
          const counted = entries.filter(({ stream }) => !stream.startsWith('sys-')).length;
          await live(side, counted);
          const incremental = hashOfReadModels(served.at(-1)!);
          await side.rebuild();
          await live(side, counted);
          await side.close();
          const plain = await plainHash(store);
          expect([incremental, hashOfReadModels(served.at(-1)!)]).toEqual([plain, plain]);
          expect(readdirSync(folder).filter((name) => name.endsWith('.building'))).toEqual([]);
        }),
        { numRuns: 20, interruptAfterTimeLimit: 40_000 },
      ),
    90_000,
  );
  it('tell how far they are, first of the reading and then of the building', async () => {
    const store = await aLog(600);
    const told: (readonly [number, number])[] = [];
    const { side } = sideOf(toldInOrder(store, catalogue, { page: 50 }), {}, { rebuilding: ({ share, ordinal }) => told.push([share, ordinal]) }); // prettier-ignore
    await side.start();
    await live(side, 600);
    for (const part of [0, 1] as const) expect(told.map((one) => one[part])).toEqual(told.map((one) => one[part]).sort((a, b) => a - b));
    expect(told).toContainEqual([0.5, 300]);
    expect(told.at(0)![0]).toBeLessThan(0.1);
    expect(told.at(-1)).toEqual([1, 600]);
  });
  it('go on where the reading broke off, and read nothing twice', async () => {
    const store = await aLog(300);
    let failures = 2;
    let told = 0;
    const between = (count: number) => {
      if (count === 0) return;
      told += 10;
      if (count >= 100 && failures > 0) {
        failures -= 1;
        throw new DomainError('store.unreachable', { address: 'there', reason: 'gone' });
      }
    };
    const { side, served, errors } = sideOf(toldInOrder(store, catalogue, { page: 10, between }));
    await side.start();
    await live(side, 300);
    expect(errors.filter((error) => error?.includes('store.unreachable'))).toHaveLength(2);
    expect(told).toBe(300);
    expect(hashOfReadModels(served.at(-1)!)).toBe(await plainHash(store));
  });
  it('say what stops them and keep what was read, until it can be read', async () => {
    const store = await aLog(50, { versions: {}, upcasters: {} }); // whoever reads it does not look at versions
    await store.append('toy-new', [event('ToyAssigned', { assigneeId: 'b' }, 2)], 'any');
    let read = 0;
    const { side, served, errors, folder } = sideOf(toldInOrder(store, catalogue, { between: (count) => void (read += Number(count === 0)) })); // prettier-ignore
    await side.start();
    await until(() => errors.filter((error) => error?.includes('newer-than-code')).length === 2, 'a second attempt');
    expect(read).toBe(1);
    expect(served).toEqual([]);
    await side.close();
    expect(readdirSync(folder)).toEqual([]);
  });
  it('leave nothing behind when they are closed while the log is read', async () => {
    const store = await aLog(300);
    const begun = Promise.withResolvers<void>();
    const { side, folder } = sideOf(toldInOrder(store, catalogue, { page: 5, between: () => pause(5) }), {}, { rebuilding: () => begun.resolve() }); // prettier-ignore
    await side.start();
    await begun.promise;
    expect(readdirSync(folder).filter((name) => name.endsWith('.log.building'))).toHaveLength(1);
    await side.close();
    expect(readdirSync(folder)).toEqual([]);
  });
  it('begin anew over what a killed process left', async () => {
    const store = await aLog(100);
    const folder = freshFolder();
    const { next } = findReadModels(folder, projections);
    for (const end of ['.building', '.part-1.building', '.log.building']) writeFileSync(next.replace('.sqlite', end), 'half');
    writeFileSync(join(folder, 'read-0000000000000000-4.log.building'), 'of other projections');
    const { side, served } = sideOf(toldInOrder(store, catalogue), { folder });
    await side.start();
    await live(side, 100);
    expect(hashOfReadModels(served.at(-1)!)).toBe(await plainHash(store));
    expect(readdirSync(folder).filter((name) => name.endsWith('.building'))).toEqual([]);
  });
});

describe('a log written down from a store', () => {
  const spoolOf = (store: Parameters<typeof toldInOrder>[0], newSpool?: (path: string) => LogSpool, between?: () => void) =>
    new SpooledLog(toldInOrder(store, catalogue, { between }), join(freshFolder(), 'read.log.building'), newSpool);
  const quiet = () => undefined;

  it('is thrown away where the disk is full, and read anew', async () => {
    let room = 0;
    const log = spoolOf(await aLog(20), (path) => new LogSpool(path, { room: () => room, lookAfterBytes: 1 }));
    await expect(log.ordinals(quiet)).rejects.toMatchObject({ code: 'store.full' });
    expect(readdirSync(join(log.path, '..'))).toEqual([]);
    room = Number.MAX_SAFE_INTEGER;
    expect(await log.ordinals(quiet)).toMatchObject({ count: 20, spool: log.path });
    log.remove();
  });
  it('is kept where the log itself is at fault, and made anew where it may be the file', async () => {
    let readings = 0;
    const log = spoolOf(await aLog(20), undefined, () => void (readings += 1));
    const first = readings;
    await log.ordinals(quiet);
    const once = readings - first;
    log.failed(new DomainError('revision.gap', { stream: 's', expected: '1', found: '2' }));
    await log.ordinals(quiet);
    expect(readings).toBe(once);
    log.failed(new Error('database disk image is malformed'));
    expect(await log.ordinals(quiet)).toMatchObject({ count: 20 });
    expect(readings).toBe(2 * once);
    log.remove();
  });
  it('is not taken for whole where the server tells less than there is', async () => {
    const store = await aLog(20);
    const short = { ...toldInOrder(store, catalogue), head: async () => (await store.head()) + 5n };
    const log = new SpooledLog(short, join(freshFolder(), 'read.log.building'));
    await expect(log.ordinals(quiet)).rejects.toThrow('no further; it ends at 25');
    log.remove();
  });
  it('ends when it is stopped', async () => {
    const log = spoolOf(await aLog(50), undefined, () => log.stop());
    await expect(log.ordinals(quiet)).rejects.toThrow('closed');
    log.remove();
  });
});
