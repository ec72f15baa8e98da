import type { DatabaseSync } from 'node:sqlite';
import type { AnyProjection } from './read-model-schema';
import { TimelineTable } from './timeline-table';

/** The tables of a file, and which of them a stream concerns. */
export class TimelineTables {
  readonly all: readonly TimelineTable[];
  readonly #ofCategory = new Map<string, readonly TimelineTable[]>();

  constructor(db: DatabaseSync, projections: readonly AnyProjection[]) {
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
  forget(): void {
    for (const table of this.all) table.forget();
  }
}
