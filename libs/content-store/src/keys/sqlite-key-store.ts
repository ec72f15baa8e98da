import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { join } from 'node:path';
import { storeError } from '../files/store-error';
import { KEYS_FILE, openKeyFile, type KeyFileOptions } from './key-file';
import { KeyReading } from './key-reading';
import type { KeyReader, KeyStore } from './key-store';

/** Keys that share a transaction at most: 15 ms. */
const GROUP = 1_000;
/** A transaction holds up this thread until the disk has answered, so while many ask, one follows another only after this time. */
const GATHER_MS = 2;

interface Asked {
  readonly keyId: string;
  readonly resolve: (keyId: string) => void;
  readonly reject: (error: unknown) => void;
}
/**
 * Opens the key store of a folder, `keys.sqlite` in it; a new one is made where there is none, unless `mustExist` or `readOnly`.
 * Read-only it serves any thread and any process beside the one that writes.
 * @throws DomainError `key-store.missing`, `store.newer-than-code`, `store.unavailable`, `store.full`.
 */
export function openKeyStore(folder: string, options: KeyFileOptions & { readonly readOnly: true }): KeyReader;
export function openKeyStore(folder: string, options?: Omit<KeyFileOptions, 'readOnly'>): KeyStore;
export function openKeyStore(folder: string, options: KeyFileOptions = {}): KeyReader | KeyStore {
  const path = join(folder, KEYS_FILE);
  const db = openKeyFile(folder, options);
  try {
    return options.readOnly ? new KeyReading(path, db) : new SqliteKeyStore(path, db);
  } catch (error) {
    db.close();
    throw storeError(error, path);
  }
}

class SqliteKeyStore extends KeyReading implements KeyStore {
  readonly #insert: StatementSync;
  readonly #overwrite: StatementSync;
  readonly #noteDestroyed: StatementSync;
  readonly #asked: Asked[] = [];
  #writtenAt = Number.NEGATIVE_INFINITY;

  constructor(path: string, db: DatabaseSync) {
    super(path, db);
    this.#insert = db.prepare(
      'INSERT INTO keys (id, key) SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM destroyed WHERE id = ?1) ON CONFLICT DO NOTHING',
    );
    this.#overwrite = db.prepare('UPDATE keys SET key = zeroblob(32) WHERE id = ?');
    this.#noteDestroyed = db.prepare('INSERT INTO destroyed (id, at) VALUES (?, ?) ON CONFLICT DO NOTHING');
  }
  async create(keyId?: string): Promise<string> {
    // Each note on a task asks for the task's key: only the first has anything to write.
    if (keyId !== undefined && this.isKnown(keyId)) return keyId;
    return new Promise((resolve, reject) => {
      if (this.#asked.length === 0) this.#writeSoon();
      this.#asked.push({ keyId: keyId ?? randomUUID(), resolve, reject });
    });
  }
  destroy(keyId: string): void {
    this.#writeAsked();
    this.#durably(() => {
      this.#overwrite.run(keyId);
      this.#noteDestroyed.run(keyId, new Date().toISOString());
    });
    this.remember(keyId, null);
    // The key's first writing may still lie in the log of the last transactions.
    this.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }
  override close(): void {
    this.#writeAsked();
    super.close();
  }
  #writeSoon(): void {
    if (performance.now() - this.#writtenAt < GATHER_MS) setTimeout(this.#writeGroup, GATHER_MS);
    else setImmediate(this.#writeGroup);
  }
  /** One group a turn: ten thousand keys at once would hold up every request for a tenth of a second. */
  #writeGroup = (): void => {
    this.#write(this.#asked.splice(0, GROUP));
    this.#writtenAt = performance.now();
    if (this.#asked.length > 0) setImmediate(this.#writeGroup);
  };
  #writeAsked(): void {
    this.#write(this.#asked.splice(0));
  }
  #write(asked: readonly Asked[]): void {
    if (asked.length === 0) return;
    const made = new Map<string, Buffer>();
    try {
      this.#durably(() => {
        for (const { keyId } of asked) {
          const key = randomBytes(32);
          if (this.#insert.run(keyId, key).changes === 1) made.set(keyId, key);
        }
      });
    } catch (error) {
      for (const { reject } of asked) reject(error);
      return;
    }
    for (const [keyId, key] of made) this.remember(keyId, createSecretKey(key));
    for (const { keyId, resolve } of asked) resolve(keyId);
  }
  #durably(change: () => void): void {
    try {
      this.db.exec('BEGIN IMMEDIATE');
      change();
      this.db.exec('COMMIT');
    } catch (error) {
      // A full disk may have rolled back by itself; then there is nothing open.
      if (this.db.isTransaction) this.db.exec('ROLLBACK');
      throw storeError(error, this.path);
    }
  }
}
