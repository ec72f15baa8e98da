import { dirname, join } from 'node:path';
import {
  openEventStore,
  openReadModels,
  parseStoreAddress,
  type OpenedStore,
  type ReadModels,
  type StoreAddress,
} from '@cascade/event-store';
import { engineCatalogue } from '@cascade/server';
import type { GeneratedLog } from '../world/generate-log';

/** The module that the server itself gives its reader and its asking thread. */
const MODULE = join(dirname(require.resolve('@cascade/server')), 'engine', 'read-models');

export interface ReadSideOfLog {
  readonly store: OpenedStore;
  readonly readModels: ReadModels;
  close(): Promise<void>;
}
/** Store and read models of a generated log, opened as the server opens them; `address`: of a copy of it. */
export const openReadSide = async (
  log: GeneratedLog,
  folder: string,
  address: StoreAddress = parseStoreAddress(`sqlite:${log.folder}`, '/'),
): Promise<ReadSideOfLog> => {
  const store = await openEventStore({ address, catalogue: engineCatalogue });
  const readModels = await openReadModels({
    store,
    folder,
    readModelModules: [MODULE],
    unsealFrom: { module: MODULE, name: 'openUnseal', settings: { keys: log.keys } },
    threads: { log: { module: '@cascade/event-store', name: 'openEventStore', settings: { address, readOnly: true } } },
    now: () => log.end,
  });
  return {
    store,
    readModels,
    async close() {
      await readModels.close();
      await store.close();
    },
  };
};
/** Resolves when the read models hold all that is in the log. */
export const live = async ({ store, readModels }: Omit<ReadSideOfLog, 'close'>): Promise<void> => {
  const head = await store.head();
  for (;;) {
    const { state, position, error } = readModels.state();
    if (error !== undefined) throw new Error(error);
    if (state === 'live' && position >= head) return;
    await new Promise((resume) => setTimeout(resume, 2));
  }
};
