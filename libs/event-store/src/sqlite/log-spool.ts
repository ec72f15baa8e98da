import { rmSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { DomainError, START, type Position } from '../domain';
import type { UnparsedEvent, UnparsedPage } from '../reading/spoolable';
import { EVENTS_INDEX, LOG_TABLES, STORE_VERSION } from './schema';
import { withStoreErrors } from './sqlite-errors';
import { writeUuid } from './uuid-bytes';

/**
 * As the embedded store lays events out, but numbered without `sys-` streams: the position is the ordinal. `place` is the position that the event has in
 * its own store. Indexes are made last, over all of them: names come in no order.
 */
const TABLES = `${LOG_TABLES.replace('name TEXT NOT NULL UNIQUE', 'name TEXT NOT NULL')}
  ALTER TABLE events ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE reached (position INTEGER NOT NULL) STRICT;
`;
const STREAMS_INDEX = 'CREATE UNIQUE INDEX IF NOT EXISTS stream_names ON streams (name);';
const STREAMS_KEPT = 200_000;
/** What is left to everything else that writes on this disk, the read models that are built from here among it. */
const LEFT_FREE_BYTES = 256 * 1024 * 1024;
const LOOKED_AFTER_BYTES = 32 * 1024 * 1024;
const roomOn = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

export interface SpoolOptions {
  /** Bytes that are free where a folder lies. */
  readonly room?: (folder: string) => number;
  /** How much is written before the disk is looked at, and looked at again; a short log needs no room worth asking for. */
  readonly lookAfterBytes?: number;
  /** Of so many streams the number is kept in memory. */
  readonly streamsKept?: number;
}
/**
 * A log of elsewhere written down as it comes, so that it can be read stream by stream. It is a cache for one building: no journal, nothing synced, and a
 * process that dies leaves rubbish under a name that the next start throws away. Memory does not grow with it.
 */
export class LogSpool {
  readonly #db: DatabaseSync;
  /** Those that began last. */
  readonly #streams = new Map<string, number>();
  readonly #streamsKept: number;
  readonly #room: (folder: string) => number;
  readonly #lookAfterBytes: number;
  readonly #types = new Map<string, number>();
  readonly #sql: Readonly<Record<'insert' | 'stream' | 'addStream' | 'addType', StatementSync>>;
  #count = 0;
  #streamCount = 0;
  #forgets = false;
  #reached: Position = START;
  #unlooked = 0;
  #sealed = false;

  /** @throws DomainError `store.unavailable`, `store.full` */
  constructor(
    readonly path: string,
    { room = roomOn, lookAfterBytes = LOOKED_AFTER_BYTES, streamsKept = STREAMS_KEPT }: SpoolOptions = {},
  ) {
    this.#streamsKept = streamsKept;
    this.#room = room;
    this.#lookAfterBytes = lookAfterBytes;
    LogSpool.remove(path);
    this.#db = withStoreErrors(path, () => new DatabaseSync(path, { defensive: false }));
    this.#db.exec(
      `PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -32768;
       ${TABLES} PRAGMA user_version = ${STORE_VERSION}; BEGIN`,
    );
    const insert = 'INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?)';
    this.#sql = {
      insert: this.#db.prepare(insert),
      stream: this.#db.prepare('SELECT id FROM streams WHERE name = ?'),
      addStream: this.#db.prepare('INSERT INTO streams (id, name) VALUES (?, ?)'),
      addType: this.#db.prepare('INSERT INTO types (name) VALUES (?)'),
    };
  }
  static remove(path: string): void {
    for (const suffix of ['', '-journal']) rmSync(path + suffix, { force: true });
  }
  /** How many events are in it: the ordinal of the last. */
  get count(): number {
    return this.#count;
  }
  /** Where the next page begins, in the words of the events' own store. */
  get reached(): Position {
    return this.#reached;
  }
  get sealed(): boolean {
    return this.#sealed;
  }
  /** @throws DomainError `store.full` where little room is left; after any error it is of no use. */
  add({ events, reached }: UnparsedPage): void {
    withStoreErrors(this.path, () => {
      for (const event of events) this.#add(event);
      if (this.#unlooked >= this.#lookAfterBytes) this.#lookForRoom();
    });
    this.#reached = reached;
  }
  /** All of it is there: from now on it can be opened to be read, and not be written. */
  seal(): void {
    withStoreErrors(this.path, () => {
      this.#db.prepare('INSERT INTO reached VALUES (?)').run(this.#reached);
      this.#db.exec(`COMMIT; ${STREAMS_INDEX} ${EVENTS_INDEX}`);
      this.#db.close();
    });
    this.#sealed = true;
  }
  remove(): void {
    if (this.#db.isOpen) this.#db.close();
    LogSpool.remove(this.path);
  }

  #add({ id, stream, revision, position, type, version, metadata, data }: UnparsedEvent): void {
    const uuid = Buffer.allocUnsafe(16);
    writeUuid(id, uuid, 0);
    const of = this.#streamOf(stream, revision);
    this.#sql.insert.run((this.#count += 1), of, revision, this.#typeOf(type), version, uuid, metadata, data, position);
    this.#unlooked += metadata.length + data.length;
  }
  #streamOf(name: string, revision: number): number {
    const known = this.#streams.get(name) ?? (this.#forgets && revision > 0 ? this.#recalled(name) : undefined);
    if (known !== undefined) return known;
    const id = (this.#streamCount += 1);
    this.#sql.addStream.run(id, name);
    this.#streams.set(name, id);
    if (this.#streams.size > this.#streamsKept) this.#forget();
    return id;
  }
  /** The number of a stream that goes on and was forgotten; one that begins is new. */
  #recalled(name: string): number | undefined {
    const id = this.#sql.stream.get(name)?.id;
    return id === undefined ? undefined : Number(id);
  }
  /** The one that began first. From now on names are looked up, for which a short log needs no index. */
  #forget(): void {
    this.#streams.delete(this.#streams.keys().next().value!);
    if (!this.#forgets) this.#db.exec(STREAMS_INDEX);
    this.#forgets = true;
  }
  #typeOf(name: string): number {
    let id = this.#types.get(name);
    if (id === undefined) this.#types.set(name, (id = Number(this.#sql.addType.run(name).lastInsertRowid)));
    return id;
  }
  #lookForRoom(): void {
    this.#unlooked = 0;
    if (this.#room(dirname(this.path)) < LEFT_FREE_BYTES) throw new DomainError('store.full', { path: this.path });
  }
}
