import { createHash, randomUUID } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { type FileHandle, mkdir, open, opendir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@cascade/event-store/domain';
import type { Blob, BlobStore, ReadableBlobs } from '../content-store';
import { makeFolder, syncFolder } from '../files/durable-files';
import { gate } from '../files/gate';
import { hasCode, storeError } from '../files/store-error';
import { isHash } from './blob-hash';
import { SLICE_BYTES } from './slices';

const INCOMING = 'incoming';
const LEFT_OVER_MS = 24 * 60 * 60 * 1000;
/** Writers at a time: enough to keep a disk busy with syncs, few enough to bound open files and slices in memory. */
const WRITERS = 8;

/** Blobs as files `ab/cd/<hash>`: 65,536 folders keep each short at any size. Serves several servers where the folder is shared. */
export class FolderBlobs implements BlobStore {
  readonly #incoming: string;
  readonly #withWriter = gate(WRITERS);
  readonly #madeFolders = new Set<string>();

  private constructor(readonly location: string) {
    this.#incoming = join(location, INCOMING);
  }
  /** Makes the folder where it is missing and clears what writes cut off days ago have left. */
  static async open(location: string): Promise<FolderBlobs> {
    const blobs = new FolderBlobs(location);
    try {
      await makeFolder(blobs.#incoming);
      await blobs.#clearLeftOvers();
    } catch (error) {
      throw storeError(error, location);
    }
    return blobs;
  }
  /** Only to be read, and nothing is made: a backup may lie where nothing can be written. */
  static at(location: string): ReadableBlobs {
    return new FolderBlobs(location);
  }
  write(chunks: AsyncIterable<Uint8Array>, expected?: string): Promise<string> {
    return this.#withWriter(async () => {
      const incoming = join(this.#incoming, randomUUID());
      try {
        const hash = await writeSynced(incoming, chunks);
        if (expected !== undefined && hash !== expected) throw new DomainError('content.damaged', { hash: expected, path: this.location });
        const folder = await this.#folderOf(hash);
        await rename(incoming, join(folder, hash));
        await syncFolder(folder);
        return hash;
      } catch (error) {
        await rm(incoming, { force: true });
        throw storeError(error, this.location);
      }
    });
  }
  async open(hash: string): Promise<Blob> {
    const path = this.#pathOf(hash);
    try {
      return { size: (await stat(path)).size, chunks: chunksOf(path, hash) };
    } catch (error) {
      throw readError(error, path, hash);
    }
  }
  async has(hash: string): Promise<boolean> {
    if (!isHash(hash)) return false;
    try {
      return (await stat(this.#pathOf(hash))).isFile();
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return false;
      throw storeError(error, this.location);
    }
  }
  async *hashes(): AsyncGenerator<string> {
    try {
      for (const first of await foldersIn(this.location)) {
        for (const second of await foldersIn(join(this.location, first))) {
          for await (const { name } of await opendir(join(this.location, first, second))) if (isHash(name)) yield name;
        }
      }
    } catch (error) {
      throw storeError(error, this.location);
    }
  }
  #pathOf(hash: string): string {
    if (!isHash(hash)) throw new DomainError('content.missing', { hash, path: this.location });
    return join(this.location, hash.slice(0, 2), hash.slice(2, 4), hash);
  }
  async #folderOf(hash: string): Promise<string> {
    const above = join(this.location, hash.slice(0, 2));
    const folder = join(above, hash.slice(2, 4));
    if (this.#madeFolders.has(folder)) return folder;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // Synced also where they were there: another writer may have made them a moment ago and not be that far.
    await syncFolder(above);
    await syncFolder(this.location);
    this.#madeFolders.add(folder);
    return folder;
  }
  /** Only what is old: another server may be writing into a shared folder. */
  async #clearLeftOvers(): Promise<void> {
    for (const name of await readdir(this.#incoming)) {
      const path = join(this.#incoming, name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
      if (Date.now() - mtimeMs > LEFT_OVER_MS) await rm(path, { force: true });
    }
  }
}
const foldersIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true })).filter(isBlobFolder).map(({ name }) => name);
const isBlobFolder = (entry: Dirent): boolean => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name);

const writeSynced = async (path: string, chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  const sum = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of chunks) {
      sum.update(chunk);
      await file.appendFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return sum.digest('hex');
};
/** Opens the file only when it is read, so a blob that nobody reads holds nothing open. */
async function* chunksOf(path: string, hash: string): AsyncGenerator<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(SLICE_BYTES), 0, SLICE_BYTES);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (error) {
    throw readError(error, path, hash);
  } finally {
    await file?.close();
  }
}
const readError = (error: unknown, path: string, hash: string): unknown =>
  hasCode(error, 'ENOENT') ? new DomainError('content.missing', { hash, path }) : storeError(error, path);
