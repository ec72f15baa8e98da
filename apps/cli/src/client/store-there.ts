import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EVENTS_FILE, openEventStore, type StoreAddress } from '@cascade/event-store';
import { DomainError, mergeCatalogues, START } from '@cascade/event-store/domain';

/** Whether anything lies in a log. A file is looked for; a server is asked. */
const isThere = async (address: StoreAddress): Promise<boolean> => {
  if (address.kind === 'sqlite') return existsSync(join(address.folder, EVENTS_FILE));
  const store = await openEventStore({ address, catalogue: mergeCatalogues([]) });
  try {
    return (await store.head()) !== START;
  } finally {
    await store.close();
  }
};
/** Looked for before anything is opened: a question must not leave an empty store behind. @throws DomainError `store.empty` */
export const refuseMissing = async (address: StoreAddress): Promise<void> => {
  if (!(await isThere(address))) throw new DomainError('store.empty', { path: address.shown });
};
/** @throws DomainError `store.not-empty` */
export const refuseFilled = async (address: StoreAddress): Promise<void> => {
  if (await isThere(address)) throw new DomainError('store.not-empty', { path: address.shown });
};
