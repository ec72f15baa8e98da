import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { syncFile, syncFolder } from '../files/durable-files';
import { fileSum } from '../files/file-sum';
import { storeError } from '../files/store-error';
import type { BackedUpFile } from './manifest';

const PAGES_AT_A_TIME = 2_048;
const BUSY_TIMEOUT_MS = 10_000;

/**
 * Copies a database that others are writing, as it is at this moment, off the event loop, to `<folder>/<name>-<sum>.sqlite`.
 * @throws DomainError `store.unavailable`, `store.full`.
 */
export const copyDatabase = async (
  source: string,
  folder: string,
  name: string,
  onPages: (done: number, total: number) => void,
  /** Done to the copy before it is summed. */
  change: (path: string) => void = () => undefined,
): Promise<BackedUpFile> => {
  const partial = join(folder, `${name}.${randomUUID()}.partial`);
  try {
    await (await open(partial, 'wx', 0o600)).close();
    await copySnapshot(source, partial, onPages);
    change(partial);
    await syncFile(partial);
    const sha256 = await fileSum(partial);
    const file = `${name}-${sha256.slice(0, 16)}.sqlite`;
    await rename(partial, join(folder, file));
    await syncFolder(folder);
    return { file, sha256, bytes: (await stat(join(folder, file))).size };
  } catch (error) {
    for (const suffix of ['', '-journal', '-wal', '-shm']) await rm(partial + suffix, { force: true });
    throw error;
  }
};
const copySnapshot = async (source: string, target: string, onPages: (done: number, total: number) => void): Promise<void> => {
  let from: DatabaseSync | undefined;
  let at = source;
  try {
    from = new DatabaseSync(source, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
    // An open read transaction holds the snapshot: without it every append of the running system would start the copy anew.
    from.exec('BEGIN');
    from.prepare('SELECT count(*) FROM sqlite_schema').get();
    at = target;
    const pages = await backup(from, target, {
      rate: PAGES_AT_A_TIME,
      progress: ({ totalPages, remainingPages }) => onPages(totalPages - remainingPages, totalPages),
    });
    onPages(pages, pages);
    asOneFile(target);
  } catch (error) {
    throw storeError(error, at);
  } finally {
    from?.close();
  }
};
/** The copy says of itself that it has a write-ahead log; without one it can be read where nothing may be written. */
const asOneFile = (path: string): void => {
  const copy = new DatabaseSync(path);
  copy.exec('PRAGMA journal_mode = DELETE');
  copy.close();
};
