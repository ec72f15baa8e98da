import { setTimeout as pause } from 'node:timers/promises';
import { collect, sampleCatalogue } from '../contract/sample-events';
import { DomainError } from '../domain';
import type { EventStore } from '../event-store';
import { openMemoryEventStore } from '../memory/memory-event-store';
import { Lease, leaseStream, readLease, type LeaseOptions } from './lease';

const QUICK = { name: 'spec', ttlMs: 200, renewMs: 40 };
/** Where nothing is to run out: a busy machine may stop for longer than a quick lease lasts. */
const LASTING = { ttlMs: 60_000 };
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await pause(5);
};
/** A store whose appends can be broken off, held up, or lose their answers, as a network does. */
const shaky = (store: EventStore) => {
  const fault: { now: 'none' | 'refuse' | 'hang' | 'lose-answer' } = { now: 'none' };
  const append: EventStore['append'] = async (...all) => {
    if (fault.now === 'refuse') throw new DomainError('store.unavailable', { path: 'spec', reason: 'no network' });
    if (fault.now === 'hang') return new Promise(() => undefined);
    const result = await store.append(...all);
    if (fault.now !== 'lose-answer') return result;
    throw new DomainError('store.unavailable', { path: 'spec', reason: 'answer lost' });
  };
  return { fault, store: { ...store, append } };
};

describe('a lease', () => {
  let store: EventStore;
  const open: Lease[] = [];
  beforeEach(async () => {
    store = await openMemoryEventStore({ catalogue: sampleCatalogue });
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((lease) => lease.close()));
    await store.close();
  });
  const contend = (holder: string, on: EventStore = store, over: Partial<LeaseOptions> = {}) => {
    const told: string[] = [];
    const lease = new Lease(
      on,
      { ...QUICK, holder, ...over },
      {
        taken: () => void told.push('taken'),
        lost: async () => void told.push('lost'),
        report: () => ({ from: holder }),
      },
    );
    open.push(lease);
    return { lease, told };
  };

  /** Counted, not timed. */
  const renewed = async (times: number): Promise<void> => {
    const last = async (): Promise<number> => Number((await collect(store.readStream(leaseStream('spec')))).at(-1)?.revision ?? -1);
    const before = await last();
    while ((await last()) < before + times) await pause(10);
  };
  it('is taken at once where nobody has it, and kept', async () => {
    const { lease, told } = contend('one', store, LASTING);
    await until(() => lease.held);
    await renewed(5);
    expect(told).toEqual(['taken']);
    expect(await readLease(store, 'spec')).toMatchObject({ holder: 'one', held: true, report: { from: 'one' } });
  });
  it('goes to one of many', async () => {
    const all = ['one', 'two', 'three', 'four'].map((holder) => contend(holder, store, LASTING));
    await until(() => all.some(({ lease }) => lease.held));
    await renewed(5);
    expect(all.filter(({ lease }) => lease.held)).toHaveLength(1);
  });
  it('that is given back goes to the next without waiting for it to run out', async () => {
    const slow = { ttlMs: 60_000 };
    const first = contend('one', store, slow);
    await until(() => first.lease.held);
    const second = contend('two', store, slow);
    await pause(50);
    await first.lease.close();
    expect(first.told).toEqual(['taken', 'lost']);
    await until(() => second.lease.held);
  });
  it('of a holder that is gone runs out, by the watch of who waits', async () => {
    const [dead, alive] = [shaky(store), store];
    const first = contend('one', dead.store);
    await until(() => first.lease.held);
    const second = contend('two', alive);
    dead.fault.now = 'hang';
    const since = performance.now();
    await until(() => second.lease.held);
    expect(performance.now() - since).toBeGreaterThanOrEqual(QUICK.ttlMs - QUICK.renewMs);
    expect(first.told).toEqual(['taken', 'lost']);
  });
  it('that cannot be renewed in time is let go before anybody may take it', async () => {
    const { store: on, fault } = shaky(store);
    const { lease, told } = contend('one', on);
    await until(() => lease.held);
    fault.now = 'refuse';
    await until(() => told.includes('lost'));
    await until(() => lease.error !== null);
    expect(lease.error).toContain('no network');
    fault.now = 'none';
    await until(() => lease.held);
    expect(told.slice(0, 3)).toEqual(['taken', 'lost', 'taken']);
  });
  it('outlives renewals that fail for a moment, and answers that are lost', async () => {
    const { store: on, fault } = shaky(store);
    const { lease, told } = contend('one', on, LASTING);
    await until(() => lease.held);
    fault.now = 'refuse';
    await pause(100);
    fault.now = 'lose-answer';
    await pause(60);
    fault.now = 'none';
    await pause(200);
    expect(told).toEqual(['taken']);
    expect(lease.error).toBeNull();
  });
  it('that another has taken is noticed at the next renewal', async () => {
    const { lease, told } = contend('one', store, LASTING);
    await until(() => lease.held);
    const metadata = { occurredAt: null, actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null };
    const data = { holder: 'thief', instance: 'other', ttlMs: 60_000, report: {} };
    const id = crypto.randomUUID();
    await store.append(leaseStream('spec'), [{ id, type: 'LeaseTaken', version: 1, data, metadata }], 'any');
    await until(() => told.includes('lost'));
    expect(lease.held).toBe(false);
    await pause(300);
    expect(told).toEqual(['taken', 'lost']);
  });
  it('leaves a short stream behind, however long it is held', async () => {
    const { lease } = contend('one', store, { renewMs: 2 });
    await until(() => lease.held);
    // So many renewals as take a while on a busy machine: counted, not timed.
    const renewals = async (): Promise<number> => Number((await collect(store.readStream(leaseStream('spec')))).at(-1)!.revision);
    for (let tries = 0; tries < 200 && (await renewals()) <= 64; tries += 1) await pause(50);
    await lease.close();
    const left = await collect(store.readStream(leaseStream('spec')));
    expect(left.length).toBeLessThan(40);
    expect(Number(left.at(-1)!.revision)).toBeGreaterThan(64);
    expect(left.at(-1)!.type).toBe('LeaseReleased');
  });
});
