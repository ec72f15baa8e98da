import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DomainError } from '@cascade/event-store/domain';
import { storeError } from '../files/store-error';

export const KEYS_FILE = 'keys.sqlite';
const FORMAT = 1;
const BUSY_TIMEOUT_MS = 10_000;
/**
 * Rows of `keys` have one size and are only added at the end or overwritten in place, so SQLite never moves a key to another page
 * and leaves no copy behind: that is why ids are indexed apart and what is destroyed is noted in a table of its own.
 */
const SCHEMA = `
  CREATE TABLE installation (id TEXT NOT NULL, key BLOB NOT NULL) STRICT;
  CREATE TABLE keys (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, key BLOB NOT NULL) STRICT;
  CREATE TABLE destroyed (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL) STRICT;
  PRAGMA user_version = ${FORMAT};`;

/** File systems that lie on another machine, by the number that statfs tells (linux/magic.h): NFS, SMB 1, SMB 2 and 3, Ceph, 9p, GFS2, OCFS2. */
const NETWORK = [0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x00c36400, 0x01021997, 0x01161970, 0x7461636f];
/** Each of them as Node tells it: 32 bits, on some machines with a sign. */
export const isOnNetwork = (type: number): boolean => NETWORK.includes(type >>> 0);

export interface KeyFileOptions {
  /** Engines on several machines share the folder; left out: as its file system says. */
  readonly network?: boolean;
  readonly readOnly?: boolean;
  /** Data are already there: a missing file is then a lost one, and a fresh one would only hide that. */
  readonly mustExist?: boolean;
}
/**
 * @throws DomainError `key-store.missing` (read-only or `mustExist`, and no file), `store.newer-than-code`, `store.unavailable`, `store.full`.
 */
export const openKeyFile = (folder: string, { readOnly = false, mustExist = readOnly, network }: KeyFileOptions): DatabaseSync => {
  const path = join(folder, KEYS_FILE);
  if (mustExist && !existsSync(path)) throw new DomainError('key-store.missing', { path });
  let db: DatabaseSync | undefined;
  try {
    if (!readOnly) ownerOnly(folder, path);
    db = new DatabaseSync(path, { readOnly, timeout: BUSY_TIMEOUT_MS });
    if (!readOnly) prepareToWrite(db, network ?? isOnNetwork(statfsSync(folder).type));
    const version = versionOf(db);
    if (version > FORMAT) throw new DomainError('store.newer-than-code', { path, version, known: FORMAT });
    if (version < FORMAT) throw new DomainError('store.unavailable', { path, reason: 'not a key store' });
    return db;
  } catch (error) {
    db?.close();
    throw storeError(error, path);
  }
};
/** SQLite gives its -wal and -shm the mode of the file, so the file must have it before SQLite sees it. */
const ownerOnly = (folder: string, path: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
};
/** The write-ahead log is found through memory that all processes share: machines share none, and would overwrite each other. The older journal needs locks alone. */
const prepareToWrite = (db: DatabaseSync, network: boolean): void => {
  db.exec(`PRAGMA journal_mode = ${network ? 'DELETE' : 'WAL'}; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;`);
  // Two processes may open a new folder at once: the second finds the first one's installation.
  db.exec('BEGIN IMMEDIATE');
  if (versionOf(db) === 0) {
    db.exec(SCHEMA);
    db.prepare('INSERT INTO installation (id, key) VALUES (?, ?)').run(randomUUID(), randomBytes(32));
  }
  db.exec('COMMIT');
};
const versionOf = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.user_version);
