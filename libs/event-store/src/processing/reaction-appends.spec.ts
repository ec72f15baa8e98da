import { anEvent, collect, sampleCatalogue, someEvents } from '../contract/sample-events';
import { uuidV5, type RecordedEvent } from '../domain';
import type { EventStore } from '../event-store';
import { openMemoryEventStore } from '../memory/memory-event-store';
import { appendOfReaction, eventsOfReaction } from './reaction-appends';
import type { ReactionAppend } from './reaction';

const asked = (over: Partial<ReactionAppend> = {}): ReactionAppend => ({
  stream: 'task-1',
  events: [{ type: 'Told', version: 1, data: {} }],
  expected: 'any',
  ...over,
});

describe('the appends of a reaction', () => {
  let store: EventStore;
  let cause: RecordedEvent;
  beforeEach(async () => {
    store = await openMemoryEventStore({ catalogue: sampleCatalogue });
    await store.append('task-1', someEvents(3), 'any');
    await store.append('directive-1', [anEvent()], 'any');
    cause = (await collect(store.readStream('directive-1')))[0]!;
  });
  const told = async () => (await collect(store.readStream('task-1'))).filter(({ type }) => type === 'Told');

  it('have ids of their own only where none is given', () => {
    const id = uuidV5('mine');
    const events = [{ type: 'Told', version: 1, data: {}, id }, { type: 'Told', version: 1, data: {} }, { type: 'Else', version: 1, data: {} }]; // prettier-ignore
    const ids = (append: ReactionAppend) => eventsOfReaction('r', cause, append).map((event) => event.id);
    expect(ids(asked({ events }))).toEqual([id, uuidV5(`task-1/Told/${cause.id}/1`), uuidV5(`task-1/Else/${cause.id}`)]);
    expect(ids(asked({ events, expected: 'no-stream' }))).toEqual([id, uuidV5('task-1/Told/1'), uuidV5('task-1/Else')]);
    expect(ids(asked({ events, expected: 3n }))).toEqual(ids(asked({ events })));
  });
  it.each(['any', 'stream-exists'] as const)('at %s are stored once however often they are asked for', async (expected) => {
    const first = await appendOfReaction(store, 'r', cause, asked({ expected }));
    await store.append('task-1', someEvents(2), 'any');
    expect(await appendOfReaction(store, 'r', cause, asked({ expected }))).toBe(first);
    expect(await told()).toHaveLength(1);
  });
  it('at any begin a stream that is not there', async () => {
    expect(await appendOfReaction(store, 'r', cause, asked({ stream: 'task-new' }))).toBe(await store.head());
    expect(await appendOfReaction(store, 'r', cause, asked({ stream: 'task-new' }))).toBe(await store.head());
    expect(await collect(store.readStream('task-new'))).toHaveLength(1);
  });
  it('look for a repeat no further back than their cause', async () => {
    let read = 0;
    const counting: EventStore = {
      ...store,
      async *readStream(...all) {
        for await (const event of store.readStream(...all)) {
          read += 1;
          yield event;
        }
      },
    };
    await appendOfReaction(counting, 'r', cause, asked());
    expect(read).toBe(1);
  });
  it('try again when someone is faster', async () => {
    let faster = 2;
    const contended: EventStore = {
      ...store,
      async append(...all) {
        if ((faster -= 1) >= 0) await store.append('task-1', [anEvent()], 'any');
        return store.append(...all);
      },
    };
    await appendOfReaction(contended, 'r', cause, asked());
    expect(await told()).toMatchObject([{ revision: 5n }]);
  });
  it('at an exact revision repeat as the store promises', async () => {
    const first = await appendOfReaction(store, 'r', cause, asked({ expected: 2n }));
    expect(await appendOfReaction(store, 'r', cause, asked({ expected: 2n }))).toBe(first);
    await expect(appendOfReaction(store, 'r', cause, asked({ expected: 0n }))).rejects.toMatchObject({ code: 'stream.conflict' });
    await expect(appendOfReaction(store, 'r', cause, asked({ expected: 0n, onConflict: 'exists' }))).resolves.toBeNull();
  });
  it('of nothing store nothing', async () => {
    expect(await appendOfReaction(store, 'r', cause, asked({ events: [] }))).toBeNull();
    expect(await told()).toEqual([]);
  });
});
