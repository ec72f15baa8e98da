import type { KeyObject } from 'node:crypto';

/** Reads keys; what a worker thread needs to open what was sealed. Synchronous, cached. */
export interface KeyReader {
  /** The file the keys lie in, for messages and backups. */
  readonly path: string;
  /** Tells the key stores of two installations apart; no secret. */
  readonly installationId: string;
  /** For HMACs: the same bytes give the same fingerprint in one installation and tell nothing in another. */
  readonly installationKey: KeyObject;
  /**
   * Null once the key is destroyed: here at once, in other threads and processes within a second.
   * @throws DomainError `key.missing` where the key is neither there nor destroyed.
   */
  get(keyId: string): KeyObject | null;
  close(): void;
}
/** Keys of letters, files and sealed fields, outside the log: 32 bytes each, one per document or account. */
export interface KeyStore extends KeyReader {
  /**
   * Makes a key, on disk before this resolves. Calls of one tick share durable transactions of up to a thousand keys.
   * A key id that is known already stays as it is (also destroyed), so a retried command may name the id it derived.
   * @returns the key's id: `keyId`, or a random one where it was left out.
   */
  create(keyId?: string): Promise<string>;
  /** Overwrites the key for good and remembers that it was there; durable before it returns. A second time does nothing. An id that was never seen is marked too. */
  destroy(keyId: string): void;
  /** Writes what is still gathered, then closes. */
  close(): void;
}
