import { createRequire } from 'node:module';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { openEventStore, type EventStore, type StoreAddress } from '@cascade/event-store';
import type { EventCatalogue } from '@cascade/event-store/domain';
import { EventIndex } from '../indexing/event-index';
import { LogBrowser } from './log-browser';

/** What a thread needs to make a browser of its own; plain data, since functions cannot be sent to it. */
export interface BrowsingSettings {
  readonly address: StoreAddress;
  /** A module that exports `catalogue`. */
  readonly catalogueModule: string;
  /** Where the index lies: a cache that may be thrown away. */
  readonly indexPath: string;
}
/** A browser on a connection of its own. @returns it, and the store to close after it */
export const openBrowser = async ({
  address,
  catalogueModule,
  indexPath,
}: BrowsingSettings): Promise<{ readonly browser: LogBrowser; readonly store: EventStore }> => {
  const { catalogue } = createRequire(__filename)(catalogueModule) as { readonly catalogue: EventCatalogue };
  const store = await openEventStore({ address, readOnly: true, catalogue });
  mkdirSync(dirname(indexPath), { recursive: true });
  return { browser: new LogBrowser(store, openIndex(indexPath)), store };
};
/** A damaged file is a cache lost, no more: it is built anew. */
const openIndex = (path: string): EventIndex => {
  try {
    return new EventIndex(path);
  } catch {
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
    return new EventIndex(path);
  }
};
