import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { EVENTS_FILE } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { makeFolder, syncFolder } from '../files/durable-files';
import { hasCode, storeError } from '../files/store-error';

/** Files that say nothing of data: the lock of whoever restores, and what a fresh disk brings along. */
const NO_DATA = /^(server\.(lock|json)(-journal)?|lost\+found|\.restoring-.*)$/;

/** Where restored data are put together, out of sight until they are whole. */
export interface RestorePlace {
  readonly staging: string;
  /** Everything becomes visible at once. */
  publish(): Promise<void>;
  /** Leaves the data folder as it was found. */
  abandon(): Promise<void>;
}
/** @throws DomainError `store.not-empty` where the folder holds anything but a lock. */
export const refuseUnlessEmpty = async (dataFolder: string): Promise<void> => {
  try {
    if ((await readdir(dataFolder)).every((name) => NO_DATA.test(name))) return;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw storeError(error, dataFolder);
  }
  throw new DomainError('store.not-empty', { path: dataFolder });
};
/** A folder beside, renamed at the end; inside where the data folder cannot be replaced, as a mounted volume or one that holds a lock. */
export const restorePlace = async (dataFolder: string): Promise<RestorePlace> => {
  const target = resolve(dataFolder);
  await makeFolder(dirname(target));
  try {
    await rmdir(target);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return placeBeside(target, false);
    return placeInside(target);
  }
  return placeBeside(target, true);
};
const placeBeside = async (target: string, wasThere: boolean): Promise<RestorePlace> => {
  const staging = `${target}.restoring-${randomUUID()}`;
  await makeFolder(staging);
  return {
    staging,
    async publish() {
      await replaceNothing(staging, target);
      await syncFolder(dirname(target));
    },
    async abandon() {
      await rm(staging, { recursive: true, force: true });
      if (wasThere) await mkdir(target, { recursive: true });
    },
  };
};
/** Someone may have begun to use the folder meanwhile. */
const replaceNothing = async (staging: string, target: string): Promise<void> => {
  try {
    await rename(staging, target);
  } catch (error) {
    throw hasCode(error, 'ENOTEMPTY') || hasCode(error, 'EEXIST') ? new DomainError('store.not-empty', { path: target }) : error;
  }
};
const placeInside = async (target: string): Promise<RestorePlace> => {
  for (const name of await readdir(target))
    if (name.startsWith('.restoring-')) await rm(join(target, name), { recursive: true, force: true });
  const staging = join(target, `.restoring-${randomUUID()}`);
  await makeFolder(staging);
  return {
    staging,
    async publish() {
      // The events come last: without them no server takes the folder for one with data.
      const names = (await readdir(staging)).sort((one, other) => Number(one === EVENTS_FILE) - Number(other === EVENTS_FILE));
      for (const name of names) await rename(join(staging, name), join(target, name));
      await rmdir(staging);
      await syncFolder(target);
    },
    abandon: () => rm(staging, { recursive: true, force: true }),
  };
};
