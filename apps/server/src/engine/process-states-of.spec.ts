import { openMemoryEventStore, openProcessing, type EventStore, type NewEvent, type Processing, type Reaction } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { engineCatalogue } from './catalogue';
import { processStatesOf } from './process-states-of';

const metadata = { occurredAt: null, actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null };
const accepted: NewEvent = {
  id: '0d9f2b1e-6a56-4a3b-9c39-2f1f3c0b7d11',
  type: 'TaskAccepted',
  version: 2,
  data: { taskId: 't' },
  metadata,
};

describe('the processes, as whoever operates the server sees them', () => {
  let store: EventStore;
  let processing: Processing;
  let refuses: boolean;
  const reaction: Reaction = {
    name: 'watch',
    on: ['TaskAccepted'],
    *react() {
      if (refuses) throw new DomainError('task.unknown', { taskId: 't' });
      yield [];
    },
  };
  beforeEach(async () => {
    refuses = false;
    store = await openMemoryEventStore({ catalogue: engineCatalogue });
    processing = await openProcessing(store, [reaction]);
  });
  afterEach(async () => {
    await processing.close();
    await store.close();
  });

  it('are none before they run', async () => {
    const states = processStatesOf({ processing: null });
    expect([states.running, await states.all(), await states.deadLetters(), await states.role()]).toEqual([false, [], [], null]);
  });
  it('run and are up to date', async () => {
    await store.append('task-t', [accepted], 'no-stream');
    await processing.settled();
    const states = processStatesOf({ processing });
    expect(states.running).toBe(true);
    expect(await states.all()).toEqual([{ name: 'watch', state: 'running', lag: 0, retries: 0, deadLetters: 0 }]);
  });
  it('run in another server, which says how far they are', async () => {
    const lease = { ttlMs: 400, renewMs: 30, name: 'spec' };
    const here = await openProcessing(store, [reaction], { lease: { ...lease, holder: 'here' } });
    while ((await here.role()).role !== 'active') await new Promise((resolve) => setTimeout(resolve, 5));
    const elsewhere = await openProcessing(store, [reaction], { lease: { ...lease, holder: 'elsewhere' } });
    await store.append('task-t', [accepted], 'no-stream');
    await elsewhere.settled();
    const states = processStatesOf({ processing: elsewhere });
    expect(await states.role()).toEqual({ role: 'standby', holder: 'here', error: null });
    expect(await states.all()).toMatchObject([{ name: 'watch', state: 'standby', deadLetters: 0 }]);
    await elsewhere.close();
    await here.close();
  });
  it('say what they could not take in, and try it again when told to', async () => {
    refuses = true;
    await store.append('task-t', [accepted], 'no-stream');
    await processing.settled();
    const states = processStatesOf({ processing });
    expect(await states.all()).toEqual([expect.objectContaining({ name: 'watch', deadLetters: 1 })]);
    await expect(states.retry('watch', accepted.id)).rejects.toMatchObject({ code: 'task.unknown' });
    refuses = false;
    await states.retry('watch', accepted.id);
    expect(await states.deadLetters()).toEqual([]);
  });
});
