import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { isDomainError, type Position, type RecordedEvent } from '../domain';
import { isSystemStream } from '../event-store';
import { BatchInsert } from './batch-insert';
import { DestroyedKeys, endsKey } from './destroyed-keys';
import { EarlierEvents, goingOn } from './earlier-events';
import { recordedInstant } from './facts';
import { IncompleteSubjects } from './incomplete-subjects';
import { LogPlaces } from './log-places';
import { catalogueOf } from './read-model-schema';
import { StreamCache, StreamMemory, type Subject } from './stream-cache';
import type { TimelineTable } from './timeline-table';
import { TimelineTables } from './timeline-tables';
import type { Advance, Checkpoint, TimelineReaderOptions } from './reader-options';
import { StreamFolding, writeOpenRows } from './stream-folding';
import { gap, readBefore, recallStream, recount } from './stream-recall';

const STREAMS_NAMED = 1_000;
/** What ends a batch before an event, with all before it kept: the log cannot be read on, by this code or at all. */
const stops = (error: unknown): boolean => isDomainError(error, 'revision.gap') || isDomainError(error, 'event.newer-than-code');

/**
 * Feeds all projections of one file from the log: counts ordinals, keeps each subject's facts, makes its timeline anew with each fact and writes what
 * became known or ceased to be, with the checkpoint in the same transaction.
 */
export class TimelineReader {
  /** False where a building lost a batch: it cannot be rolled back, so it must be thrown away. */
  intact = true;
  readonly places: LogPlaces;
  readonly #options: TimelineReaderOptions;
  readonly #db: DatabaseSync;
  readonly #tables: TimelineTables;
  readonly #log: BatchInsert;
  readonly #incomplete: IncompleteSubjects;
  readonly #cache: StreamCache;
  readonly #folding: StreamFolding;
  readonly #destroyed: DestroyedKeys;
  readonly #earlier: EarlierEvents;
  readonly #setCheckpoint: StatementSync;
  readonly #catalogue: string;
  readonly #building: boolean;
  #touched: Subject[] = [];
  #inTransaction = false;
  /** Something was forgotten in this transaction whose pages still lie in the write-ahead log. */
  readonly #purged = new Set<TimelineTable>();
  #position: Position = 0n;
  #ordinal = 0;
  #recordedMax = 0;
  #eventId: string | null = null;

  constructor(options: TimelineReaderOptions) {
    const { db, projections, building = false, cacheFacts = 200_000 } = options;
    this.#options = options;
    this.#db = db;
    this.#building = building;
    this.#tables = new TimelineTables(db, projections);
    this.#log = new BatchInsert(db, 'log', 3);
    this.#incomplete = new IncompleteSubjects(db);
    this.places = new LogPlaces(db);
    this.#cache = new StreamCache(cacheFacts, (memory) => writeOpenRows(memory.all()));
    this.#earlier = new EarlierEvents((next) => readBefore(next, options.store, this.#tables.of(next.stream).length > 0));
    this.#destroyed = new DestroyedKeys(options.unseal);
    this.#folding = new StreamFolding(this.#destroyed.unseal, this.#incomplete, {
      grown: (memory) => this.#cache.grown(memory),
      touched: building ? undefined : (subject) => this.#touched.push(subject),
    });
    this.#setCheckpoint = db.prepare(
      'INSERT OR REPLACE INTO checkpoint (one, position, ordinal, event_id, catalogue) VALUES (1, ?, ?, ?, ?)',
    );
    this.#catalogue = catalogueOf(projections);
    this.#loadCheckpoint();
  }
  get checkpoint(): Checkpoint {
    return { position: this.#position, ordinal: this.#ordinal };
  }
  get incomplete(): number {
    return this.#incomplete.count;
  }
  /**
   * Takes in the next events of the log. All of them and the checkpoint are in the file when it resolves (unless it is being built).
   * @throws DomainError `revision.gap` or `event.newer-than-code`: what came before is kept, and the next call may begin with the event that stopped.
   *   Any other error: nothing of this call is kept.
   */
  async take(events: readonly RecordedEvent[]): Promise<Advance> {
    const streams = new Set<string>();
    let stop: unknown = null;
    try {
      this.#begin();
      this.#earlier.expect(goingOn(events, (stream) => this.#cache.has(stream)));
      for (const event of events) {
        try {
          if (!isSystemStream(event.stream)) {
            const { stream } = event;
            const memory = this.#cache.get(stream) ?? (event.revision === 0n ? this.#remember(stream) : await this.#recall(event));
            this.#count(memory, event);
            this.#cache.trim();
            if (streams.size <= STREAMS_NAMED) streams.add(stream);
          }
          this.#position = event.position;
          if (endsKey(event)) await this.#forgetTexts(event);
        } catch (error) {
          if (!stops(error)) throw error;
          stop = error;
          break;
        }
      }
      if (!this.#building) this.#commit();
    } catch (error) {
      this.#rollBack();
      throw error;
    }
    if (stop !== null) throw stop as Error;
    return { ...this.checkpoint, streams: [...streams].slice(0, STREAMS_NAMED), truncated: streams.size > STREAMS_NAMED };
  }
  /** Ends the building of a file: the rows still open, the checkpoint, then the indexes over all of it at once. */
  finish(): void {
    this.#begin();
    for (const memory of this.#cache.all()) writeOpenRows(memory.all());
    this.#commit();
    this.#cache.clear();
    this.#tables.index();
    this.#tables.keepCounts();
  }
  /** Tells the incomplete streams anew from their first event, exactly as a rebuild would. @returns how many subjects are still incomplete. */
  async retryIncomplete(): Promise<number> {
    const marks = this.#incomplete.all();
    const streams = Map.groupBy(marks, ({ stream }) => stream);
    if (streams.size === 0) return 0;
    try {
      this.#begin();
      for (const [stream, marked] of streams) {
        const names = new Set(marked.map(({ projection }) => projection));
        await this.#tellAnew(
          stream,
          this.#tables.all.filter(({ projection }) => names.has(projection.name)),
        );
      }
      this.#commit();
    } catch (error) {
      this.#rollBack();
      throw error;
    }
    return this.#incomplete.count;
  }

  #count(memory: StreamMemory, event: RecordedEvent): void {
    if (Number(event.revision) !== memory.next) throw gap(event, memory.next);
    if (event.position <= this.#position) throw new Error(`the log went back from ${this.#position} to ${event.position}`);
    const { text } = event;
    const recorded = recordedInstant(text.metadata);
    if (recorded > this.#recordedMax) this.#recordedMax = recorded;
    this.#ordinal += 1;
    memory.next += 1;
    this.#eventId = event.id;
    this.#log.add(this.#ordinal, Number(event.position), this.#recordedMax);
    if (memory.takes(event.type)) this.#folding.feed(memory, event, this.#ordinal, text);
  }
  #remember(stream: string, next = 0): StreamMemory {
    const memory = new StreamMemory(stream, next, this.#tables.of(stream));
    this.#cache.add(memory);
    return memory;
  }
  async #recall(event: RecordedEvent): Promise<StreamMemory> {
    const earlier = await this.#earlier.before(event);
    this.#flush();
    const tables = this.#tables.of(event.stream);
    const memory = recallStream(event, earlier, { destroyed: this.#destroyed, places: this.places, tables });
    this.#cache.add(memory);
    return memory;
  }
  /** A key was destroyed: what was opened of this stream goes, from rows, words and the free room of the file. */
  async #forgetTexts(event: RecordedEvent): Promise<void> {
    const { stream } = event;
    this.#destroyed.hear(event);
    const tables = this.#tables.of(stream);
    if (tables.length === 0) return;
    this.#db.exec('PRAGMA secure_delete = ON');
    this.#touched = this.#touched.filter((subject) => subject.stream !== stream);
    await this.#tellAnew(stream, tables);
    this.#flush();
    if (!this.#building) for (const table of tables) this.#purged.add(table);
  }
  async #tellAnew(stream: string, tables: readonly TimelineTable[]): Promise<void> {
    this.#flush();
    const known = this.#cache.get(stream);
    if (known) writeOpenRows(known.all());
    this.#cache.drop(stream);
    for (const table of tables) {
      this.#tables.remove(table, stream, { words: !this.#building });
      this.#incomplete.clearStream(table.projection.name, stream);
    }
    const memory = new StreamMemory(stream, 0, tables);
    for await (const event of this.#options.store.readStream(stream)) {
      if (event.position > this.#position) break;
      const ordinal = recount(memory, event, this.places);
      if (memory.takes(event.type)) this.#folding.feed(memory, event, ordinal);
    }
    writeOpenRows(memory.all());
  }

  #flush(): void {
    this.#log.flush();
    this.#tables.flush();
  }
  #begin(): void {
    if (!this.#inTransaction) this.#db.exec('BEGIN IMMEDIATE');
    this.#inTransaction = true;
  }
  #commit(): void {
    writeOpenRows(this.#touched);
    this.#touched = [];
    this.#flush();
    if (!this.#building) this.#tables.indexWords();
    if (this.#purged.size > 0) this.#tables.squeezeWords([...this.#purged]);
    this.#setCheckpoint.run(this.#position, this.#ordinal, this.#eventId, this.#catalogue);
    this.#db.exec('COMMIT');
    this.#inTransaction = false;
    if (this.#purged.size > 0) this.#emptyWriteAheadLog();
  }
  /** Waits for nobody: where a question is under way, the next purge or the closing of the file does it. */
  #emptyWriteAheadLog(): void {
    this.#purged.clear();
    this.#db.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout = 5000; PRAGMA secure_delete = OFF');
  }
  /** Memory went ahead of the file: forget it and go on from what the file says. A file that is being built is thrown away by its owner instead. */
  #rollBack(): void {
    if (this.#inTransaction && this.#db.isTransaction && !this.#building) this.#db.exec('ROLLBACK');
    this.#inTransaction = false;
    this.#purged.clear();
    this.#touched = [];
    this.#cache.clear();
    this.#log.forget();
    this.#tables.forget();
    if (this.#building) this.intact = false;
    else {
      this.#incomplete.reload();
      this.#loadCheckpoint();
    }
  }
  #loadCheckpoint(): void {
    const found = this.#db.prepare('SELECT position, ordinal, event_id AS eventId FROM checkpoint').get() as
      { position: number; ordinal: number; eventId: string | null } | undefined;
    this.#position = BigInt(found?.position ?? 0);
    this.#ordinal = found?.ordinal ?? 0;
    this.#eventId = found?.eventId ?? null;
    this.#recordedMax = this.places.last().recorded_max;
  }
}
