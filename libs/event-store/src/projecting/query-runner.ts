import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { LogPlaces } from './log-places';
import type { Answer, KnownAt, Queries, QueryRequest } from './query';

/** Answers queries from one file over a read-only connection, each from one snapshot. */
export class QueryRunner {
  readonly #db: DatabaseSync;
  readonly #queries: Queries;
  readonly #statements = new Map<string, StatementSync>();
  readonly #places: LogPlaces;
  readonly #ordinal: StatementSync;
  readonly #prepare = (sql: string): StatementSync => {
    let statement = this.#statements.get(sql);
    if (!statement) this.#statements.set(sql, (statement = this.#db.prepare(sql)));
    return statement;
  };

  constructor(file: string, queries: Queries) {
    this.#db = new DatabaseSync(file, { readOnly: true });
    this.#db.exec('PRAGMA busy_timeout = 5000; PRAGMA cache_size = -32768; PRAGMA mmap_size = 1073741824; PRAGMA temp_store = MEMORY');
    this.#queries = queries;
    this.#places = new LogPlaces(this.#db);
    this.#ordinal = this.#db.prepare('SELECT ordinal FROM checkpoint');
  }
  run({ name, params, asOf, knownAt: wanted }: QueryRequest): Answer<unknown> {
    const query = Object.hasOwn(this.#queries, name) ? this.#queries[name] : undefined;
    if (!query) throw new Error(`no room answers the query '${name}'`);
    this.#db.exec('BEGIN');
    try {
      const { ordinal } = this.#ordinal.get() as { ordinal: number };
      const asked = wanted === undefined ? ordinal : this.#ordinalOf(wanted);
      const knownAt = Math.min(asked, ordinal); // nobody knows yet what comes after, and the answer says so
      const result = query({ db: this.#db, asOf, knownAt, ordinal, prepare: this.#prepare }, params as never);
      return { result, asOf, knownAt, ordinal };
    } finally {
      if (this.#db.isTransaction) this.#db.exec('COMMIT');
    }
  }
  #ordinalOf(wanted: KnownAt): number {
    if (typeof wanted === 'number') return wanted;
    return 'instant' in wanted ? this.#places.knownBy(wanted.instant) : this.#places.ordinalAt(wanted.position);
  }
  close(): void {
    this.#db.close();
  }
}
