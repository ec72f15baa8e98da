import type { DatabaseSync } from 'node:sqlite';
import { BoundedMap } from '../bounded-map';
import { recordedAtOf } from '../encoding/written-event';
import { eventsPath, openWritable, type WritableOptions } from './schema';
import { withStoreErrors } from './sqlite-errors';
import { ANY, CONFLICT, STREAM_EXISTS, type WriteGroup, type WriteResult } from './write-group';

interface StreamHead {
  readonly id: number;
  revision: number;
}
const HEADS_KEPT = 100_000;

/** The one who writes: a group of appends is one transaction, each judged by its own expected revision. Runs in a thread of its own. */
export class LogWriter {
  private readonly db: DatabaseSync;
  private readonly path: string;
  private readonly heads = new BoundedMap<string, StreamHead>(HEADS_KEPT);
  private readonly types = new Map<string, number>();
  private position = 0;
  /** SQLite's mark of changes by others; what is kept in memory holds for this one. */
  private mark: unknown = null;
  /** How long the last commit took, ms. */
  private committing = 0;
  private readonly sql;

  constructor(folder: string, options: WritableOptions = {}) {
    this.path = eventsPath(folder);
    const db = (this.db = openWritable(folder, options));
    this.sql = {
      begin: db.prepare('BEGIN IMMEDIATE'),
      commit: db.prepare('COMMIT'),
      rollback: db.prepare('ROLLBACK'),
      mark: db.prepare('PRAGMA data_version'),
      last: db.prepare('SELECT position, metadata FROM events ORDER BY position DESC LIMIT 1'),
      stream: db.prepare('SELECT id FROM streams WHERE name = ?'),
      addStream: db.prepare('INSERT INTO streams (name) VALUES (?)'),
      type: db.prepare('SELECT id FROM types WHERE name = ?'),
      addType: db.prepare('INSERT INTO types (name) VALUES (?)'),
      head: db.prepare('SELECT revision FROM events WHERE stream = ? ORDER BY revision DESC LIMIT 1'),
      idAt: db.prepare('SELECT id, position FROM events WHERE stream = ? AND revision = ?'),
      insert: db.prepare(
        'INSERT INTO events (position, stream, revision, type, version, id, metadata, data) VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT))',
      ),
      trim: db.prepare('DELETE FROM events WHERE stream = ?1 AND revision < min(?2, (SELECT max(revision) FROM events WHERE stream = ?1))'),
    };
  }
  /** Where the log ends and the time its last event was recorded at. */
  last(): { readonly head: number; readonly lastRecordedAt: string | null } {
    return withStoreErrors(this.path, () => {
      const row = this.sql.last.get();
      return row ? { head: Number(row.position), lastRecordedAt: recordedAtOf(String(row.metadata)) } : { head: 0, lastRecordedAt: null };
    });
  }
  /** Returns after the commit is on disk. A conflict is told in the result; an error means that nothing of the group is stored. */
  write(group: WriteGroup): WriteResult {
    const written = this.transaction(() => {
      const count = group.streams.length;
      const revisions = new Float64Array(count);
      const positions = new Float64Array(count);
      let event = 0;
      for (let i = 0; i < count; i += 1) {
        this.append(group, i, event, revisions, positions);
        event += group.counts[i]!;
      }
      return { revisions, positions, head: this.position };
    });
    return { ...written, committing: this.committing };
  }
  trim(stream: string, before: number): void {
    this.transaction(() => {
      const head = this.headOf(stream);
      if (head) this.sql.trim.run(head.id, before);
    });
  }
  close(): void {
    this.db.close();
  }

  private transaction<T>(work: () => T): T {
    return withStoreErrors(this.path, () => {
      this.sql.begin.run();
      try {
        this.lookForOthers();
        const result = work();
        const start = performance.now();
        this.sql.commit.run();
        this.committing = performance.now() - start;
        return result;
      } catch (error) {
        // A full disk may have rolled back already. What was counted in memory is not on record: forget it.
        this.mark = null;
        if (this.db.isTransaction) this.sql.rollback.run();
        throw error;
      }
    });
  }
  /** A second writer is kept out by the folder's lock; should one have come all the same, nothing may be counted on from memory. */
  private lookForOthers(): void {
    const mark = this.sql.mark.get()!.data_version;
    if (mark === this.mark) return;
    this.heads.clear();
    this.types.clear();
    this.position = Number(this.sql.last.get()?.position ?? 0);
    this.mark = mark;
  }
  private append(group: WriteGroup, i: number, first: number, revisions: Float64Array, positions: Float64Array): void {
    const name = group.streams[i]!;
    const count = group.counts[i]!;
    const expected = group.expected[i]!;
    let head = this.headOf(name);
    const actual = head?.revision ?? -1;
    const holds = expected === ANY || (expected === STREAM_EXISTS ? actual >= 0 : expected === actual);
    if (!holds) {
      const before = expected < -1 || !head ? null : this.repeated(head, group.ids, first, count, expected + 1);
      revisions[i] = before === null ? CONFLICT : expected + count;
      positions[i] = before ?? actual;
      return;
    }
    if (!head) {
      head = { id: Number(this.sql.addStream.run(name).lastInsertRowid), revision: -1 };
      this.heads.set(name, head);
    }
    const { ids, texts, metadataEnds, dataEnds } = group;
    for (let n = first; n < first + count; n += 1) {
      this.position += 1;
      head.revision += 1;
      this.sql.insert.run(
        this.position,
        head.id,
        head.revision,
        this.typeOf(group.types[n]!),
        group.versions[n]!,
        ids.subarray(n * 16, n * 16 + 16),
        texts.subarray(n === 0 ? 0 : dataEnds[n - 1]!, metadataEnds[n]!),
        texts.subarray(metadataEnds[n]!, dataEnds[n]!),
      );
    }
    revisions[i] = head.revision;
    positions[i] = this.position;
  }
  /** The position of the last of these events, if exactly they stand at `revision` and after; otherwise null. */
  private repeated({ id, revision: head }: StreamHead, ids: Uint8Array, first: number, count: number, revision: number): number | null {
    if (revision + count - 1 > head) return null;
    let position = 0;
    for (let n = 0; n < count; n += 1) {
      const row = this.sql.idAt.get(id, revision + n);
      if (!row || Buffer.compare(row.id as Uint8Array, ids.subarray((first + n) * 16, (first + n) * 16 + 16)) !== 0) return null;
      position = Number(row.position);
    }
    return position;
  }
  private headOf(name: string): StreamHead | null {
    const known = this.heads.get(name);
    if (known) return known;
    const row = this.sql.stream.get(name);
    if (!row) return null;
    const id = Number(row.id);
    const head = { id, revision: Number(this.sql.head.get(id)?.revision ?? -1) };
    this.heads.set(name, head);
    return head;
  }
  private typeOf(name: string): number {
    let id = this.types.get(name);
    if (id === undefined) {
      id = Number(this.sql.type.get(name)?.id ?? this.sql.addType.run(name).lastInsertRowid);
      this.types.set(name, id);
    }
    return id;
  }
}
