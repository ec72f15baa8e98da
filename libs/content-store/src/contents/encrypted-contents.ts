import { DomainError } from '@cascade/event-store/domain';
import type { BlobStore, ContentStore, StoredContent } from '../content-store';
import { gate } from '../files/gate';
import type { KeyReader } from '../keys/key-store';
import { decrypted, encrypted } from './blob-cipher';
import { FolderBlobs } from './folder-blobs';
import { MemoryBlobs } from './memory-blobs';

/** Contents read at a time; each is in memory once. */
const READERS = 8;

/** Encryption is the same for every adapter, so it stands here and not in them. */
class EncryptedContents implements ContentStore {
  readonly #withReader = gate(READERS);

  constructor(
    readonly blobs: BlobStore,
    private readonly keys: KeyReader,
  ) {}
  async put(bytes: Uint8Array, keyId: string): Promise<StoredContent> {
    const key = this.keys.get(keyId);
    if (!key) throw new DomainError('key.destroyed', { keyId });
    return { hash: await this.blobs.write(encrypted(bytes, key)), bytes: bytes.byteLength };
  }
  async get(hash: string, keyId: string): Promise<Uint8Array | null> {
    const key = this.keys.get(keyId);
    if (!key) return null;
    return this.#withReader(async () => {
      const bytes = await decrypted(await this.blobs.open(hash), hash, key);
      if (!bytes) throw new DomainError('content.damaged', { hash, path: this.blobs.location });
      return bytes;
    });
  }
  has(hash: string): Promise<boolean> {
    return this.blobs.has(hash);
  }
  hashes(): AsyncIterable<string> {
    return this.blobs.hashes();
  }
}
/** Contents in any place that fills the port `BlobStore`. */
export const contentStoreOn = (blobs: BlobStore, keys: KeyReader): ContentStore => new EncryptedContents(blobs, keys);
/** The default: files below `folder`, which is made where it is missing. @throws DomainError `store.unavailable`, `store.full`. */
export const openFolderContentStore = async (folder: string, keys: KeyReader): Promise<ContentStore> =>
  contentStoreOn(await FolderBlobs.open(folder), keys);
export const memoryContentStore = (keys: KeyReader): ContentStore => contentStoreOn(new MemoryBlobs(), keys);
