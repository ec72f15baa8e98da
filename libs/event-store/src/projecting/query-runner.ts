import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { LogPlaces } from './log-places';
import type { Answer, KnownAt, Queries, Query, QueryContext, QueryRequest } from './query';
import { coverWith, hangVeil, type AskingFor, type Veil } from './veil';

/** A read-only connection with its prepared statements. */
class Desk {
  readonly db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #ordinal: StatementSync;
  readonly prepare = (sql: string): StatementSync => {
    let statement = this.#statements.get(sql);
    if (!statement) this.#statements.set(sql, (statement = this.db.prepare(sql)));
    return statement;
  };

  constructor(file: string) {
    this.db = new DatabaseSync(file, { readOnly: true });
    this.db.exec('PRAGMA busy_timeout = 5000; PRAGMA cache_size = -32768; PRAGMA mmap_size = 1073741824; PRAGMA temp_store = MEMORY');
    this.#ordinal = this.db.prepare('SELECT ordinal FROM main.checkpoint');
  }
  /** All that `ask` reads is of one snapshot. */
  inSnapshot<R>(ask: (ordinal: number) => R): R {
    this.db.exec('BEGIN');
    try {
      return ask((this.#ordinal.get() as { ordinal: number }).ordinal);
    } finally {
      if (this.db.isTransaction) this.db.exec('COMMIT');
    }
  }
}
/** So many viewers' hidden ids are remembered until something is recorded. */
const VIEWERS = 200;

/** Answers queries from one file over a read-only connection, each from one snapshot; to who may not see everything over a second one, under the veil. */
export class QueryRunner {
  readonly #open: Desk;
  readonly #file: string;
  readonly #queries: Queries;
  readonly #veil: Veil | null;
  readonly #places: LogPlaces;
  #veiled: Desk | null = null;
  #covered: readonly string[] | null = null;
  readonly #hidden = new Map<string, { readonly ordinal: number; readonly ids: readonly string[] }>();

  constructor(file: string, queries: Queries, veil: Veil | null = null) {
    this.#file = file;
    this.#open = new Desk(file);
    this.#queries = queries;
    this.#veil = veil;
    this.#places = new LogPlaces(this.#open.db);
  }
  run(request: QueryRequest): Answer<unknown> {
    const { name, asks } = request;
    const query = Object.hasOwn(this.#queries, name) ? this.#queries[name] : undefined;
    if (!query) throw new Error(`no room answers the query '${name}'`);
    const answered = this.#open.inSnapshot((ordinal) => {
      const hidden = asks ? this.#hiddenFrom(asks, ordinal) : [];
      return hidden.length > 0 ? hidden : this.#answer(this.#open, query, request, ordinal, false);
    });
    return 'result' in answered ? answered : this.#underVeil(answered, query, request);
  }
  #underVeil(hidden: readonly string[], query: Query, request: QueryRequest): Answer<unknown> {
    if (!this.#veiled) {
      const desk = new Desk(this.#file);
      hangVeil(desk.db, this.#veil!);
      this.#veiled = desk;
    }
    const desk = this.#veiled;
    if (this.#covered !== hidden) {
      this.#covered = null;
      coverWith(desk.db, hidden);
      this.#covered = hidden;
    }
    return desk.inSnapshot((ordinal) => this.#answer(desk, query, request, ordinal, true));
  }
  #answer(desk: Desk, query: Query, { params, asOf, knownAt: wanted }: QueryRequest, ordinal: number, veiled: boolean): Answer<unknown> {
    const asked = wanted === undefined ? ordinal : this.#ordinalOf(wanted);
    const knownAt = Math.min(asked, ordinal); // nobody knows yet what comes after, and the answer says so
    const context: QueryContext = { db: desk.db, asOf, knownAt, ordinal, veiled, prepare: desk.prepare };
    return { result: query(context, params as never), asOf, knownAt, ordinal };
  }
  #hiddenFrom({ viewer, now }: AskingFor, ordinal: number): readonly string[] {
    if (!this.#veil) return [];
    const key = JSON.stringify(viewer);
    const known = this.#hidden.get(key);
    if (known?.ordinal === ordinal) return known.ids;
    const { db, prepare } = this.#open;
    const ids = this.#veil.hiddenFrom({ db, asOf: now, knownAt: ordinal, ordinal, veiled: false, prepare }, viewer as never);
    if (this.#hidden.size >= VIEWERS) this.#hidden.clear();
    // The same ids as before are the same list: what covers the connection already is not laid anew.
    const same = known && known.ids.length === ids.length && known.ids.every((id, place) => id === ids[place]);
    const kept = same ? known.ids : ids;
    this.#hidden.set(key, { ordinal, ids: kept });
    return kept;
  }
  #ordinalOf(wanted: KnownAt): number {
    if (typeof wanted === 'number') return wanted;
    return 'instant' in wanted ? this.#places.knownBy(wanted.instant) : this.#places.ordinalAt(wanted.position);
  }
  close(): void {
    this.#open.db.close();
    this.#veiled?.db.close();
  }
}
