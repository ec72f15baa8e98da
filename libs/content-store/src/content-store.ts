/** What an event keeps of a content: where it lies (SHA-256 of the ciphertext, 64 hex digits) and how long the plain bytes are. */
export interface StoredContent {
  readonly hash: string;
  readonly bytes: number;
}
/** Bytes of letters and products, encrypted under a key per document. Its whole promise is the contract suite in `contract/`. */
export interface ContentStore {
  /**
   * Durable before it resolves, so an event may name it then. The same bytes under the same key are the same content; putting them again is harmless
   * (and mends a damaged one). `bytes` must not change until it resolves.
   * @throws DomainError `key.missing`, `key.destroyed`, `store.full`, `store.unavailable`.
   */
  put(bytes: Uint8Array, keyId: string): Promise<StoredContent>;
  /**
   * The plain bytes, checked against hash and tag; null once the key is destroyed.
   * @throws DomainError `content.missing`, `content.damaged` (also where the key is not the content's), `key.missing`, `store.unavailable`.
   */
  get(hash: string, keyId: string): Promise<Uint8Array | null>;
  has(hash: string): Promise<boolean>;
  /** Every content there is, each once; what is put meanwhile may or may not be among them. */
  hashes(): AsyncIterable<string>;
  /** The ciphertexts as they lie there, for copies and backups, which need no keys. */
  readonly blobs: BlobStore;
}
export interface Blob {
  readonly size: number;
  /** Not yet checked against the hash. Read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}
/** The reading half of the port. */
export type ReadableBlobs = Pick<BlobStore, 'location' | 'open' | 'has' | 'hashes'>;
/** The port an adapter fills (a folder, memory, a bucket): write-once ciphertexts named by their SHA-256. It never sees a key. */
export interface BlobStore {
  /** Where it lies, for messages: a folder, a bucket's address. */
  readonly location: string;
  /**
   * Stores all of it or nothing, durably before it resolves with the hash. Where `expected` is given and the bytes have another hash, nothing is stored.
   * @throws DomainError `content.damaged` (not `expected`), `store.full`, `store.unavailable`.
   */
  write(chunks: AsyncIterable<Uint8Array>, expected?: string): Promise<string>;
  /** @throws DomainError `content.missing`, `store.unavailable`. */
  open(hash: string): Promise<Blob>;
  has(hash: string): Promise<boolean>;
  hashes(): AsyncIterable<string>;
}
