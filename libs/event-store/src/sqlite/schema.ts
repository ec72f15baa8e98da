import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DomainError } from '../domain';
import { withStoreErrors } from './sqlite-errors';

export const EVENTS_FILE = 'events.sqlite';
export const eventsPath = (folder: string): string => join(folder, EVENTS_FILE);
/** Raised when tables change in a way that older code would misread. */
export const STORE_VERSION = 1;

/**
 * Names of streams and types stand once, ids as 16 bytes: 1.2 kB an event instead of 1.45. The rowid is the global position; it is counted by the
 * writer and never given twice, since a trim leaves the last event of its stream.
 */
export const LOG_TABLES = `
  CREATE TABLE streams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE types (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    type INTEGER NOT NULL,
    version INTEGER NOT NULL,
    id BLOB NOT NULL,
    metadata TEXT NOT NULL,
    data TEXT NOT NULL
  ) STRICT;
`;
export const EVENTS_INDEX = 'CREATE UNIQUE INDEX events_of_stream ON events (stream, revision);';
const numberOf = (db: DatabaseSync, pragma: string): number => Number(Object.values(db.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);

/** @throws DomainError `store.newer-than-code`, `store.unavailable` for a file that holds something else. */
const checkVersion = (db: DatabaseSync, path: string): 'empty' | 'ours' => {
  const version = numberOf(db, 'user_version');
  if (version > STORE_VERSION) throw new DomainError('store.newer-than-code', { path, version, known: STORE_VERSION });
  if (version > 0) return 'ours';
  const tables = Number(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()!.n);
  if (tables > 0) throw new DomainError('store.unavailable', { path, reason: 'this database holds something else' });
  return 'empty';
};

export interface WritableOptions {
  /** The file is not let grow beyond this: `store.full` then. Left out: the disk is the limit. */
  readonly maxBytes?: number;
}
/** Opens the file of a folder for its one writer and makes the tables where it is new. Every commit is synced to disk before it returns. */
export const openWritable = (folder: string, { maxBytes }: WritableOptions = {}): DatabaseSync => {
  const path = eventsPath(folder);
  return withStoreErrors(path, () => {
    mkdirSync(folder, { recursive: true });
    const db = new DatabaseSync(path, { timeout: 5_000 });
    try {
      const state = checkVersion(db, path);
      db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -32000');
      if (maxBytes !== undefined) db.exec(`PRAGMA max_page_count = ${Math.floor(maxBytes / numberOf(db, 'page_size'))}`);
      if (state === 'empty') db.exec(`BEGIN IMMEDIATE; ${LOG_TABLES} ${EVENTS_INDEX} PRAGMA user_version = ${STORE_VERSION}; COMMIT`);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
};
/** Opens what a writer made, here or in another process. @throws DomainError `store.unavailable` where there is none. */
export const openReadable = (folder: string): DatabaseSync => openReadableFile(eventsPath(folder));
export const openReadableFile = (path: string): DatabaseSync =>
  withStoreErrors(path, () => {
    const db = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
    try {
      if (checkVersion(db, path) === 'empty') throw new DomainError('store.unavailable', { path, reason: 'there are no tables in it' });
      db.exec('PRAGMA cache_size = -16000');
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
