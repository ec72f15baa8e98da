import type { DatabaseSync } from 'node:sqlite';
import { keepCounts } from './kept-counts';
import { createIndexes, createSubjectIndex, type AnyProjection } from './read-model-schema';
import { TextIndexes } from './text-index';
import { TimelineTable } from './timeline-table';

/** The tables of a file, and which of them a stream concerns. */
export class TimelineTables {
  readonly all: readonly TimelineTable[];
  readonly #db: DatabaseSync;
  readonly #texts: TextIndexes;
  readonly #ofCategory = new Map<string, readonly TimelineTable[]>();

  constructor(db: DatabaseSync, projections: readonly AnyProjection[]) {
    this.#db = db;
    this.#texts = new TextIndexes(db, projections);
    this.all = projections.map((projection) => new TimelineTable(db, projection));
  }
  /** Those whose category the stream's name begins with; a category may hold dashes itself. */
  of(stream: string): readonly TimelineTable[] {
    const start = stream.slice(0, stream.indexOf('-') + 1);
    let tables = this.#ofCategory.get(start);
    if (!tables) this.#ofCategory.set(start, (tables = this.all.filter(({ prefix }) => prefix.startsWith(start))));
    return tables.every(({ prefix }) => prefix === start) ? tables : tables.filter(({ prefix }) => stream.startsWith(prefix));
  }
  flush(): void {
    for (const table of this.all) table.flush();
  }
  /** Of a file that was built: the indexes over all rows at once. */
  index(): void {
    this.createIndexes();
    this.#db.exec('BEGIN');
    this.#texts.build();
    this.#db.exec('COMMIT');
  }
  /** Of a file that was built: counts over all rows, kept from now on. */
  keepCounts(): void {
    for (const { projection } of this.all) keepCounts(this.#db, projection);
  }
  createIndexes(): void {
    for (const { projection } of this.all) {
      this.#db.exec(createSubjectIndex(projection));
      for (const index of createIndexes(projection)) this.#db.exec(index);
    }
  }
  /** The words of the rows that were flushed since the last time. */
  indexWords(): void {
    this.#texts.feed();
  }
  /** Forgets every row of a stream, past ones too: it is about to be told anew. */
  remove(table: TimelineTable, stream: string, { words }: { readonly words: boolean }): void {
    // Of a file that is being built the words come last, over what is there then.
    if (words) this.#texts.remove(table.projection.name, stream);
    table.remove(stream);
  }
  /** Merges the word indexes of these tables: what was forgotten leaves no trace in them. */
  squeezeWords(tables: readonly TimelineTable[]): void {
    for (const { projection } of tables) this.#texts.squeeze(projection.name);
  }
  /** Drops what was gathered; the transaction it belonged to must be rolled back already. */
  forget(): void {
    for (const table of this.all) table.forget();
    this.#texts.reload();
  }
}
