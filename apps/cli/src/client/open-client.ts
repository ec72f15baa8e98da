import { setTimeout as sleep } from 'node:timers/promises';
import { readLockInfo, type StoreAddress } from '@cascade/event-store';
import { isDomainError } from '@cascade/event-store/domain';
import type { Client } from './client';
import { engineClient } from './engine-client';
import { httpClient } from './http-client';
import { localAuthorizationOf } from './local-token';
import { refuseMissing } from './store-there';

/** A server that has the folder but not yet an address is starting: it is waited for. */
const STARTING_MS = 30_000;

/** The running server of this data folder, found by its lock (wherever its log lies); else the engine opened here. */
export const openClient = async (dataDir: string, address: StoreAddress): Promise<Client> => {
  const until = performance.now() + STARTING_MS;
  for (;;) {
    const lock = readLockInfo(dataDir);
    if (lock.held && lock.info?.url) return httpClient(lock.info.url, localAuthorizationOf(dataDir));
    const isLast = performance.now() > until; // the refusal then says who holds it
    if (!lock.held || isLast) {
      try {
        await refuseMissing(address);
        return await engineClient(dataDir, address, 'nothing');
      } catch (error) {
        // Another command was quicker between the look and the taking: it is soon done.
        if (isLast || !isDomainError(error, 'store.locked')) throw error;
      }
    }
    await sleep(100);
  }
};
