import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { NewEvent } from '../event-store';
import { freshFolder } from '../sqlite/fresh-folder';
import { openSqliteEventStore, type SqliteEventStore } from '../sqlite/sqlite-event-store';
import { inlineCrew, threadCrew } from './builder-crews';
import { hashOfReadModels } from './hash-of-read-models';
import { findReadModels } from './read-model-file';
import { ReadSide } from './read-side';
import type { ReadSideListener, ReadSideOptions } from './read-side-options';
import { builtFile, wholeLog } from './samples/file-of-read-models';
import { catalogue, projections, toyUnseal } from './samples/toy-tasks';

const event = (type: string, data: object, version = 1): NewEvent => ({
  id: randomUUID(),
  type,
  version,
  data,
  metadata: { occurredAt: '2020-08-17', actor: 'account-1', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null },
});
const unseal = toyUnseal({ lost: [] });
const open: { close(): Promise<void> }[] = [];
const opened = <T extends { close(): Promise<void> }>(thing: T): T => {
  open.unshift(thing);
  return thing;
};
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});
const aLog = async (count: number) => {
  const folder = freshFolder();
  const store = opened(await openSqliteEventStore({ folder, catalogue }));
  for (let n = 0; n < count; n += 500)
    await store.append(`toy-${n}`, Array.from({ length: 500 }, (_, m) => event('ToyProgressed', { step: `s${m % 200}`, share: (m % 11) / 10 })), 'any'); // prettier-ignore
  return { folder, store };
};
const sideOf = (store: SqliteEventStore, over: Partial<ReadSideOptions> = {}, heard: Partial<ReadSideListener> = {}) => {
  const listener: ReadSideListener = {
    advanced: () => undefined,
    stateChanged: () => undefined,
    rebuilding: () => undefined,
    serve: async (path) => void (path && served.push(path)),
    ...heard,
  };
  const served: string[] = [];
  const folder = over.folder ?? freshFolder();
  return { side: opened(new ReadSide({ store, folder, projections, unseal, ...over }, listener)), served, folder };
};
const until = async (met: () => boolean, what: string): Promise<void> => {
  for (const end = Date.now() + 20_000; !met();) {
    if (Date.now() > end) throw new Error(`${what} did not come about`);
    await pause(5);
  }
};
const plainHash = async (store: SqliteEventStore) =>
  hashOfReadModels(await builtFile(freshFolder(), 'plain', await wholeLog(store), { store, projections, unseal }));
const buildings = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.building'));

describe('read models of the embedded store', () => {
  it('are built stream by stream, and go on with what was written meanwhile', async () => {
    const { store } = await aLog(3_000);
    let wrote: Promise<unknown> | null = null;
    const shares: number[] = [];
    const { side, served, folder } = sideOf(store, {}, { rebuilding: ({ share, ordinal }) => { shares.push(share, ordinal / 3_000); wrote ??= store.append('toy-late', [event('ToyAssigned', { assigneeId: 'b' })], 'any'); } }); // prettier-ignore
    await side.start();
    await until(() => side.state.state === 'live' && side.state.ordinal === 3_001, 'catching up');
    expect(hashOfReadModels(served.at(-1)!)).toBe(await plainHash(store));
    expect(shares).toEqual([...shares].sort((a, b) => a - b).map((_, n) => shares[n]));
    expect(shares.at(-2)).toBe(1);
    expect(buildings(folder)).toEqual([]);
    await side.rebuild();
    expect(served).toHaveLength(2);
    expect(hashOfReadModels(served.at(-1)!)).toBe(await plainHash(store));
  });
  it('leave nothing behind when they are closed while they are built', async () => {
    const { store } = await aLog(5_000);
    const begun = Promise.withResolvers<void>();
    const { side, folder } = sideOf(store, {}, { rebuilding: () => begun.resolve() });
    await side.start();
    await begun.promise;
    expect(buildings(folder)).toHaveLength(1);
    await side.close();
    expect(readdirSync(folder)).toEqual([]);
  });
  it('begin anew where a process died in the middle', async () => {
    const { store } = await aLog(1_000);
    const folder = freshFolder();
    const { next } = findReadModels(folder, projections);
    for (const end of ['.building', '.part-1.building']) writeFileSync(next.replace('.sqlite', end), 'half');
    const { side, served } = sideOf(store, { folder });
    await side.start();
    await until(() => side.state.state === 'live', 'live');
    expect(hashOfReadModels(served.at(-1)!)).toBe(await plainHash(store));
    expect(readdirSync(folder).filter((name) => name.endsWith('.building'))).toEqual([]);
  });
  it('say what stops them, keep no half file and take what is there once it can be read', async () => {
    const { store, folder } = await aLog(1_000);
    await store.append('toy-new', [event('ToyAssigned', { assigneeId: 'b' }, 2)], 'any');
    const { side, folder: files } = sideOf(store);
    await side.start();
    await until(() => side.state.error !== undefined, 'trouble');
    expect(side.state).toMatchObject({ state: 'not-ready', ordinal: 0, error: expect.stringContaining('newer-than-code') as string });
    expect(readdirSync(files).filter((name) => name.endsWith('.sqlite'))).toEqual([]);
    await side.close();
    const versions = { ...catalogue.versions, ToyAssigned: 2 };
    const newer = opened(await openSqliteEventStore({ folder, catalogue: { versions, upcasters: {} }, readOnly: true }));
    const { side: again, served } = sideOf(newer, { folder: files });
    await again.start();
    await until(() => again.state.state === 'live', 'live');
    expect(hashOfReadModels(served.at(-1)!)).toBe(await plainHash(newer));
  });
  it('are tried again after a trouble that passes', async () => {
    const { store } = await aLog(1_000);
    let failures = 1;
    const crew: ReadSideOptions['crew'] = (alone) => ({
      ...alone,
      hire: (events, told) => {
        if (failures > 0) {
          failures -= 1;
          throw new Error('no room for a thread');
        }
        return alone.hire(events, told);
      },
    });
    const errors: (string | undefined)[] = [];
    const { side } = sideOf(store, { crew }, { stateChanged: ({ error }) => errors.push(error) });
    await side.start();
    await until(() => side.state.state === 'live', 'live');
    expect(errors).toContain('no room for a thread');
    expect(side.state.error).toBeUndefined();
  });
  it('go on being asked while a rebuild beside them has no room, which is said apart, and no more once there is', async () => {
    const { store } = await aLog(1_000);
    let full = false;
    const crew: ReadSideOptions['crew'] = (alone) => ({
      ...alone,
      hire: (events, told) => {
        if (full) throw new Error('database or disk is full');
        return alone.hire(events, told);
      },
    });
    const { side, served, folder } = sideOf(store, { crew });
    await side.start();
    await until(() => side.state.state === 'live', 'live');
    full = true;
    const rebuilt = side.rebuild();
    await until(() => side.state.rebuildError !== undefined, 'trouble');
    expect(side.state).toMatchObject({ state: 'live', ordinal: 1_000, rebuildError: 'database or disk is full' });
    expect(side.state.error).toBeUndefined();
    // What is written meanwhile is answered, too, and does not make the trouble forgotten.
    await store.append('toy-meanwhile', [event('ToyAssigned', { assigneeId: 'b' })], 'any');
    await until(() => side.state.ordinal === 1_001 && side.state.state === 'live', 'what was written');
    expect(side.state.rebuildError).toBe('database or disk is full');
    full = false;
    await rebuilt;
    expect(side.state).toEqual({ ...side.state, state: 'live', ordinal: 1_001 });
    expect([side.state.error, side.state.rebuildError]).toEqual([undefined, undefined]);
    expect(served).toHaveLength(2);
    expect(hashOfReadModels(served.at(-1)!)).toBe(await plainHash(store));
    expect(buildings(folder)).toEqual([]);
  });
});

describe('threads that build', () => {
  const root = join(__dirname, '..', '..', '..', '..');
  const toy = join(root, 'libs', 'event-store', 'dist', 'projecting', 'samples', 'toy-tasks.js');
  beforeAll(() => void execFileSync(process.execPath, [join(root, 'apps', 'launcher', 'build.mjs')], { cwd: root }), 60_000);
  const crewOf = (folder: string, worth: number) => (alone: ReturnType<typeof inlineCrew>) =>
    opened(
      threadCrew(
        {
          modules: [toy],
          log: { module: '@cascade/event-store', name: 'openSqliteEventStore', settings: { folder, readOnly: true } },
          unseal: { module: toy, name: 'toyUnseal', settings: {} },
        },
        alone,
        { worth },
      ),
    );
  it('make the same file, and make it again', async () => {
    const { store, folder } = await aLog(4_000);
    let told = 0;
    const { side, served } = sideOf(store, { crew: crewOf(folder, 1_000) }, { rebuilding: () => (told += 1) });
    await side.start();
    await until(() => side.state.state === 'live', 'live');
    await side.rebuild();
    expect(served).toHaveLength(2);
    expect(told).toBeGreaterThan(4);
    expect(hashOfReadModels(served.at(-1)!)).toBe(await plainHash(store));
  }, 60_000);
  it('are not started for a short log', async () => {
    const alone = { hire: jest.fn(() => []), close: async () => undefined };
    const crew = threadCrew({ modules: ['nowhere'], log: { module: 'nowhere', name: 'none' } }, alone, { worth: 100 });
    crew.hire(99, () => undefined);
    expect(alone.hire).toHaveBeenCalledTimes(1);
    await crew.close();
  });
  it('say what they could not open, and others are started next time', async () => {
    const crew = opened(threadCrew({ modules: ['nowhere'], log: { module: 'nowhere', name: 'none' } }, inlineCrew({ openLog: () => { throw new Error('unused'); }, projections, unseal }), { worth: 0 })); // prettier-ignore
    const [first] = crew.hire(1, () => undefined);
    await expect(first!.make('log')).rejects.toThrow('nowhere');
    await crew.close();
    const [next] = crew.hire(1, () => undefined);
    expect(next).not.toBe(first);
    await expect(first!.make('log')).rejects.toThrow('ended');
  });
});
