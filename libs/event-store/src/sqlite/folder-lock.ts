import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DomainError } from '../domain';
import { isBusy, storeError, withStoreErrors } from './sqlite-errors';

/** Who holds a data folder, for people and for the command line. */
export interface LockInfo {
  readonly pid: number;
  /** Where it answers; null before it does, and for a command that serves nobody. */
  readonly url: string | null;
  /** UTC. */
  readonly startedAt: string;
}
export interface FolderLock {
  readonly info: LockInfo;
  /** Tells the others more: the address, once it is known. */
  update(info: Partial<LockInfo>): void;
  release(): void;
}
export type LockState =
  { readonly held: false } | { readonly held: true; /** null for the moment between lock and note. */ readonly info: LockInfo | null };

const lockPath = (folder: string) => join(folder, 'server.lock');
const notePath = (folder: string) => join(folder, 'server.json');

const readNote = (folder: string): LockInfo | null => {
  try {
    return JSON.parse(readFileSync(notePath(folder), 'utf8')) as LockInfo;
  } catch {
    return null; // not written yet, or just taken away: the lock itself is what counts
  }
};
const writeNote = (folder: string, info: LockInfo) => {
  writeFileSync(`${notePath(folder)}.new`, JSON.stringify(info));
  renameSync(`${notePath(folder)}.new`, notePath(folder)); // a reader sees the old note or the new one, never half
};
/** The last step on its own: where no folder can be made at all (/proc), `recursive` tries for ever. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder) && statSync(folder).isDirectory()) return;
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder);
};
const holder = (info: LockInfo | null) =>
  info ? `process ${info.pid}${info.url ? ` at ${info.url}` : ''}, since ${info.startedAt}` : 'another process';

/**
 * Takes a data folder for this process alone. The lock is the operating system's, on a file that nothing else is kept in, so it goes with the process
 * however that ends; the note beside it only says who it is.
 * @throws DomainError `store.locked` naming the holder, `store.unavailable` where the folder cannot be made or written
 */
export const lockFolder = (folder: string, info: Partial<LockInfo> = {}): FolderLock => {
  withStoreErrors(folder, () => makeFolder(folder));
  const db = withStoreErrors(lockPath(folder), () => new DatabaseSync(lockPath(folder), { timeout: 1_000 }));
  try {
    // A transaction left open holds the lock; nothing is ever written. The wait outlasts anyone who only looks.
    db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (isBusy(error)) throw new DomainError('store.locked', { path: folder, by: holder(readNote(folder)) });
    throw storeError(lockPath(folder), error);
  }
  let current: LockInfo = { pid: process.pid, url: null, startedAt: new Date().toISOString(), ...info };
  try {
    writeNote(folder, current);
  } catch (error) {
    db.close();
    throw storeError(notePath(folder), error);
  }
  let released = false;
  return {
    get info() {
      return current;
    },
    update(more) {
      writeNote(folder, (current = { ...current, ...more }));
    },
    release() {
      if (released) return;
      released = true;
      rmSync(notePath(folder), { force: true }); // first: whoever takes the lock next writes a note of its own
      db.close();
    },
  };
};
/** Whether the folder is held at this moment, and by whom. A note left behind by a crash counts for nothing. */
export const readLockInfo = (folder: string): LockState => {
  if (!existsSync(lockPath(folder))) return { held: false };
  const db = withStoreErrors(lockPath(folder), () => new DatabaseSync(lockPath(folder), { readOnly: true, timeout: 0 }));
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get(); // needs a shared lock, for an instant
    return { held: false };
  } catch (error) {
    if (isBusy(error)) return { held: true, info: readNote(folder) };
    throw storeError(lockPath(folder), error);
  } finally {
    db.close();
  }
};
