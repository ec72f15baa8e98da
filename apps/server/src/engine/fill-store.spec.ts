import { committeeId } from '@cascade/authorities/domain';
import { openMemoryEventStore, type EventStore, type NewEvent } from '@cascade/event-store';
import { START } from '@cascade/event-store/domain';
import { EngineClock } from '../clock/engine-clock';
import { engineCatalogue } from './catalogue';
import { fillStore, loadLists, type Filling } from './fill-store';
import { beginStore, readOrigin } from './origin';

describe('a store that is filled', () => {
  let store: EventStore;
  beforeEach(async () => void (store = await openMemoryEventStore({ catalogue: engineCatalogue })));
  afterEach(() => store.close());
  const filling = (said: string[] = []): Filling => ({
    store,
    clock: new EngineClock(),
    execute: () => Promise.reject(new Error('no command is needed for the country')),
    settled: () => Promise.resolve(),
    say: (english) => void said.push(english),
  });
  const count = async (stream: string): Promise<number> => (await Array.fromAsync(store.readStream(stream))).length;
  const total = async (): Promise<number> => (await Array.fromAsync(store.readAll())).length;

  it('holds every body of the country and the calendar', async () => {
    const said: string[] = [];
    await fillStore(filling(said), 'country');
    expect(await readOrigin(store)).toEqual({ fill: 'country', filled: true });
    expect(said).toHaveLength(1);
    expect(await count(`authority-${committeeId('2020', 'district', '721')}`)).toBeGreaterThan(0);
    expect(await count('calendar-viet-nam')).toBeGreaterThan(1);
    expect(await total()).toBeGreaterThan(11_000);
  });
  it('is not filled twice', async () => {
    await fillStore(filling(), 'country');
    const before = await total();
    await fillStore(filling(), 'country');
    await fillStore(filling(), 'sample');
    expect(await total()).toBe(before);
  });
  it('goes on where a filling was cut off, with what it began with', async () => {
    await beginStore(store, 'country');
    const stop = new Error('the power went out');
    const fail = (done: number): void => {
      if (done > 3000) throw stop;
    };
    await expect(loadLists(store, '2020-08-21', fail)).rejects.toBe(stop);
    const half = await total();
    await fillStore(filling(), 'sample');
    expect(await readOrigin(store)).toEqual({ fill: 'country', filled: true });
    const whole = await total();
    expect(whole).toBeGreaterThan(half);
    await loadLists(store, '2026-01-01');
    expect(await total()).toBe(whole);
  });
  it('is left alone where it holds something else, or nothing is wanted', async () => {
    await fillStore(filling(), 'nothing');
    expect(await store.head()).toBe(START);
    const metadata = { occurredAt: null, actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null };
    const foreign: NewEvent = {
      id: '0d9f2b1e-6a56-4a3b-9c39-2f1f3c0b7d11',
      type: 'TaskAccepted',
      version: 2,
      data: { taskId: 't' },
      metadata,
    };
    await store.append('task-t', [foreign], 'no-stream');
    await fillStore(filling(), 'sample');
    expect(await readOrigin(store)).toBeNull();
  });
});
