import { anEvent, aStream, collect, sampleCatalogue, someEvents } from '../contract/sample-events';
import { DomainError, type RecordedEvent } from '../domain';
import type { EventStore } from '../event-store';
import { openMemoryEventStore } from '../memory/memory-event-store';
import { openProcessing } from '../processing/open-processing';
import { freshFolder } from '../sqlite/fresh-folder';
import { openSqliteEventStore } from '../sqlite/sqlite-event-store';
import { refuseUnfinishedCopy } from './copy-marker';
import { copyStore, type StoreCopyOptions } from './copy-store';
import type { CopyTarget } from './copy-target';

type Store = EventStore & CopyTarget;
const kept = async (store: EventStore) =>
  (await collect(store.readAll()))
    .filter(({ stream }) => !stream.startsWith('sys-'))
    .map(({ id, stream, revision, type, text }: RecordedEvent) => ({ id, stream, revision, type, text }));
/** Answers the later append first, as a server does that takes several at a time. */
const disordered = (store: Store): Store => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...store,
    keepsOrder: false,
    async appendWritten(...all) {
      const before = last;
      const own = Promise.withResolvers<void>();
      last = own.promise;
      await Promise.race([before.then(() => undefined), new Promise((resolve) => setTimeout(resolve, Math.random() * 2))]);
      const result = await store.appendWritten(...all);
      own.resolve();
      return result;
    },
  };
};
jest.setTimeout(60_000);

describe.each([
  ['memory', () => openMemoryEventStore({ catalogue: sampleCatalogue })],
  ['sqlite', () => openSqliteEventStore({ folder: freshFolder(), catalogue: sampleCatalogue })],
  ['a store that keeps no order', async () => disordered(await openMemoryEventStore({ catalogue: sampleCatalogue }))],
] as const)('a store copied to %s', (_, openTarget) => {
  let from: Store;
  let to: Store;
  beforeEach(async () => {
    from = await openMemoryEventStore({ catalogue: sampleCatalogue });
    to = await openTarget();
    for (let n = 0; n < 60; n += 1) await from.append(`note-${n % 7}`, someEvents(1 + (n % 3)), 'any');
  });
  afterEach(() => Promise.all([from.close(), to.close()]));
  const copy = (over: Partial<StoreCopyOptions> = {}, target = to) => copyStore(from, target, { target: 'the target', ...over });

  it('holds the same events under the same ordinals, and says so', async () => {
    const steps: [string, number][] = [];
    const seen: string[] = [];
    const result = await copy({ onProgress: (...step) => steps.push(step), onEvent: ({ id }) => seen.push(id) });
    const all = await kept(from);
    expect(await kept(to)).toEqual(all);
    expect(result).toEqual({
      ordinal: all.length,
      streams: 7,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      resumedAt: 0,
      behind: 0,
    });
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(steps.filter(([step]) => step === 'copying').at(-1)).toEqual(['copying', all.length]);
    expect(steps.at(-1)).toEqual(['verifying', all.length]);
  });
  it('gives the same hash wherever it lies, and another one for a byte more', async () => {
    const first = await copy();
    const other = await openMemoryEventStore({ catalogue: sampleCatalogue });
    expect((await copy({}, other)).hash).toBe(first.hash);
    await from.append('note-1', someEvents(1), 'any');
    expect((await copy()).hash).not.toBe(first.hash);
    await other.close();
  });
  it('is taken up where it was cut off', async () => {
    let left = 9;
    const breaking: Store = {
      ...to,
      async appendWritten(...all) {
        if ((left -= 1) < 0) throw new DomainError('store.unavailable', { path: 'target', reason: 'gone' });
        return to.appendWritten(...all);
      },
    };
    await expect(copy({}, breaking)).rejects.toMatchObject({ code: 'store.unavailable' });
    const result = await copy();
    expect(result.resumedAt).toBeGreaterThan(0);
    expect(result.behind).toBe(0);
    expect(await kept(to)).toEqual(await kept(from));
  });
  it('of a source in use leaves what came meanwhile for the next run, which is short', async () => {
    let more = 3;
    const onEvent = ({ revision }: RecordedEvent) => {
      if (more > 0 && revision === 0n) void from.append(`late-${(more -= 1)}`, [anEvent()], 'any');
    };
    const first = await copy({ onEvent });
    expect(first.behind).toBe(3);
    await expect(refuseUnfinishedCopy(to, 'the target')).rejects.toMatchObject({ code: 'store.copy-unfinished' });
    const last = await copy();
    expect(last).toMatchObject({ resumedAt: first.ordinal, behind: 0, ordinal: first.ordinal + 3 });
    expect(await kept(to)).toEqual(await kept(from));
    await refuseUnfinishedCopy(to, 'the target');
  });
  it('follows a source in use until that stops, and then has all of it', async () => {
    let asked = 0;
    const sourceStopped = async () => {
      asked += 1;
      if (asked < 4) await from.append(aStream('late'), someEvents(2), 'any');
      return asked >= 4;
    };
    expect(await copy({ sourceStopped })).toMatchObject({ behind: 0 });
    expect(await kept(to)).toEqual(await kept(from));
  });
  it('is not to be opened for work before it is complete', async () => {
    const pending = copy({
      async beforeComplete() {
        await expect(refuseUnfinishedCopy(to, 'the target')).rejects.toMatchObject({ code: 'store.copy-unfinished' });
        throw new Error('a content is missing');
      },
    });
    await expect(pending).rejects.toThrow('a content is missing');
    await expect(refuseUnfinishedCopy(to, 'the target')).rejects.toMatchObject({ code: 'store.copy-unfinished' });
  });
  it('is refused where the target holds something else, and leaves that as it is', async () => {
    await to.append('note-1', someEvents(2), 'any');
    const before = await collect(to.readAll());
    await expect(copy()).rejects.toMatchObject({ code: 'copy.target-not-empty', details: { target: 'the target' } });
    expect(await collect(to.readAll())).toEqual(before);
  });
  it('is refused where the target is a copy of another log', async () => {
    const other = await openMemoryEventStore({ catalogue: sampleCatalogue });
    await other.append('note-1', someEvents(2), 'any');
    await copyStore(other, to, { target: 'the target' });
    await expect(copy()).rejects.toMatchObject({ code: 'copy.target-not-empty' });
    await other.close();
  });
  it('is refused where the copy has been worked on since, which goes on being usable', async () => {
    await copy();
    await to.append('note-of-the-copy', someEvents(1), 'any');
    await expect(copy()).rejects.toMatchObject({ code: 'copy.target-not-empty' });
    await refuseUnfinishedCopy(to, 'the target');
  });
  it('of an empty log is refused', async () => {
    const empty = await openMemoryEventStore({ catalogue: sampleCatalogue });
    await expect(copyStore(empty, to, { target: 'the target' })).rejects.toMatchObject({ code: 'copy.source-empty' });
    await empty.close();
  });
  it('that is not what its source says is found out, to the byte', async () => {
    const changing: Store = {
      ...to,
      appendWritten: (stream, events, expected) =>
        to.appendWritten(stream, events.map((event, n) => (stream === 'note-3' && n === 0 && expected === 'no-stream' ? { ...event, data: event.data.replace('0', '1') } : event)), expected), // prettier-ignore
    };
    await expect(copy({}, changing)).rejects.toMatchObject({ code: 'copy.differs', details: { expected: 'note-3@0', found: 'note-3@0' } });
  });
  it('carries what the system must remember, once, and no lease', async () => {
    await from.append('sys-origin', [anEvent({ type: 'StoreBegun' }), anEvent({ type: 'StoreFilled' })], 'any');
    const answer = { name: 'answer', on: ['Seen'], react: () => [] };
    const running = await openProcessing(from, [answer], { lease: { name: 'processes', holder: 'here' } });
    await running.settled();
    await running.close();
    await copy();
    await copy();
    const streams = (await collect(to.readAll())).map(({ stream }) => stream).filter((stream) => stream.startsWith('sys-'));
    expect(new Set(streams)).toEqual(new Set(['sys-origin', 'sys-process-answer', 'sys-copy']));
    expect(await collect(to.readStream('sys-origin'))).toHaveLength(2);
    expect(streams.filter((stream) => stream === 'sys-process-answer')).toHaveLength(1);
    const [checkpoint] = await collect(to.readStream('sys-process-answer'));
    expect((checkpoint!.data as { ordinal: number }).ordinal).toBe((await kept(from)).length);
  });
});
