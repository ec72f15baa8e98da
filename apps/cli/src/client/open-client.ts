import { setTimeout as sleep } from 'node:timers/promises';
import { readLockInfo } from '@cascade/event-store';
import type { Client } from './client';
import { engineClient } from './engine-client';
import { httpClient } from './http-client';
import { refuseMissing } from './store-there';

/** A server that has the folder but not yet an address is starting: it is waited for. */
const STARTING_MS = 30_000;

/** The running server of this data folder, found by its lock; else the engine opened here. */
export const openClient = async (dataDir: string): Promise<Client> => {
  refuseMissing(dataDir);
  const until = performance.now() + STARTING_MS;
  for (;;) {
    const lock = readLockInfo(dataDir);
    if (!lock.held) return engineClient(dataDir, 'nothing');
    if (lock.info?.url) return httpClient(lock.info.url);
    if (performance.now() > until) return engineClient(dataDir, 'nothing'); // says who holds it
    await sleep(100);
  }
};
