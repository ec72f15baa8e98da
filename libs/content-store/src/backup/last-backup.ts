import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupManifest } from './manifest';

/** What a data folder remembers of its last backup that was read back whole, so that whoever looks after it sees how old it is. */
export interface LastBackup {
  /** When the snapshot was taken, ISO. */
  readonly createdAt: string;
  readonly folder: string;
  readonly keysFolder: string;
  readonly events: number;
  readonly contents: number;
  /** Contents that were lost or damaged before the backup. */
  readonly lost: number;
}
const FILE = 'last-backup.json';

/** What keeps a data folder from being written to. */
const TAKES_NO_NOTE = ['EROFS', 'EACCES', 'EPERM', 'ENOSPC', 'EDQUOT'];

/** Left behind in the data folder; one that may only be read, or is full, keeps none, and the backup is none the worse for it. */
export const rememberBackup = async (
  dataDir: string,
  { createdAt, events, contents }: BackupManifest,
  places: Pick<LastBackup, 'folder' | 'keysFolder'>,
): Promise<void> => {
  const lost = contents.missing.length + contents.damaged.length;
  const said: LastBackup = { createdAt, ...places, events: events.count, contents: contents.count, lost };
  const path = join(dataDir, FILE);
  try {
    await writeFile(`${path}.new`, JSON.stringify(said));
    await rename(`${path}.new`, path);
  } catch (error) {
    if (!TAKES_NO_NOTE.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await rm(`${path}.new`, { force: true }).catch(() => undefined); // what was begun takes room, too
  }
};
/** Null where none was made, or what is remembered cannot be read. */
export const lastBackup = async (dataDir: string): Promise<LastBackup | null> => {
  try {
    return JSON.parse(await readFile(join(dataDir, FILE), 'utf8')) as LastBackup;
  } catch {
    return null;
  }
};
