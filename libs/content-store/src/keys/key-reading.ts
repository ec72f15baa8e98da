import { createSecretKey, type KeyObject } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { DomainError } from '@cascade/event-store/domain';
import type { KeyReader } from './key-store';

const CACHED_KEYS = 100_000;
const RECHECK_MS = 1_000;

/** What the writing and the read-only key store have in common: looking keys up, and hearing of those that others destroyed. */
export class KeyReading implements KeyReader {
  readonly installationId: string;
  readonly installationKey: KeyObject;
  /** In the order of their coming, which is how the oldest is dropped; null is destroyed. */
  readonly #cache = new Map<string, KeyObject | null>();
  readonly #selectKey: StatementSync;
  readonly #selectDestroyed: StatementSync;
  readonly #selectNewlyDestroyed: StatementSync;
  #destroyedSeen = 0;
  #checkedAt = 0;

  constructor(
    readonly path: string,
    protected readonly db: DatabaseSync,
  ) {
    this.#selectKey = db.prepare('SELECT key FROM keys WHERE id = ?');
    this.#selectDestroyed = db.prepare('SELECT 1 FROM destroyed WHERE id = ?');
    this.#selectNewlyDestroyed = db.prepare('SELECT n, id FROM destroyed WHERE n > ? ORDER BY n');
    const installation = db.prepare('SELECT id, key FROM installation').get();
    if (!installation) throw new DomainError('store.unavailable', { path, reason: 'no installation key' });
    this.installationId = installation.id as string;
    this.installationKey = createSecretKey(installation.key as Uint8Array);
  }
  get(keyId: string): KeyObject | null {
    this.#hearOfDestroyed();
    const cached = this.#cache.get(keyId);
    if (cached !== undefined) return cached;
    // The mark is looked up last: what another thread overwrites between the two look-ups must not be taken for a key.
    const row = this.#selectKey.get(keyId);
    const key = this.#selectDestroyed.get(keyId) ? null : row && createSecretKey(row.key as Uint8Array);
    if (key === undefined) throw new DomainError('key.missing', { keyId, path: this.path });
    this.remember(keyId, key);
    return key;
  }
  close(): void {
    this.#cache.clear();
    this.db.close();
  }
  /** Whether the key is on disk, or was destroyed. */
  protected isKnown(keyId: string): boolean {
    return this.#cache.has(keyId) || this.#selectKey.get(keyId) !== undefined || this.#selectDestroyed.get(keyId) !== undefined;
  }
  protected remember(keyId: string, key: KeyObject | null): void {
    this.#cache.delete(keyId);
    this.#cache.set(keyId, key);
    if (this.#cache.size <= CACHED_KEYS) return;
    const [oldest] = this.#cache.keys();
    if (oldest !== undefined) this.#cache.delete(oldest);
  }
  /** A second of delay is the price for not asking the file at each of a million fields. */
  #hearOfDestroyed(): void {
    const now = performance.now();
    if (this.#checkedAt !== 0 && now - this.#checkedAt < RECHECK_MS) return;
    this.#checkedAt = now;
    for (const { n, id } of this.#selectNewlyDestroyed.all(this.#destroyedSeen)) {
      this.#destroyedSeen = n as number;
      if (this.#cache.has(id as string)) this.#cache.set(id as string, null);
    }
  }
}
