import { lockFolder, openEventStore, type OpenedStore, type StoreAddress } from '@cascade/event-store';
import { START } from '@cascade/event-store/domain';
import { engineCatalogue } from './catalogue';
import { refuseLostLog, refuseOtherLog } from './refuse-lost-log';

/**
 * Opens the log of a data folder, wherever it lies. A file in a folder of its own is locked as the data folder is; a server takes any number of engines.
 * @throws DomainError `store.locked`, `store.events-missing`, and what the adapters throw
 */
export const openLog = async (address: StoreAddress, dataDir: string, undo: (() => unknown)[]): Promise<OpenedStore> => {
  if (address.kind === 'sqlite') {
    if (address.folder !== dataDir) {
      const lock = lockFolder(address.folder);
      undo.push(() => lock.release());
    }
    refuseLostLog(dataDir, address.folder);
  }
  const store = await openEventStore({ address, catalogue: engineCatalogue });
  undo.push(() => store.close());
  if (address.kind !== 'sqlite' && (await store.head()) === START) refuseOtherLog(dataDir, address.shown);
  return store;
};
