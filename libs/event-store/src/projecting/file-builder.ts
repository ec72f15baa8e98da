import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Ordinals, StreamwiseLog } from '../reading/streamwise-log';
import { BatchInsert } from './batch-insert';
import type { Builder, BuildingUnit } from './builder';
import { DestroyedKeys } from './destroyed-keys';
import { instantOfRecording } from './facts';
import { IncompleteSubjects } from './incomplete-subjects';
import { completeBuilding, openBuilding, settle } from './read-model-file';
import { catalogueOf, createTable, tableOf, type AnyProjection } from './read-model-schema';
import { RepeatedMember } from './repeated-member';
import { StreamMemory } from './stream-cache';
import { StreamFolding, writeOpenRows } from './stream-folding';
import { copyWords } from './text-index';
import { TimelineTables } from './timeline-tables';
import type { Unseal } from './unseal';

export type OpenLog = (spool: string | null) => StreamwiseLog;
export interface FileBuilderSources {
  /** The store's own log, or one that was written down in a file. */
  readonly openLog: OpenLog;
  readonly projections: readonly AnyProjection[];
  readonly unseal: Unseal;
  /** Events that were taken in since it was told last. */
  readonly told: (events: number) => void;
}
interface Work {
  readonly db: DatabaseSync;
  readonly path: string;
  readonly log: StreamwiseLog;
  readonly ordinals: Ordinals;
}
/** Builds on the thread it is called on, a page at a time: between pages the thread may do something else. */
export class FileBuilder implements Builder {
  readonly #from: FileBuilderSources;
  #work: Work | null = null;

  constructor(from: FileBuilderSources) {
    this.#from = from;
  }
  async begin(path: string, ordinals: Ordinals): Promise<void> {
    await this.abandon();
    const log = this.#from.openLog(ordinals.spool);
    this.#work = { path, log, ordinals, db: openBuilding(path, []) };
  }
  async make(unit: BuildingUnit): Promise<void> {
    await (unit === 'log' ? this.#makeLog() : this.#makeStreams(unit.streams));
  }
  async takeOver(part: string): Promise<void> {
    const { db, path } = this.#begun();
    const settled = settle(path);
    db.prepare('ATTACH ? AS part').run(part);
    const names = new Set(
      db
        .prepare("SELECT name FROM part.sqlite_schema WHERE type = 'table'")
        .all()
        .map(({ name }) => String(name)),
    );
    db.exec('BEGIN');
    for (const table of ['log', 'incomplete']) db.exec(`INSERT INTO main.${table} SELECT * FROM part.${table}`);
    for (const projection of this.#from.projections) {
      if (!names.has(projection.name)) continue;
      db.exec(createTable(projection));
      new TimelineTables(db, [projection]).createIndexes();
      // Into an empty table of the very same shape SQLite copies rows and index entries as they are, in their order, without looking into them.
      db.exec(`INSERT INTO main.${tableOf(projection)} SELECT * FROM part.${tableOf(projection)}`);
      copyWords(db, projection);
      await nextTurn();
    }
    db.exec('COMMIT');
    db.exec('DETACH part');
    await settled;
  }
  async close(): Promise<void> {
    this.#work?.log.close();
    this.#work?.db.close();
    this.#work = null;
  }
  async complete(target: string): Promise<void> {
    const { db, path, ordinals, log } = this.#begun();
    log.close();
    const { reached, count, lastId } = ordinals;
    db.prepare('INSERT INTO checkpoint (one, position, ordinal, event_id, catalogue) VALUES (1, ?, ?, ?, ?)').run(
      reached,
      count,
      lastId,
      catalogueOf(this.#from.projections),
    );
    new TimelineTables(db, this.#from.projections).keepCounts();
    this.#work = null;
    completeBuilding(db, path, target);
  }
  async abandon(): Promise<void> {
    await this.close();
  }

  async #makeStreams(prefix: string): Promise<void> {
    const { db, log, ordinals } = this.#begun();
    const projections = this.#from.projections.filter(({ category }) => `${category}-` === prefix);
    for (const projection of projections) db.exec(createTable(projection));
    const tables = new TimelineTables(db, projections);
    const { unseal } = new DestroyedKeys(this.#from.unseal, ordinals.destroyedKeys);
    const folding = new StreamFolding(unseal, new IncompleteSubjects(db), {}, new RepeatedMember(unseal));
    const ordinalAt = new Uint32Array(ordinals.byPosition);
    let memory: StreamMemory | undefined;
    db.exec('BEGIN');
    for (const page of log.streams(prefix, ordinals)) {
      for (const event of page) {
        if (memory?.stream !== event.stream) {
          if (memory) writeOpenRows(memory.all());
          memory = new StreamMemory(event.stream, 0, tables.all);
        }
        if (memory.takes(event.type)) folding.feed(memory, event, ordinalAt[event.numbers.position]!);
      }
      this.#from.told(page.length);
      await nextTurn();
      this.#begun();
    }
    if (memory) writeOpenRows(memory.all());
    tables.flush();
    db.exec('COMMIT');
    tables.index();
  }
  async #makeLog(): Promise<void> {
    const { db, log, ordinals } = this.#begun();
    const rows = new BatchInsert(db, 'log', 3);
    let ordinal = 0;
    let recordedMax = 0;
    db.exec('BEGIN');
    for (const page of log.places(ordinals)) {
      for (const { position, recordedAt } of page) {
        recordedMax = Math.max(recordedMax, instantOfRecording(recordedAt));
        rows.add((ordinal += 1), position, recordedMax);
      }
      this.#from.told(page.length);
      await nextTurn();
      this.#begun();
    }
    rows.flush();
    db.exec('COMMIT');
  }
  #begun(): Work {
    if (!this.#work) throw new Error('the building was abandoned');
    return this.#work;
  }
}
