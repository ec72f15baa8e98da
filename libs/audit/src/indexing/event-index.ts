import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { firstInstantOf } from '@cascade/calendar/domain';
import type { Position, RecordedEvent } from '@cascade/event-store/domain';
import { shortId } from './short-id';

/** Raised when a table below changes: an older file is thrown away and built anew. */
const LAYOUT = 1;
/** Names stand once. `recorded` never falls, so instants are found by halving over the primary key. */
const TABLES = `
  CREATE TABLE names (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (kind, name)) STRICT;
  CREATE TABLE events (
    ordinal INTEGER PRIMARY KEY, position INTEGER NOT NULL, recorded INTEGER NOT NULL, occurred INTEGER NOT NULL,
    stream INTEGER NOT NULL, category INTEGER NOT NULL, type INTEGER NOT NULL, actor INTEGER NOT NULL,
    id INTEGER NOT NULL, correlation INTEGER NOT NULL, cause INTEGER
  ) STRICT;
  CREATE TABLE last (one INTEGER PRIMARY KEY CHECK (one = 1), position INTEGER NOT NULL, ordinal INTEGER NOT NULL, event_id TEXT) STRICT;
  INSERT INTO last VALUES (1, 0, 0, NULL);
`;
const INDEXED = ['stream', 'category', 'type', 'actor', 'id', 'correlation'] as const;
export type NameKind = 'stream' | 'category' | 'type' | 'actor';
export interface Checkpoint {
  readonly position: Position;
  readonly ordinal: number;
  readonly eventId: string | null;
}
export const categoryOf = (stream: string): string => stream.slice(0, Math.max(stream.indexOf('-'), 0)) || stream;

/** A cache of the log, by which its events are found: thrown away and built again whenever it does not fit. */
export class EventIndex {
  readonly db: DatabaseSync;
  private readonly names = new Map<string, number>();
  private readonly sql: Readonly<Record<'name' | 'add' | 'event' | 'mark', StatementSync>>;
  private recorded = 0;

  /** @param path ':memory:' in specs */
  constructor(readonly path: string) {
    this.db = new DatabaseSync(path);
    this.db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000');
    if (Number(this.db.prepare('PRAGMA user_version').get()?.['user_version']) !== LAYOUT) this.clear();
    this.sql = {
      name: this.db.prepare('SELECT id FROM names WHERE kind = ? AND name = ?'),
      add: this.db.prepare('INSERT INTO names (kind, name) VALUES (?, ?)'),
      event: this.db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
      mark: this.db.prepare('UPDATE last SET position = ?, ordinal = ?, event_id = ?'),
    };
    this.recorded = Number(this.db.prepare('SELECT recorded FROM events ORDER BY ordinal DESC LIMIT 1').get()?.['recorded'] ?? 0);
  }
  checkpoint(): Checkpoint {
    const { position, ordinal, event_id } = this.db.prepare('SELECT * FROM last').get() as Record<string, number | string | null>;
    return { position: BigInt(position as number), ordinal: ordinal as number, eventId: event_id as string | null };
  }
  /** Takes in what follows the checkpoint, in the order of the log; system events are passed over and counted nowhere. */
  take(events: readonly RecordedEvent[]): void {
    let { ordinal, eventId } = this.checkpoint();
    this.db.exec('BEGIN');
    for (const event of events) {
      if (event.stream.startsWith('sys-')) continue;
      ordinal += 1;
      eventId = event.id;
      this.insert(ordinal, event);
    }
    const last = events.at(-1);
    if (last) this.sql.mark.run(Number(last.position), ordinal, eventId);
    this.db.exec('COMMIT');
  }
  /** What is looked for by; made once the first building is through, since indexes over all rows cost less than rows over indexes. */
  makeIndexes(): void {
    for (const column of INDEXED) this.db.exec(`CREATE INDEX IF NOT EXISTS by_${column} ON events (${column})`);
    this.db.exec('CREATE INDEX IF NOT EXISTS by_cause ON events (cause) WHERE cause IS NOT NULL');
  }
  clear(): void {
    for (const table of ['names', 'events', 'last']) this.db.exec(`DROP TABLE IF EXISTS ${table}`);
    this.db.exec(`${TABLES} PRAGMA user_version = ${LAYOUT}`);
    this.names.clear();
    this.recorded = 0;
  }
  /** The number of a name; null where no event bears it. */
  nameId(kind: NameKind, name: string): number | null {
    return (this.sql.name.get(kind, name)?.['id'] as number | undefined) ?? null;
  }
  namesOf(kind: NameKind): readonly string[] {
    return this.db
      .prepare('SELECT name FROM names WHERE kind = ? ORDER BY name')
      .all(kind)
      .map((row) => String(row['name']));
  }
  /** A second time does nothing. */
  close(): void {
    if (this.db.isOpen) this.db.close();
  }

  private insert(ordinal: number, { id, stream, type, position, metadata }: RecordedEvent): void {
    const recordedAt = Date.parse(metadata.recordedAt);
    this.recorded = Math.max(this.recorded, recordedAt);
    this.sql.event.run(
      ...[ordinal, Number(position), this.recorded, metadata.occurredAt === null ? recordedAt : firstInstantOf(metadata.occurredAt)],
      ...[
        this.named('stream', stream),
        this.named('category', categoryOf(stream)),
        this.named('type', type),
        this.named('actor', metadata.actor),
      ],
      ...[shortId(id), shortId(metadata.correlationId), metadata.causationId === null ? null : shortId(metadata.causationId)],
    );
  }
  private named(kind: NameKind, name: string): number {
    const key = `${kind}/${name}`;
    let id = this.names.get(key) ?? this.nameId(kind, name);
    if (id === null) id = Number(this.sql.add.run(kind, name).lastInsertRowid);
    // Streams are as many as stories: only the others are worth keeping.
    if (kind !== 'stream') this.names.set(key, id);
    return id;
  }
}
