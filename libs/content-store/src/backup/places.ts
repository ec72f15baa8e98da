import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { DomainError } from '@cascade/event-store/domain';

/** Where a path leads, links followed as far as it exists. */
const truePath = async (path: string): Promise<string> => {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch {
    return dirname(whole) === whole ? whole : join(await truePath(dirname(whole)), basename(whole));
  }
};
const holds = (outer: string, inner: string): boolean => {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(outer, way) === inner);
};
/**
 * Keys beside what they open protect nothing: who gets hold of the backup could read it, and a destroyed key would live on in it.
 * @throws DomainError `backup.keys-beside-data` where one place is the other or lies in it.
 */
export const refuseKeysBesideData = async (folder: string, keysFolder: string): Promise<void> => {
  const [data, keys] = [await truePath(folder), await truePath(keysFolder)];
  if (holds(data, keys) || holds(keys, data)) throw new DomainError('backup.keys-beside-data', { path: folder, keysPath: keysFolder });
};
/** @throws DomainError `store.not-empty` where a backup would be written into the data themselves. */
export const refuseInsideData = async (target: string, dataFolders: readonly string[]): Promise<void> => {
  const place = await truePath(target);
  for (const folder of dataFolders) if (holds(await truePath(folder), place)) throw new DomainError('store.not-empty', { path: target });
};
