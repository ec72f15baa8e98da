import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { RecordedEvent } from '../domain';
import { BatchInsert } from './batch-insert';
import { OWN_COLUMNS, createSubjectIndex, tableOf, type AnyProjection, type PlainProjection } from './read-model-schema';
import { byKeyAndFrom, type Column, type KnownRow } from './segments';
import { OPEN_END, type RowValue } from './timeline-projection';

/** One projection and the table of its rows, as the reader writes it. Closings and insertions are gathered; `flush` brings them to the table. */
export class TimelineTable {
  readonly projection: PlainProjection;
  readonly columns: readonly Column[];
  readonly subjectOf: ReadonlyMap<string, (event: RecordedEvent) => string>;
  readonly prefix: string;
  readonly #db: DatabaseSync;
  readonly #rows: BatchInsert;
  readonly #close: StatementSync;
  #open: StatementSync | null = null;
  #closings: { id: number; knownTo: number }[] = [];
  #lastId = 0;

  constructor(db: DatabaseSync, projection: AnyProjection) {
    this.#db = db;
    this.projection = projection as PlainProjection;
    this.columns = Object.entries(this.projection.columns).map(([name, type]) => ({ name, type }));
    this.subjectOf = new Map(Object.entries(this.projection.subjectOf));
    this.prefix = `${this.projection.category}-`;
    const table = tableOf(projection);
    this.#rows = new BatchInsert(db, table, OWN_COLUMNS.length + this.columns.length);
    this.#close = db.prepare(`UPDATE ${table} SET known_to = ? WHERE id = ?`);
    this.#loadLastId();
  }
  /** Writes a row that is not written yet; `knownTo` where it was closed before it was ever in the table. */
  write(stream: string, subject: string, row: KnownRow, knownTo = OPEN_END): void {
    row.id = this.#lastId += 1;
    this.#rows.addWith([row.id, stream, subject, row.key, row.knownFrom, knownTo, row.from, row.to], row.values);
  }
  close(stream: string, subject: string, row: KnownRow, knownTo: number): void {
    if (row.id === 0) this.write(stream, subject, row, knownTo);
    else this.#closings.push({ id: row.id, knownTo });
  }
  flush(): void {
    this.#rows.flush();
    for (const { id, knownTo } of this.#closings) this.#close.run(knownTo, id);
    this.#closings = [];
  }
  /** What is known now of every subject in a stream, in the order of (key, from). */
  openRows(stream: string): Map<string, KnownRow[]> {
    const table = tableOf(this.projection);
    // A file being built has no indexes; the first subject that comes back after it was forgotten pays for this one.
    if (!this.#open) this.#db.exec(createSubjectIndex(this.projection));
    this.#open ??= this.#db.prepare(`SELECT * FROM ${table} WHERE stream = ? AND known_to = ${OPEN_END}`);
    this.#open.setReturnArrays(true);
    const rows = new Map<string, KnownRow[]>();
    for (const found of this.#open.all(stream) as unknown as RowValue[][]) {
      const [id, , subject, key, knownFrom, , from, to, ...values] = found as [
        number,
        string,
        string,
        string,
        number,
        number,
        number,
        number,
        ...RowValue[],
      ];
      const row: KnownRow = { key, from, to, values, knownFrom, id };
      const others = rows.get(subject);
      if (others) others.push(row);
      else rows.set(subject, [row]);
    }
    for (const list of rows.values()) list.sort(byKeyAndFrom);
    return rows;
  }
  /** Drops what was gathered since the last flush: the transaction it belonged to is gone. */
  forget(): void {
    this.#rows.forget();
    this.#closings = [];
    this.#loadLastId();
  }
  /** Forgets every row of a stream, past ones too: it is about to be told anew. */
  remove(stream: string): void {
    this.flush();
    this.#db.exec(createSubjectIndex(this.projection));
    this.#db.prepare(`DELETE FROM ${tableOf(this.projection)} WHERE stream = ?`).run(stream);
  }
  #loadLastId(): void {
    this.#lastId = (this.#db.prepare(`SELECT max(id) AS id FROM ${tableOf(this.projection)}`).get() as { id: number | null }).id ?? 0;
  }
}
