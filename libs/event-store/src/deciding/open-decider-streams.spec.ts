import { randomUUID } from 'node:crypto';
import { sampleCatalogue, aStream, anEvent, collect } from '../contract/sample-events';
import { DomainError, type CommandMeta, type CommandOf, type Decider, type EventOf } from '../domain';
import type { EventStore } from '../event-store';
import { openMemoryEventStore } from '../memory/memory-event-store';
import { freshFolder } from '../sqlite/fresh-folder';
import { openSqliteEventStore } from '../sqlite/sqlite-event-store';
import { metaOfReaction } from './meta-of-reaction';
import { openDeciderStreams } from './open-decider-streams';

type Taken = EventOf<'NumberTaken', 1, { readonly number: number }>;
type Closed = EventOf<'RegisterClosed', 1, Record<string, never>>;
type RegisterCommand = CommandOf<'Take', { readonly count: number }> | CommandOf<'Close', Record<string, never>>;
interface RegisterState {
  readonly next: number;
  readonly closed: boolean;
}
/** A register small enough to read at a glance, with each outcome: events, several events, silence, refusal. */
const register: Decider<RegisterState, RegisterCommand, Taken | Closed> = {
  initial: { next: 1, closed: false },
  decide({ type, data }, { next, closed }) {
    if (type === 'Close') return closed ? [] : [{ type: 'RegisterClosed', version: 1, data: {}, occurredAt: '2020-12-31' }];
    if (closed) throw new DomainError('store.not-empty', { path: 'closed' });
    return Array.from({ length: data.count }, (_, n) => ({ type: 'NumberTaken', version: 1, data: { number: next + n } }));
  },
  evolve: (state, event) => (event.type === 'NumberTaken' ? { ...state, next: event.data.number + 1 } : { ...state, closed: true }),
};
const take = (count = 1): RegisterCommand => ({ type: 'Take', data: { count } });
const close: RegisterCommand = { type: 'Close', data: {} };
const meta = (over: Partial<CommandMeta> = {}): CommandMeta => ({
  commandId: randomUUID(),
  actor: 'account-7',
  onBehalfOf: 'body-3',
  occurredAt: '2020-08-17',
  ...over,
});
/** Counts what is asked of the store below. */
const counting = (store: EventStore) => {
  const count = { reads: 0, appends: 0 };
  const counted: EventStore = {
    ...store,
    readStream: (...all) => ((count.reads += 1), store.readStream(...all)),
    append: (...all) => ((count.appends += 1), store.append(...all)),
  };
  return { store: counted, count };
};
const adapters = {
  memory: () => openMemoryEventStore({ catalogue: sampleCatalogue }),
  sqlite: () => openSqliteEventStore({ folder: freshFolder(), catalogue: sampleCatalogue }),
};

describe.each(Object.entries(adapters))('decider streams on %s', (_, open) => {
  let store: EventStore;
  const stream = aStream('register');
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());
  const numbers = async (of = stream) => (await collect(store.readStream(of))).map(({ data }) => (data as Taken['data']).number);

  it('know which commands they carried out; silence and refusal are none', async () => {
    const [taken, silent] = [meta(), meta()];
    await openDeciderStreams(store, register).handle(stream, take(), taken);
    await openDeciderStreams(store, register).handle(stream, take(0), silent);
    const anew = openDeciderStreams(store, register);
    expect(await anew.carriedOut(stream, taken.commandId)).toBe(true);
    expect(await anew.carriedOut(stream, silent.commandId)).toBe(false);
    expect(await anew.carriedOut(aStream(), taken.commandId)).toBe(false);
  });
  it('carries out a command and answers where it stands', async () => {
    const streams = openDeciderStreams(store, register);
    expect(await streams.load(stream)).toEqual({ state: { next: 1, closed: false }, revision: -1n });
    const recorded = await streams.handle(stream, take(2), meta());
    expect(recorded).toEqual({ stream, revision: 1n, position: await store.head() });
    expect(await streams.load(stream)).toEqual({ state: { next: 3, closed: false }, revision: 1n });
  });
  it('stamps who, for whom, when and why', async () => {
    const streams = openDeciderStreams(store, register);
    const asked = meta({ commandId: 'command-1' });
    await streams.handle(stream, take(), asked);
    await streams.handle(stream, close, meta({ commandId: 'command-2', correlationId: 'import-1', causationId: 'event-1' }));
    const [taken, closed] = await collect(store.readStream(stream));
    expect(taken!.metadata).toMatchObject({ ...asked, correlationId: 'command-1', causationId: null });
    expect(closed!.metadata).toMatchObject({ occurredAt: '2020-12-31', correlationId: 'import-1', causationId: 'event-1' }); // an event may name its time
  });
  it('answers a repeated command with its first result, also in the next run and after later events', async () => {
    const streams = openDeciderStreams(store, register);
    const asked = meta();
    const first = await streams.handle(stream, take(2), asked);
    await streams.handle(stream, close, meta());
    expect(await streams.handle(stream, take(2), asked)).toEqual(first);
    expect(await openDeciderStreams(store, register).handle(stream, take(2), asked)).toEqual(first);
    expect(await collect(store.readStream(stream))).toHaveLength(3);
  });
  it('makes the same ids of the same command', async () => {
    const other = await openMemoryEventStore({ catalogue: sampleCatalogue });
    const asked = meta();
    await openDeciderStreams(store, register).handle(stream, take(2), asked);
    await openDeciderStreams(other, register).handle(stream, take(2), asked);
    const ids = (await collect(store.readStream(stream))).map(({ id }) => id);
    expect((await collect(other.readStream(stream))).map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(2);
  });
  it('queues the commands of a stream: none is judged on what another is changing', async () => {
    const { store: counted, count } = counting(store);
    const streams = openDeciderStreams(counted, register);
    const answers = await Promise.all(Array.from({ length: 50 }, () => streams.handle(stream, take(), meta())));
    expect(await numbers()).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    expect(answers.map(({ revision }) => revision)).toEqual(Array.from({ length: 50 }, (_, n) => BigInt(n)));
    expect(count).toEqual({ reads: 1, appends: 50 }); // folded once, never in conflict
  });
  it('goes on after a command that was refused', async () => {
    const streams = openDeciderStreams(store, register);
    await streams.handle(stream, close, meta());
    const outcomes = await Promise.allSettled([streams.handle(stream, take(), meta()), streams.handle(stream, close, meta())]);
    expect(outcomes).toMatchObject([{ status: 'rejected', reason: { code: 'store.not-empty' } }, { status: 'fulfilled' }]);
  });
  it('answers silence with the present place', async () => {
    const streams = openDeciderStreams(store, register);
    const closed = await streams.handle(stream, close, meta());
    await store.append(aStream(), [anEvent()], 'any');
    expect(await streams.handle(stream, close, meta())).toEqual(closed);
    expect(await streams.handle(aStream('register'), take(0), meta())).toMatchObject({ revision: -1n, position: 0n });
  });

  describe('when another process writes the same streams', () => {
    it('judges again on what is there now', async () => {
      const [here, there] = [openDeciderStreams(store, register), openDeciderStreams(store, register)];
      await here.handle(stream, take(), meta());
      for (let n = 0; n < 5; n += 1) {
        await there.handle(stream, take(), meta());
        await here.handle(stream, take(), meta());
      }
      expect(await numbers()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    });
    it('gives each number once to two that run at the same time', async () => {
      const both = [openDeciderStreams(store, register), openDeciderStreams(store, register)];
      await Promise.all(Array.from({ length: 40 }, (_, n) => both[n % 2]!.handle(stream, take(), meta())));
      expect(await numbers()).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    });
    it('never refuses by old news', async () => {
      const [here, there] = [openDeciderStreams(store, reopening), openDeciderStreams(store, reopening)];
      await here.handle(stream, { type: 'Shut' }, meta());
      await there.handle(stream, { type: 'Open' }, meta());
      await expect(here.handle(stream, { type: 'Enter' }, meta())).resolves.toMatchObject({ revision: 2n });
    });
    it('never stays silent by old news', async () => {
      const [here, there] = [openDeciderStreams(store, reopening), openDeciderStreams(store, reopening)];
      await here.handle(stream, { type: 'Shut' }, meta());
      await there.handle(stream, { type: 'Open' }, meta());
      await expect(here.handle(stream, { type: 'Shut' }, meta())).resolves.toMatchObject({ revision: 2n });
    });
    it('answers a command that was carried out there with its result there', async () => {
      const [here, there] = [openDeciderStreams(store, register), openDeciderStreams(store, register)];
      await here.handle(stream, take(), meta());
      const asked = meta();
      const first = await there.handle(stream, take(), asked);
      expect(await here.handle(stream, take(), asked)).toEqual(first);
      await there.handle(stream, take(), meta());
      expect(await here.handle(stream, take(), asked)).toEqual(first);
      expect(await numbers()).toEqual([1, 2, 3]);
    });
    it('gives up after ten conflicts', async () => {
      const { store: counted, count } = counting(store);
      const contended: EventStore = {
        ...counted,
        async append(name, events, expected) {
          await store.append(name, [anEvent({ type: 'NumberTaken', data: { number: 7 } })], 'any'); // someone is always faster
          return counted.append(name, events, expected);
        },
      };
      await expect(openDeciderStreams(contended, register).handle(stream, take(), meta())).rejects.toMatchObject({
        code: 'stream.conflict',
      });
      expect(count.appends).toBe(10);
    });
  });

  describe('at the revision the caller saw', () => {
    it('carries out what still holds and refuses the rest without judging anew', async () => {
      const streams = openDeciderStreams(store, register);
      const asked = meta();
      await streams.handle(stream, take(), asked, { expected: -1n });
      await streams.handle(stream, take(), meta(), { expected: 0n });
      await expect(streams.handle(stream, take(), meta(), { expected: 0n })).rejects.toMatchObject({
        code: 'stream.conflict',
        details: { stream, expected: '0', actual: '1' },
      });
      expect(await streams.handle(stream, take(), asked, { expected: -1n })).toMatchObject({ revision: 0n }); // a repeat is no conflict
      expect(await numbers()).toEqual([1, 2]);
    });
    it('knows what others wrote', async () => {
      const [here, there] = [openDeciderStreams(store, register), openDeciderStreams(store, register)];
      await here.handle(stream, take(), meta());
      await there.handle(stream, take(), meta());
      await expect(here.handle(stream, take(), meta(), { expected: 0n })).rejects.toMatchObject({
        code: 'stream.conflict',
        details: { actual: '1' },
      });
      await there.handle(stream, take(), meta());
      await expect(here.handle(stream, take(), meta(), { expected: 2n })).resolves.toMatchObject({ revision: 3n });
    });
  });
  it('keeps no more folded streams than it is told, and forgets none on disk', async () => {
    const { store: counted, count } = counting(store);
    const streams = openDeciderStreams(counted, register, { keep: 2 });
    const names = [aStream(), aStream(), aStream()];
    for (const name of names) await streams.handle(name, take(), meta());
    for (const name of names) await streams.handle(name, take(), meta());
    for (const name of names) expect(await numbers(name)).toEqual([1, 2]);
    expect(count.reads).toBe(6);
  });
});

type Door = EventOf<'Shut' | 'Opened' | 'Entered', 1, Record<string, never>>;
/** Refuses and is silent by its state, so acting on an old state would show. */
const reopening: Decider<'open' | 'shut', { readonly type: 'Shut' | 'Open' | 'Enter' }, Door> = {
  initial: 'open',
  decide({ type }, state) {
    if (type === 'Enter' && state === 'shut') throw new DomainError('store.not-empty', { path: 'shut' });
    if ((type === 'Shut') === (state === 'shut') && type !== 'Enter') return [];
    return [{ type: type === 'Shut' ? 'Shut' : type === 'Open' ? 'Opened' : 'Entered', version: 1, data: {} }];
  },
  evolve: (state, { type }) => (type === 'Shut' ? 'shut' : type === 'Opened' ? 'open' : state),
};

describe('the meta of a reaction', () => {
  it('is made of its cause, the same each time and another for another purpose', async () => {
    const store = await openMemoryEventStore({ catalogue: sampleCatalogue });
    await store.append(aStream(), [anEvent()], 'any');
    const [cause] = await collect(store.readAll());
    const made = metaOfReaction(cause!, 'match-citations');
    expect(made).toEqual({
      commandId: metaOfReaction(cause!, 'match-citations').commandId,
      actor: 'system',
      onBehalfOf: null,
      occurredAt: '2020-08-17',
      correlationId: 'command-1',
      causationId: cause!.id,
    });
    expect(metaOfReaction(cause!, 'owe-answers').commandId).not.toBe(made.commandId);
  });
});
