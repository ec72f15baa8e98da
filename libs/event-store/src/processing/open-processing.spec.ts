import { setTimeout as pause } from 'node:timers/promises';
import { anEvent, aStream, collect, sampleCatalogue, someEvents } from '../contract/sample-events';
import { DomainError, uuidV5, type AnyEvent, type RecordedEvent } from '../domain';
import type { EventStore } from '../event-store';
import { openMemoryEventStore } from '../memory/memory-event-store';
import { freshFolder } from '../sqlite/fresh-folder';
import { openSqliteEventStore } from '../sqlite/sqlite-event-store';
import { openProcessing, type Processing, type ProcessingOptions } from './open-processing';
import type { Reaction, ReactionAppend } from './reaction';

const QUICK: ProcessingOptions = { checkpointEvents: 10, checkpointMs: 20, backoffFirstMs: 2, backoffLongestMs: 20 };
const answered = (stream: string, over: Partial<ReactionAppend> = {}, event: Partial<AnyEvent> = {}): ReactionAppend => ({
  stream,
  events: [{ type: 'Answered', version: 1, data: {}, ...event }],
  expected: 'no-stream',
  ...over,
});
/** Answers each `Seen` with a stream of its own, named by the cause. */
const answer: Reaction = { name: 'answer', on: ['Seen'], react: ({ id }) => [[answered(`answer-${id}`)]] };
const never = new Promise<never>(() => undefined);

// Real disks and threads, on a machine that may be busy with other specs.
jest.setTimeout(60_000);

describe.each([
  ['memory', () => openMemoryEventStore({ catalogue: sampleCatalogue })],
  ['sqlite', () => openSqliteEventStore({ folder: freshFolder(), catalogue: sampleCatalogue })],
] as const)('processing on %s', (_, openStore) => {
  let store: EventStore;
  const opened: Processing[] = [];
  beforeEach(async () => {
    store = await openStore();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((processing) => processing.close()));
    await store.close();
  });
  const open = async (reactions: readonly Reaction[], options: ProcessingOptions = {}) => {
    const processing = await openProcessing(store, reactions, { ...QUICK, ...options });
    opened.push(processing);
    return processing;
  };
  const eventsOf = async (type: string) => (await collect(store.readAll())).filter((event) => event.type === type);

  it('reacts to what was there and to what comes', async () => {
    const before = someEvents(3);
    await store.append(aStream(), before, 'any');
    const processing = await open([answer]);
    await processing.settled();
    const after = someEvents(2);
    const { position } = await store.append(aStream(), after, 'any');
    await processing.settled(position);
    expect((await eventsOf('Answered')).map(({ stream }) => stream)).toEqual([...before, ...after].map(({ id }) => `answer-${id}`));
  });
  it('is at rest where nothing reacts', async () => {
    const processing = await open([]);
    await store.append(aStream(), someEvents(2), 'any');
    await processing.settled();
    expect(await processing.lag()).toEqual([]);
  });
  it('refuses two reactions of one name', async () => {
    await expect(openProcessing(store, [answer, answer])).rejects.toThrow('one name');
  });
  it('takes an event in after the reactions that go first', async () => {
    const order: string[] = [];
    const noting = (name: string, ms: number, after?: readonly string[]): Reaction => ({
      name,
      on: ['Seen'],
      ...(after && { after }),
      async *react({ id }) {
        await pause(ms);
        order.push(`${name} ${id}`);
        yield [];
      },
    });
    const [first, second] = someEvents(2);
    const processing = await open([noting('quick', 0, ['slow']), noting('slow', 20)]);
    await store.append(aStream(), [first!, second!], 'any');
    await processing.settled();
    for (const { id } of [first!, second!]) expect(order.indexOf(`slow ${id}`)).toBeLessThan(order.indexOf(`quick ${id}`));
    expect(order).toHaveLength(4);
  });
  it('closes while a reaction waits for one that does not get on', async () => {
    const stuck: Reaction = {
      name: 'stuck',
      on: ['Seen'],
      async *react() {
        throw new Error('not now');
      },
    };
    const processing = await openProcessing(store, [{ ...answer, after: ['stuck'] }, stuck], QUICK);
    await store.append(aStream(), someEvents(1), 'any');
    await pause(50);
    await processing.close();
    expect(await eventsOf('Answered')).toEqual([]);
  });
  it.each([
    [['nobody'], 'which is not there'],
    [['answer'], 'waits for itself'],
  ])('refuses a reaction that would wait for ever (%j)', async (after, words) => {
    await expect(openProcessing(store, [{ ...answer, after }])).rejects.toThrow(words);
  });
  it('gives what follows the metadata of its cause', async () => {
    const cause = anEvent({ metadata: { ...anEvent().metadata, correlationId: 'import-1', onBehalfOf: 'body-1' } });
    await store.append(aStream(), [cause], 'any');
    const events = [
      { type: 'Answered', version: 1, data: {} },
      { type: 'Dated', version: 1, data: {}, occurredAt: '2021-02-03' },
    ];
    await (await open([{ ...answer, react: ({ id }) => [[answered(`answer-${id}`, { events })]] }])).settled();
    const [followed, dated] = await collect(store.readStream(`answer-${cause.id}`));
    expect(followed!.metadata).toMatchObject({
      actor: 'system',
      onBehalfOf: null,
      correlationId: 'import-1',
      causationId: cause.id,
      commandId: uuidV5(`${cause.id}/answer`),
      occurredAt: '2020-08-17',
    });
    expect(dated!.metadata.occurredAt).toBe('2021-02-03');
  });
  it('derives ids: of stream and type for a new stream, of the cause as well for a known one', async () => {
    const [first, second] = someEvents(2);
    await store.append(aStream(), [first!, second!], 'any');
    await store.append('known-1', [anEvent({ type: 'Begun' })], 'no-stream');
    const reaction: Reaction = {
      name: 'both',
      on: ['Seen'],
      react: ({ id }) => [
        [answered(`new-${id}`), answered('known-1', { expected: 'any', events: Array(2).fill({ type: 'Told', version: 1, data: {} }) })],
      ],
    };
    await (await open([reaction])).settled();
    expect(await collect(store.readStream(`new-${first!.id}`))).toMatchObject([{ id: uuidV5(`new-${first!.id}/Answered`) }]);
    expect((await collect(store.readStream('known-1', { from: 1n }))).map(({ id }) => id)).toEqual(
      [first!, second!].flatMap(({ id }) => [uuidV5(`known-1/Told/${id}`), uuidV5(`known-1/Told/${id}/1`)]),
    );
  });
  it('keeps the global order, one event at a time', async () => {
    const order: number[] = [];
    let inside = 0;
    let most = 0;
    const reaction: Reaction = {
      name: 'slow',
      on: ['Seen'],
      async *react({ data, id }) {
        most = Math.max(most, (inside += 1));
        await pause(Math.random() * 2);
        order.push((data as { n: number }).n);
        yield [answered(`answer-${id}`)];
        inside -= 1;
      },
    };
    const processing = await open([reaction]);
    for (const event of someEvents(30)) await store.append(aStream(), [event], 'any');
    await processing.settled();
    expect(order).toEqual(Array.from({ length: 30 }, (_, n) => n));
    expect(most).toBe(1);
  });
  it('carries thousands of appends out of one event, a batch at a time', async () => {
    const open_ = { now: 0, most: 0 };
    const counted: EventStore = {
      ...store,
      async append(...all) {
        open_.most = Math.max(open_.most, (open_.now += 1));
        try {
          return await store.append(...all);
        } finally {
          open_.now -= 1;
        }
      },
    };
    const fanOut: Reaction = {
      name: 'fan-out',
      on: ['Ordered'],
      *react({ id }) {
        for (let page = 0; page < 10; page += 1) yield Array.from({ length: 500 }, (_, n) => answered(`task-${id}-${page * 500 + n}`));
      },
    };
    const processing = await openProcessing(counted, [fanOut], QUICK);
    opened.push(processing);
    await store.append(aStream(), [anEvent({ type: 'Ordered' })], 'any');
    await processing.settled();
    const streams = (await eventsOf('Answered')).map(({ stream }) => stream);
    expect(new Set(streams).size).toBe(5_000);
    expect(streams).toHaveLength(5_000);
    expect(open_.most).toBeGreaterThan(100);
    expect(open_.most).toBeLessThanOrEqual(500);
  });
  it('settles only when what followed has been followed too', async () => {
    const chain: Reaction = {
      name: 'chain',
      on: ['Seen', 'Answered'],
      async *react({ id, data }) {
        const depth = (data as { depth?: number }).depth ?? 0;
        await pause(3);
        if (depth < 5) yield [answered(`link-${id}`, {}, { data: { depth: depth + 1 } })];
      },
    };
    const processing = await open([chain, { ...answer, name: 'other', on: ['Nothing'] }]);
    const { position } = await store.append(aStream(), [anEvent()], 'any');
    await processing.settled(position);
    expect((await eventsOf('Answered')).map(({ data }) => data)).toEqual([1, 2, 3, 4, 5].map((depth) => ({ depth })));
    expect((await processing.lag()).map(({ name, behind, error }) => ({ name, error, far: behind > 3n }))).toEqual([
      { name: 'chain', error: null, far: false },
      { name: 'other', error: null, far: false },
    ]);
  });
  it('settles only when what a reaction did by another road has been followed too', async () => {
    const byHand: Reaction = {
      name: 'by-hand',
      on: ['Seen'],
      async *react({ id }, followed) {
        await pause(5);
        followed((await store.append(`hand-${id}`, [anEvent({ type: 'Handed' })], 'no-stream')).position);
        yield [];
      },
    };
    const after: Reaction = { name: 'after', on: ['Handed'], react: ({ id }) => [[answered(`answer-${id}`)]] };
    const processing = await open([byHand, after]);
    const { position } = await store.append(aStream(), [anEvent()], 'any');
    await processing.settled(position);
    expect(await eventsOf('Answered')).toHaveLength(1);
  });
  it('settles while others go on writing', async () => {
    const processing = await open([answer]);
    let stopped = false;
    const writing = (async () => {
      while (!stopped) await store.append(aStream(), [anEvent()], 'any').then(() => pause(1));
    })();
    await pause(10);
    const { position } = await store.append(aStream(), [anEvent()], 'any');
    await processing.settled(position);
    stopped = true;
    await writing;
  });

  describe('after a restart', () => {
    it('in the middle of a page repeats nothing visible', async () => {
      await store.append(aStream(), someEvents(40), 'any');
      await store.append('tally', [anEvent({ type: 'Begun' })], 'no-stream');
      let reached = 0;
      const counted = (stopAt: number): Reaction => ({
        name: 'tally',
        on: ['Seen'],
        async *react({ id }) {
          yield [answered(`answer-${id}`), answered('tally', { expected: 'any' }, { type: 'Told' })];
          reached += 1;
          if (reached === stopAt) await never; // what a killed process looks like from outside: its last appends are there, its checkpoint is not
        },
      });
      void (await openProcessing(store, [counted(17)], { ...QUICK, checkpointEvents: 5, checkpointMs: 100_000 }));
      while (reached < 17) await pause(2);
      await (await open([counted(-1)])).settled();
      expect(await eventsOf('Answered')).toHaveLength(40);
      const told = (await collect(store.readStream('tally', { from: 1n }))).map(({ metadata }) => metadata.causationId);
      expect(told).toHaveLength(40);
      expect(new Set(told).size).toBe(40);
      expect(reached).toBeGreaterThan(40); // some were reacted to twice, and it does not show
      expect(reached).toBeLessThan(40 + 17); // but the checkpoint spared most of them
    });
    it('goes on from where it was closed', async () => {
      const seen: string[] = [];
      const noting: Reaction = { name: 'noting', on: ['Seen'], react: ({ id }) => (seen.push(id), []) };
      const first = await open([noting]);
      await store.append(aStream(), someEvents(3), 'any');
      await first.settled();
      await first.close();
      await store.append(aStream(), someEvents(2), 'any');
      await (await open([noting])).settled();
      expect(seen).toHaveLength(5);
      expect(new Set(seen).size).toBe(5);
    });
    it('lets a new reaction begin at the beginning beside an old one', async () => {
      const first = await open([answer]);
      await store.append(aStream(), someEvents(1_200), 'any');
      await first.settled();
      await first.close();
      const seen: number[] = [];
      const late: Reaction = { name: 'late', on: ['Seen'], react: ({ data }) => (seen.push((data as { n: number }).n), []) };
      await (await open([answer, late])).settled();
      expect(seen).toEqual(Array.from({ length: 1_200 }, (_, n) => n));
      expect(await eventsOf('Answered')).toHaveLength(1_200);
    });
    it('knows its place by ordinal and event, and keeps only the last few', async () => {
      const processing = await open([answer], { checkpointEvents: 1, checkpointMs: 0 });
      for (let n = 0; n < 40; n += 1) await store.append(aStream(), [anEvent()], 'any');
      await processing.settled();
      await processing.close();
      const engine = (await collect(store.readAll())).filter(({ stream }) => !stream.startsWith('sys-'));
      const checkpoints = await collect(store.readStream('sys-process-answer'));
      expect(checkpoints.length).toBeLessThan(24);
      const { ordinal, eventId } = checkpoints.at(-1)!.data as { ordinal: number; eventId: string };
      expect(engine[ordinal - 1]!.id).toBe(eventId);
    });
    it('writes nothing at rest', async () => {
      const processing = await open([answer, { ...answer, name: 'other' }]);
      await store.append(aStream(), someEvents(3), 'any');
      await processing.settled();
      await pause(80);
      const head = await store.head();
      await pause(80);
      expect(await store.head()).toBe(head);
    });
  });

  describe('what goes wrong', () => {
    const failing = (failures: number, error: () => Error): Reaction & { calls: number[] } => {
      const calls: number[] = [];
      return {
        calls,
        name: 'failing',
        on: ['Seen'],
        react(event: RecordedEvent) {
          calls.push(performance.now());
          if (calls.length <= failures) throw error();
          return [[answered(`answer-${event.id}`)]];
        },
      };
    };
    it('is tried again, later each time', async () => {
      const reaction = failing(5, () => new Error('the network is down'));
      const processing = await open([reaction], { backoffFirstMs: 4, backoffLongestMs: 1_000 });
      await store.append(aStream(), [anEvent()], 'any');
      await processing.settled();
      expect(await eventsOf('Answered')).toHaveLength(1);
      expect(reaction.calls).toHaveLength(6);
      const pauses = reaction.calls.slice(1).map((at, n) => at - reaction.calls[n]!);
      pauses.forEach((length, n) => expect(length).toBeGreaterThanOrEqual(4 * 2 ** n - 2));
    });
    it('shows while it lasts, and holds up no other reaction', async () => {
      const reaction = failing(1_000_000, () => new Error('the network is down'));
      const processing = await open([reaction, answer]);
      for (let n = 0; n < 3; n += 1) await store.append(aStream(), someEvents(2), 'any');
      while ((await eventsOf('Answered')).length < 6) await pause(2);
      while (reaction.calls.length < 3) await pause(2);
      const [failed, other] = await processing.lag();
      expect(failed).toMatchObject({ name: 'failing', position: 0n, error: 'Error: the network is down' });
      expect(failed!.retries).toBeGreaterThan(1);
      expect(other).toMatchObject({ name: 'answer', error: null, retries: 0 });
    });
    it('is caught up from the log when more piled up than is kept waiting', async () => {
      let open_ = false;
      const seen: number[] = [];
      const reaction: Reaction = {
        name: 'blocked',
        on: ['Seen'],
        react({ data }) {
          if (!open_) throw new Error('not yet');
          seen.push((data as { n: number }).n);
          return [];
        },
      };
      const processing = await open([reaction]);
      const events = someEvents(4_000);
      for (let n = 0; n < 4_000; n += 250) await store.append(aStream(), events.slice(n, n + 250), 'any');
      open_ = true;
      await processing.settled();
      expect(seen).toEqual(events.map((_, n) => n));
    });
    it.each(['store.full', 'store.unavailable'] as const)('with the store (%s) is no fault of the event', async (code) => {
      const reaction = failing(2, () => new DomainError(code, { path: 'p', reason: 'r' }));
      const processing = await open([reaction]);
      await store.append(aStream(), [anEvent()], 'any');
      await processing.settled();
      expect(await processing.listDeadLetters()).toEqual([]);
      expect(await eventsOf('Answered')).toHaveLength(1);
    });
    it('by a rule becomes a dead letter, and the next event is taken in', async () => {
      const events = someEvents(3);
      const processing = await open([{ name: 'refusing', on: ['Seen'], react: refusingOnce(events[1]!.id) }]);
      const stream = aStream();
      await store.append(stream, events, 'any');
      await processing.settled();
      expect((await eventsOf('Answered')).map(({ metadata }) => metadata.causationId)).toEqual([events[0]!.id, events[2]!.id]);
      expect(await processing.listDeadLetters()).toMatchObject([
        { reaction: 'refusing', eventId: events[1]!.id, eventType: 'Seen', stream, revision: 1n, code: 'stream.not-trimmable', details: { stream: 'x' }, refusals: 1 },
      ]); // prettier-ignore
    });
    it('by a mistake that stays is set aside after some attempts, with its words, and holds up nobody for ever', async () => {
      const events = someEvents(2);
      let mended = false;
      let calls = 0;
      const reaction: Reaction = {
        name: 'mistaken',
        on: ['Seen'],
        react({ id, data }) {
          if (id === events[0]!.id && !mended) {
            calls += 1;
            return [[answered((data as { lacking: { stream: string } }).lacking.stream)]];
          }
          return [[answered(`answer-${id}`)]];
        },
      };
      const processing = await open([reaction]);
      await store.append(aStream(), events, 'any');
      await processing.settled();
      expect(calls).toBe(5);
      expect(await processing.listDeadLetters()).toMatchObject([
        { eventId: events[0]!.id, code: 'event.unreadable', details: { reason: expect.stringContaining("reading 'stream'") as string } },
      ]);
      await expect(processing.retry('mistaken', events[0]!.id)).rejects.toMatchObject({ code: 'event.unreadable' });
      mended = true;
      await processing.retry('mistaken', events[0]!.id);
      expect(await processing.listDeadLetters()).toEqual([]);
      expect(await eventsOf('Answered')).toHaveLength(2);
    });
    it('can be retried by hand until it is taken in', async () => {
      let mended = false;
      const reaction: Reaction = {
        name: 'mended',
        on: ['Seen'],
        react({ id }) {
          if (!mended) throw new DomainError('stream.not-trimmable', { stream: 'x' });
          return [[answered(`answer-${id}`)]];
        },
      };
      const processing = await open([reaction]);
      const event = anEvent();
      await store.append(aStream(), [event], 'any');
      await processing.settled();
      await expect(processing.retry('mended', event.id)).rejects.toMatchObject({ code: 'stream.not-trimmable' });
      expect(await processing.listDeadLetters()).toMatchObject([{ refusals: 2 }]);
      mended = true;
      await processing.retry('mended', event.id);
      expect(await processing.listDeadLetters()).toEqual([]);
      expect(await collect(store.readStream(`answer-${event.id}`))).toHaveLength(1);
      await expect(processing.retry('mended', event.id)).rejects.toMatchObject({ code: 'dead-letter.unknown' });
      await expect(processing.retry('unknown', event.id)).rejects.toMatchObject({ code: 'dead-letter.unknown' });
    });
  });

  describe('a conflict', () => {
    it('at no-stream means that it exists', async () => {
      const event = anEvent();
      await store.append(`answer-${event.id}`, [anEvent({ type: 'Else' })], 'no-stream');
      await store.append(aStream(), [event, anEvent()], 'any');
      const processing = await open([answer]);
      await processing.settled();
      expect(await processing.listDeadLetters()).toEqual([]);
      expect(await eventsOf('Answered')).toHaveLength(1);
    });
    it('that must not be has the event tried again on what is there then', async () => {
      await store.append('counter', [anEvent({ type: 'Begun' })], 'no-stream');
      let calls = 0;
      const reaction: Reaction = {
        name: 'exact',
        on: ['Seen'],
        async *react() {
          calls += 1;
          let head = -1n;
          for await (const { revision } of store.readStream('counter', { direction: 'backwards', limit: 1 })) head = revision;
          if (calls === 1) await store.append('counter', [anEvent({ type: 'Else' })], 'any'); // someone is faster, once
          yield [answered('counter', { expected: head })];
        },
      };
      const processing = await open([reaction]);
      await store.append(aStream(), [anEvent()], 'any');
      await processing.settled();
      expect(calls).toBe(2);
      expect((await collect(store.readStream('counter'))).map(({ type }) => type)).toEqual(['Begun', 'Else', 'Answered']);
    });
    it('at no-stream may be said to be a failure', async () => {
      let calls = 0;
      const taken = aStream('answer');
      await store.append(taken, [anEvent({ type: 'Else' })], 'no-stream');
      const reaction: Reaction = {
        name: 'strict',
        on: ['Seen'],
        react: () => ((calls += 1), [[answered(calls < 3 ? taken : aStream('answer'), { onConflict: 'fail' })]]),
      };
      await store.append(aStream(), [anEvent()], 'any');
      await (await open([reaction])).settled();
      expect(calls).toBe(3);
    });
    it('of a stream that should exist is tried until it does', async () => {
      const reaction: Reaction = { name: 'patient', on: ['Seen'], react: () => [[answered('awaited', { expected: 'stream-exists' })]] };
      const processing = await open([reaction]);
      await store.append(aStream(), [anEvent()], 'any');
      while ((await processing.lag())[0]!.retries < 2) await pause(2);
      await store.append('awaited', [anEvent({ type: 'Begun' })], 'no-stream');
      await processing.settled();
      expect(await collect(store.readStream('awaited'))).toHaveLength(2);
    });
  });
});

const refusingOnce =
  (refused: string): Reaction['react'] =>
  ({ id }) => {
    if (id === refused) throw new DomainError('stream.not-trimmable', { stream: 'x' });
    return [[answered(`answer-${id}`)]];
  };
