import { anEvent, collect, sampleCatalogue } from '../contract/sample-events';
import { START } from '../domain';
import type { EventStore } from '../event-store';
import { openMemoryEventStore } from '../memory/memory-event-store';
import { lastEnginePosition } from './standby';

describe('the last event that is no system’s own', () => {
  let store: EventStore;
  let read: number;
  let fails: boolean;
  beforeEach(async () => {
    [read, fails] = [0, false];
    const memory = await openMemoryEventStore({ catalogue: sampleCatalogue });
    store = {
      ...memory,
      async *readAll(options) {
        if (fails) throw new Error('gone');
        for await (const event of memory.readAll(options)) {
          read += 1;
          yield event;
        }
      },
    };
  });
  afterEach(() => store.close());
  const append = async (stream: string) => (await store.append(stream, [anEvent()], 'any')).position;

  it('is the beginning while there is none', async () => {
    expect(await lastEnginePosition(store)).toBe(START);
    await append('sys-lease-processes');
    expect(await lastEnginePosition(store)).toBe(START);
  });
  it('is found behind what the system writes, and anew when one has come', async () => {
    const first = await append('note-1');
    await append('sys-lease-processes');
    expect(await lastEnginePosition(store)).toBe(first);
    const second = await append('note-1');
    expect(await lastEnginePosition(store)).toBe(second);
    await append('sys-lease-processes');
    expect(await lastEnginePosition(store)).toBe(second);
  });
  it('is not searched for again through what was looked through', async () => {
    const last = await append('note-1');
    for (let n = 0; n < 40; n += 1) await append('sys-lease-processes');
    expect(await lastEnginePosition(store)).toBe(last);
    read = 0;
    await append('sys-lease-processes');
    expect(await lastEnginePosition(store)).toBe(last);
    expect(read).toBe(2);
  });
  it('is looked for by one at a time, each seeing what was there when it asked', async () => {
    const first = lastEnginePosition(store);
    const last = await append('note-1');
    const all = await Promise.all([lastEnginePosition(store), lastEnginePosition(store)]);
    expect(all).toEqual([last, last]);
    expect([START, last]).toContain(await first);
    expect(await collect(store.readAll())).toHaveLength(1);
  });
  it('is looked for again from the end after a failure', async () => {
    const last = await append('note-1');
    fails = true;
    await expect(lastEnginePosition(store)).rejects.toThrow('gone');
    fails = false;
    expect(await lastEnginePosition(store)).toBe(last);
  });
});
