import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { RowValue } from './timeline-projection';

/** Rows a statement: a fifth less time than one by one, measured with 13 columns; more rows gain nothing. */
const ROWS = 32;

/** Gathers rows and inserts them 32 a statement, in the order they came. Nothing is in the table before `flush`. */
export class BatchInsert {
  readonly #many: StatementSync;
  readonly #one: StatementSync;
  readonly #full: number;
  #values: RowValue[] = [];

  constructor(
    db: DatabaseSync,
    table: string,
    readonly columns: number,
  ) {
    const row = `(${Array<string>(columns).fill('?').join(',')})`;
    this.#one = db.prepare(`INSERT INTO ${table} VALUES ${row}`);
    this.#many = db.prepare(`INSERT INTO ${table} VALUES ${Array<string>(ROWS).fill(row).join(',')}`);
    this.#full = columns * ROWS;
  }
  /** Exactly `columns` values, of one row. */
  add(...values: readonly RowValue[]): void {
    this.#values.push(...values);
    this.#runFull();
  }
  /** As `add`, for a row whose end lies in a list of its own. */
  addWith(first: readonly RowValue[], rest: readonly RowValue[]): void {
    this.#values.push(...first);
    for (let index = 0; index < rest.length; index += 1) this.#values.push(rest[index]!);
    this.#runFull();
  }
  flush(): void {
    for (let index = 0; index < this.#values.length; index += this.columns)
      this.#one.run(...this.#values.slice(index, index + this.columns));
    this.#values = [];
  }
  forget(): void {
    this.#values = [];
  }
  #runFull(): void {
    if (this.#values.length < this.#full) return;
    this.#many.run(...this.#values);
    this.#values = [];
  }
}
