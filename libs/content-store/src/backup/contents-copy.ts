import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError, isDomainError } from '@cascade/event-store/domain';
import type { BlobStore, ReadableBlobs } from '../content-store';
import { checkBlob, copyBlob, isHash } from '../contents/blob-hash';
import { replaceFile } from '../files/durable-files';
import { inLanes } from '../files/lanes';
import type { BackedUpFile } from './manifest';
import { counted, type OnProgress } from './progress';

export const CONTENTS_FOLDER = 'contents';
/** Contents on the way at a time. */
const LANES = 8;
const gone = (error: unknown): boolean => isDomainError(error, 'content.damaged') || isDomainError(error, 'content.missing');

export interface CopiedContents {
  /** Hashes of what the target now holds whole, sorted. */
  readonly hashes: readonly string[];
  /** Hashes that neither source nor target holds whole. */
  readonly damaged: readonly string[];
}
/**
 * Brings to the target what it does not have yet, then reads every content there back; one that was spoilt since an earlier backup is copied anew.
 * @throws DomainError `store.full`, `store.unavailable`.
 */
export const copyContents = async (
  hashes: readonly string[],
  from: ReadableBlobs,
  to: BlobStore,
  onProgress: OnProgress,
): Promise<CopiedContents> => {
  const damaged = new Set<string>();
  const copy = async (hash: string): Promise<void> => {
    try {
      await copyBlob(from, to, hash);
    } catch (error) {
      // One lost letter must not keep all others out of the backup; it is named in the manifest.
      if (!gone(error)) throw error;
      damaged.add(hash);
    }
  };
  const copied = counted(onProgress, 'contents', hashes.length);
  await inLanes(hashes, LANES, async (hash) => {
    if (!(await to.has(hash))) await copy(hash);
    copied();
  });
  const read = counted(onProgress, 'read-back', hashes.length);
  await inLanes(hashes, LANES, async (hash) => {
    if (!damaged.has(hash) && !(await isWhole(to, hash))) await copy(hash);
    read();
  });
  return { hashes: hashes.filter((hash) => !damaged.has(hash)), damaged: [...damaged].sort() };
};
const isWhole = async (blobs: ReadableBlobs, hash: string): Promise<boolean> => {
  try {
    await checkBlob(blobs, hash);
    return true;
  } catch (error) {
    if (gone(error)) return false;
    throw error;
  }
};
/** Every listed content, read to its end. @throws DomainError `backup.incomplete`, `backup.damaged`. */
export const checkContents = (hashes: readonly string[], blobs: ReadableBlobs, onRead: () => void): Promise<void> =>
  inLanes(hashes, LANES, async (hash) => {
    await asBackupError(blobs.location, () => checkBlob(blobs, hash));
    onRead();
  });
/** Every listed content from a backup into new data, checked on the way. @throws DomainError `backup.incomplete`, `backup.damaged`, `store.full`. */
export const restoreContents = (hashes: readonly string[], from: ReadableBlobs, to: BlobStore, onCopied: () => void): Promise<void> =>
  inLanes(hashes, LANES, async (hash) => {
    await asBackupError(from.location, () => copyBlob(from, to, hash));
    onCopied();
  });
const asBackupError = async <T>(path: string, read: () => Promise<T>): Promise<T> => {
  try {
    return await read();
  } catch (error) {
    if (isDomainError(error, 'content.missing')) throw new DomainError('backup.incomplete', { path, missing: error.details.hash });
    if (isDomainError(error, 'content.damaged'))
      throw new DomainError('backup.damaged', { path, reason: `content ${error.details.hash} changed` });
    throw error;
  }
};

export const writeContentsList = async (folder: string, hashes: readonly string[]): Promise<BackedUpFile> => {
  const text = hashes.map((hash) => `${hash}\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const file = `contents-${sha256.slice(0, 16)}.txt`;
  await replaceFile(join(folder, file), (handle) => handle.writeFile(text));
  return { file, sha256, bytes: (await stat(join(folder, file))).size };
};
/** A list whose checksum holds; call it after that was checked. */
export const readContentsList = async (folder: string, { file }: BackedUpFile): Promise<string[]> =>
  (await readFile(join(folder, file), 'utf8')).split('\n').filter(isHash);
