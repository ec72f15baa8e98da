import { rm } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreAddress } from '@cascade/event-store';
import { mergeCatalogues } from '@cascade/event-store/domain';
import { loadEventStore } from '../client/lazily';

export interface LogToBackUp {
  /** Holds the log as one file. */
  readonly folder: string;
  done(): Promise<void>;
}
/** A backup holds one file of events wherever they come from: those of a server are read into such a file beside it first, and taken from there. */
export const logToBackUp = async (
  address: StoreAddress,
  backupFolder: string,
  onProgress: (events: number) => void,
): Promise<LogToBackUp> => {
  if (address.kind === 'sqlite') return { folder: address.folder, done: () => Promise.resolve() };
  const { copyLog, openEventStore, openSqliteEventStore } = loadEventStore();
  const catalogue = mergeCatalogues([]); // nothing is understood on the way
  const folder = join(backupFolder, `.events-${process.pid}`);
  const done = () => rm(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const source = await openEventStore({ address, catalogue, readOnly: true });
    try {
      const file = await openSqliteEventStore({ folder, catalogue });
      await copyLog(source, file, { onProgress }).finally(() => file.close());
    } finally {
      await source.close();
    }
  } catch (error) {
    await done();
    throw error;
  }
  return { folder, done };
};
