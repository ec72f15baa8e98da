import type { EventCatalogue } from '../domain';
import { readLease } from '../processing/lease';
import { openEventStore, type StoreAddress } from '../store-address';

export const PROCESSES_LEASE = 'processes';
const QUIET_MS = 10_000;
const LOOK_MS = 500;
/**
 * Whether the engines on a server's log have been stopped: the lease of their processes was given back or has run out, and nothing was written for ten
 * seconds. Answers at once where one is at work.
 */
export const enginesStopped = async (address: StoreAddress, catalogue: EventCatalogue): Promise<boolean> => {
  const store = await openEventStore({ address, catalogue, readOnly: true });
  try {
    const before = await store.head();
    const lease = await readLease(store, PROCESSES_LEASE);
    const until = performance.now() + (lease?.held ? Math.max(QUIET_MS, 2 * lease.ttlMs) : QUIET_MS);
    while (performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      if ((await store.head()) !== before) return false;
    }
    return true;
  } finally {
    await store.close();
  }
};
