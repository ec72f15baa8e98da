import type { StatementSync } from 'node:sqlite';
import { DomainError, type EventCatalogue, type RecordedEvent } from '../domain';
import { isSystemStream, type ReadAllOptions, type ReadStreamOptions } from '../event-store';
import { eventReader } from '../reading/event-reader';
import { eventsPath, openReadable } from './schema';
import { withStoreErrors } from './sqlite-errors';
import { uuidOf } from './uuid-bytes';

export const PAGE = 500;
type Row = readonly [
  position: number,
  stream: string,
  revision: number,
  type: number,
  version: number,
  id: Uint8Array,
  metadata: string,
  data: string,
];
const MAX = Number.MAX_SAFE_INTEGER;

/** Reads the log on the calling thread with a connection of its own: it never waits for the writer and sees what is committed. */
export class LogReader {
  private readonly db;
  private readonly path: string;
  private readonly read;
  private readonly types = new Map<number, string>();
  private readonly sql;
  private closed = false;

  constructor(folder: string, catalogue: EventCatalogue) {
    this.path = eventsPath(folder);
    const db = (this.db = openReadable(folder));
    this.read = eventReader(catalogue);
    const rows = (where: string) => {
      const statement = db.prepare(
        `SELECT e.position, s.name, e.revision, e.type, e.version, e.id, e.metadata, e.data FROM events e JOIN streams s ON s.id = e.stream ${where} LIMIT ?`,
      );
      statement.setReturnArrays(true);
      return statement;
    };
    this.sql = {
      head: db.prepare('SELECT max(position) AS head FROM events'),
      type: db.prepare('SELECT name FROM types WHERE id = ?'),
      stream: db.prepare('SELECT id FROM streams WHERE name = ?'),
      allForwards: rows('WHERE e.position > ? ORDER BY e.position'),
      allBackwards: rows('WHERE e.position < ? ORDER BY e.position DESC'),
      streamForwards: rows('WHERE e.stream = ? AND e.revision >= ? ORDER BY e.revision'),
      streamBackwards: rows('WHERE e.stream = ? AND e.revision <= ? ORDER BY e.revision DESC'),
    };
  }
  head(): bigint {
    return this.run(() => BigInt(Number(this.sql.head.get()?.head ?? 0)));
  }
  /** At most `limit` events after (or, backwards, before) a place in the log. */
  pageOfAll(direction: ReadAllOptions['direction'], after: bigint | undefined, limit: number): readonly RecordedEvent[] {
    return direction === 'backwards'
      ? this.page(this.sql.allBackwards, [after === undefined ? MAX : Number(after), limit])
      : this.page(this.sql.allForwards, [Number(after ?? 0n), limit]);
  }
  /**
   * The pages of a stream. Revisions stand without a gap, or the log is damaged; only a trimmed `sys-` stream begins later.
   * @throws DomainError `revision.gap`
   */
  *pagesOfStream(name: string, { direction, from, limit = MAX }: ReadStreamOptions): Generator<readonly RecordedEvent[]> {
    const id = this.run(() => this.sql.stream.get(name)?.id);
    if (id === undefined) return;
    const backwards = direction === 'backwards';
    const statement = backwards ? this.sql.streamBackwards : this.sql.streamForwards;
    const whole = !isSystemStream(name);
    let next = from ?? (backwards ? BigInt(MAX) : 0n);
    let expected = backwards || !whole ? null : next < 0n ? 0n : next;
    let left = limit;
    while (left > 0) {
      const size = Math.min(PAGE, left);
      const page = this.page(statement, [Number(id), Number(next), size]);
      for (const { revision } of page) {
        if (expected !== null && revision !== expected) throw gap(name, expected, revision);
        expected = whole ? revision + (backwards ? -1n : 1n) : null;
      }
      if (backwards && page.length < size && expected !== null && expected >= 0n) throw gap(name, expected, 'nothing');
      if (page.length > 0) yield page;
      if (page.length < size) return;
      left -= size;
      next = page.at(-1)!.revision + (backwards ? -1n : 1n);
    }
  }
  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.db.close();
  }

  private run<T>(work: () => T): T {
    if (this.closed) throw new DomainError('store.unavailable', { path: this.path, reason: 'closed' });
    return withStoreErrors(this.path, work);
  }
  private page(statement: StatementSync, parameters: readonly number[]): readonly RecordedEvent[] {
    const rows = this.run(() => statement.all(...parameters) as unknown as readonly Row[]);
    return rows.map(([position, stream, revision, type, version, id, metadata, data]) =>
      this.read({
        id: uuidOf(id),
        stream,
        revision: BigInt(revision),
        position: BigInt(position),
        type: this.typeOf(type),
        version,
        data,
        metadata,
      }),
    );
  }
  private typeOf(id: number): string {
    let name = this.types.get(id);
    if (name === undefined) this.types.set(id, (name = String(this.run(() => this.sql.type.get(id)?.name))));
    return name;
  }
}
const gap = (stream: string, expected: bigint, found: bigint | string) =>
  new DomainError('revision.gap', { stream, expected: String(expected), found: String(found) });
