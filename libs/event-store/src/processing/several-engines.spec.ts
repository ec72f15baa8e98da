import { setTimeout as pause } from 'node:timers/promises';
import { anEvent, aStream, collect, sampleCatalogue, someEvents } from '../contract/sample-events';
import { DomainError } from '../domain';
import type { EventStore } from '../event-store';
import { openMemoryEventStore } from '../memory/memory-event-store';
import { openProcessing, type Processing, type ProcessingOptions } from './open-processing';
import type { Reaction } from './reaction';

const PACE = { checkpointEvents: 10, checkpointMs: 20, backoffFirstMs: 2, backoffLongestMs: 20 };
/** A lease that no pause of a busy machine lets lapse: it changes hands only where it is given up. */
const longLease = (holder: string): ProcessingOptions => ({ lease: { name: 'processes', holder, ttlMs: 60_000, renewMs: 50 } });
const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await pause(5);
};
/** Answers each `Seen` once and adds to one stream that all answers share: both show a doubling. Tells who did it. */
const answering = (who: string, done: string[], ms = 0): Reaction => ({
  name: 'answer',
  on: ['Seen'],
  async *react({ id }) {
    if (ms > 0) await pause(ms);
    done.push(who);
    const events = [{ type: 'Answered', version: 1, data: {} }];
    yield [
      { stream: `answer-${id}`, expected: 'no-stream', events },
      { stream: 'tally', expected: 'any', events },
    ];
  },
});

describe('several engines on one store', () => {
  let store: EventStore;
  const opened: Processing[] = [];
  beforeEach(async () => {
    store = await openMemoryEventStore({ catalogue: sampleCatalogue });
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((processing) => processing.close()));
    await store.close();
  });
  const join = async (holder: string, reactions: readonly Reaction[], on: EventStore = store, over: ProcessingOptions = {}) => {
    const lease = { name: 'processes', holder, ttlMs: 300, renewMs: 50 };
    const processing = await openProcessing(on, reactions, { ...PACE, lease, ...over });
    opened.push(processing);
    return processing;
  };
  const roles = async (...all: readonly Processing[]) => Promise.all(all.map(async (each) => (await each.role()).role));
  const isOnceEach = async (count: number): Promise<void> => {
    const answered = (await collect(store.readAll())).filter(({ type, stream }) => type === 'Answered' && stream !== 'tally');
    expect(answered).toHaveLength(count);
    const tally = (await collect(store.readStream('tally'))).map(({ metadata }) => metadata.causationId);
    expect(tally).toHaveLength(count);
    expect(new Set(tally).size).toBe(count);
  };

  it('react in one of them, and all know when it is done', async () => {
    const done: string[] = [];
    const one = await join('one', [answering('one', done)], store, longLease('one'));
    await until(async () => (await one.role()).role === 'active');
    const two = await join('two', [answering('two', done)], store, longLease('two'));
    const { position } = await store.append(aStream(), someEvents(30), 'any');
    await Promise.all([one.settled(position), two.settled(position)]);
    expect(await roles(one, two)).toEqual(['active', 'standby']);
    expect(await two.role()).toEqual({ role: 'standby', holder: 'one', error: null });
    expect(new Set(done)).toEqual(new Set(['one']));
    // As the first last said, so a renewal later all is passed for the second as well.
    await until(async () => (await two.lag())[0]?.behind === 0n);
    expect(await two.lag()).toMatchObject([{ name: 'answer', error: null, retries: 0 }]);
    await isOnceEach(30);
  });
  it('hand over when the one that reacts is stopped', async () => {
    const done: string[] = [];
    const one = await join('one', [answering('one', done)], store, longLease('one'));
    await until(async () => (await one.role()).role === 'active');
    const two = await join('two', [answering('two', done)], store, longLease('two'));
    await store.append(aStream(), someEvents(10), 'any');
    await one.settled();
    await one.close();
    const { position } = await store.append(aStream(), someEvents(10), 'any');
    await two.settled(position);
    expect(done.filter((who) => who === 'two')).toHaveLength(10); // from the checkpoint of the first, not from the beginning
    await isOnceEach(20);
  });
  it('do nothing twice where one stalls without noticing and two react at once', async () => {
    const done: string[] = [];
    // The lease's appends of the first hang, as on a machine that is cut off from half of the network: it goes on reacting until its time is over.
    let cut = false;
    const stalled: EventStore = {
      ...store,
      append: (stream, ...rest) => (cut && stream.startsWith('sys-lease') ? new Promise(() => undefined) : store.append(stream, ...rest)),
    };
    const lease = { name: 'processes', holder: 'one', ttlMs: 5_000, renewMs: 20 };
    const one = await join('one', [answering('one', done, 3)], stalled, { lease });
    await until(async () => (await one.role()).role === 'active');
    cut = true;
    // The second does not wait so long: both hold that they may.
    const impatient: EventStore = {
      ...store,
      async *readStream(stream, options) {
        for await (const event of store.readStream(stream, options))
          yield stream.startsWith('sys-lease') ? { ...event, data: { ...event.data, ttlMs: 30 } } : event;
      },
    };
    const two = await join('two', [answering('two', done, 3)], impatient);
    const writing = (async () => {
      for (let n = 0; n < 120; n += 1) await store.append(aStream(), [anEvent()], 'any').then(() => pause(1));
    })();
    await until(async () => (await two.role()).role === 'active');
    expect(await roles(one, two)).toEqual(['active', 'active']);
    await writing;
    await Promise.all([one.settled(), two.settled()]);
    expect(new Set(done)).toEqual(new Set(['one', 'two']));
    expect(done.length).toBeGreaterThan(120); // both did the same at the same time, and it does not show
    await isOnceEach(120);
  });
  it('are waited for where nobody reacts yet', async () => {
    const done: string[] = [];
    const gone = await join('gone', [answering('gone', done)]);
    await until(async () => (await gone.role()).role === 'active');
    await gone.close();
    await store.append(aStream(), someEvents(3), 'any');
    const next = await join('next', [answering('next', done)]);
    await next.settled();
    await isOnceEach(3);
  });
  it('retry a dead letter in any of them', async () => {
    let mended = false;
    const picky: Reaction = {
      name: 'picky',
      on: ['Seen'],
      react({ id }) {
        if (!mended) throw new DomainError('stream.not-trimmable', { stream: 'x' });
        return [[{ stream: `answer-${id}`, expected: 'no-stream', events: [{ type: 'Answered', version: 1, data: {} }] }]];
      },
    };
    const one = await join('one', [picky]);
    await until(async () => (await one.role()).role === 'active');
    const two = await join('two', [picky]);
    const event = anEvent();
    await store.append(aStream(), [event], 'any');
    await two.settled();
    expect(await two.listDeadLetters()).toMatchObject([{ eventId: event.id }]);
    await expect(two.retry('picky', event.id)).rejects.toMatchObject({ code: 'stream.not-trimmable' });
    mended = true;
    await two.retry('picky', event.id);
    expect(await one.listDeadLetters()).toEqual([]);
    expect(await collect(store.readStream(`answer-${event.id}`))).toHaveLength(1);
    await expect(two.retry('nobody', event.id)).rejects.toMatchObject({ code: 'dead-letter.unknown' });
  });
});
