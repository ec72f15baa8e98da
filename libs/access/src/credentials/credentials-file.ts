import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { DomainError } from '@cascade/event-store/domain';
import { CredentialsDatabase } from './credentials-database';

export const CREDENTIALS_FILE = 'access.sqlite';
/** How it goes into a backup: names, passwords and subjects; not what is of the moment (who is signed in, links that open once, tries). */
export const CREDENTIALS_BACKUP = { file: CREDENTIALS_FILE, emptied: ['sessions', 'links', 'attempts'] } as const;
const FORMAT = 1;
const BUSY_TIMEOUT_MS = 10_000;
/** Nothing here can be used by who reads it: passwords are argon2id, tokens are SHA-256 of 32 random bytes. */
const SCHEMA = `
  CREATE TABLE credentials (
    account_id TEXT PRIMARY KEY, sign_in_name TEXT NOT NULL UNIQUE, hash TEXT, must_change INTEGER NOT NULL DEFAULT 0, reserved_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE subjects (
    issuer TEXT NOT NULL, subject TEXT NOT NULL, account_id TEXT NOT NULL, PRIMARY KEY (issuer, subject)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX subjects_of ON subjects (account_id);
  CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL, began_at INTEGER NOT NULL, seen_at INTEGER NOT NULL, acting_id TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sessions_of ON sessions (account_id);
  CREATE TABLE links (
    token_hash TEXT PRIMARY KEY, purpose TEXT NOT NULL, account_id TEXT, expires_at INTEGER NOT NULL, claimed_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE feeds (token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL, authority_id TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE attempts (
    kind TEXT NOT NULL, key TEXT NOT NULL, failures INTEGER NOT NULL, last_at INTEGER NOT NULL, blocked_until INTEGER NOT NULL, PRIMARY KEY (kind, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX attempts_by_age ON attempts (last_at);
  PRAGMA user_version = ${FORMAT};`;

/** The file of credentials by two connections: what must outlast a power cut, and what may be forgotten by it (a session begun, a try counted). */
export interface CredentialsFile {
  readonly durable: DatabaseSync;
  readonly light: DatabaseSync;
  close(): void;
}
/**
 * Opens `access.sqlite` in a folder, beside the keys: several servers that share their keys share their accounts' credentials too. Owner-only.
 * @throws DomainError `store.newer-than-code`; of it and of every write `store.full` and `store.unavailable`
 */
export const openCredentialsFile = (folder: string): CredentialsFile => {
  const path = join(folder, CREDENTIALS_FILE);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // SQLite gives its -wal and -shm the mode of the file, so the file must have it before SQLite sees it.
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
  const durable = new CredentialsDatabase(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    durable.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; BEGIN IMMEDIATE');
    const version = Number(durable.prepare('PRAGMA user_version').get()?.user_version);
    if (version > FORMAT) throw new DomainError('store.newer-than-code', { path, version, known: FORMAT });
    if (version === 0) durable.exec(SCHEMA);
    durable.exec('COMMIT');
    const light = new CredentialsDatabase(path, { timeout: BUSY_TIMEOUT_MS });
    light.exec('PRAGMA synchronous = NORMAL');
    return {
      durable,
      light,
      close() {
        light.close();
        durable.close();
      },
    };
  } catch (error) {
    durable.close();
    throw error;
  }
};
/** All of `work` or nothing of it. */
export const together = <T>(db: DatabaseSync, work: () => T): T => {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
};
