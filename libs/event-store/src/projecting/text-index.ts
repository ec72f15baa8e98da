import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { tableOf, type AnyProjection } from './read-model-schema';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** The word index of a projection that has `fullText`: called as its table and '/text', its rowids are the ids of the rows. */
export const textTableOf = ({ name }: Pick<AnyProjection, 'name'>): string => quoted(`${name}/text`);

/**
 * Only the words and where they stand are kept (`content=''`): the rows hold the text. Marks are dropped by the tokenizer, đ by `folded`; words that begin
 * with three letters are found by these alone. Positions inside a column are left out: half the size, and nobody asks for phrases of long texts.
 */
const createTextTable = (projection: AnyProjection, columns: readonly string[]): string =>
  `CREATE VIRTUAL TABLE IF NOT EXISTS ${textTableOf(projection)} USING fts5(${columns.map(quoted).join(', ')},
    content='', columnsize=0, detail=column, prefix='3', tokenize='unicode61 remove_diacritics 2')`;
const folded = (column: string): string => `replace(replace(replace(replace(${column}, 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd')`;
/** The tables in which FTS5 keeps such an index. */
const SHADOWS = ['data', 'idx', 'config'];
/** The word index of a projection's table from the attached file `part`, page by page as it is: the rows bear the same ids there. */
export const copyWords = (db: DatabaseSync, projection: AnyProjection): void => {
  const columns = projection.fullText as readonly string[] | undefined;
  if (!columns?.length) return;
  db.exec(createTextTable(projection, columns));
  for (const shadow of SHADOWS) {
    const table = quoted(`${projection.name}/text_${shadow}`);
    db.exec(`DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM part.${table}`);
  }
};
/** While a file is built all words come at once: gathered in memory they are merged seldom. */
const BUILDING_BYTES = 64 * 1024 * 1024;

/** The word index of one projection's rows. A row once written keeps its words: what is closed is still found as of then. */
class TextIndex {
  readonly #db: DatabaseSync;
  readonly #table: string;
  readonly #text: string;
  readonly #create: string;
  readonly #feed: string;
  readonly #forget: string;
  #feeding: StatementSync | null = null;
  /** Rows up to here are in the index. */
  #last = 0;

  constructor(db: DatabaseSync, projection: AnyProjection, columns: readonly string[]) {
    const [table, text] = [tableOf(projection), textTableOf(projection)];
    const names = columns.map(quoted);
    this.#db = db;
    this.#table = table;
    this.#text = text;
    this.#create = createTextTable(projection, columns);
    const values = names.map(folded).join(', ');
    this.#feed = `INSERT INTO ${text} (rowid, ${names.join(', ')}) SELECT id, ${values} FROM ${table} WHERE id > ? ORDER BY id`;
    // An index without content must be told the words it is to forget.
    this.#forget = `INSERT INTO ${text} (${text}, rowid, ${names.join(', ')}) SELECT 'delete', id, ${values} FROM ${table} WHERE stream = ?`;
  }
  build(): void {
    this.#db.exec(this.#create);
    this.#db.exec(`INSERT INTO ${this.#text} (${this.#text}, rank) VALUES ('hashsize', ${BUILDING_BYTES})`);
    this.#db.prepare(this.#feed).run(0);
  }
  feed(): void {
    const { id } = this.#lastRow();
    if (id === this.#last) return;
    this.#feeding ??= this.#db.prepare(this.#feed);
    this.#feeding.run(this.#last);
    this.#last = id;
  }
  remove(stream: string): void {
    this.feed();
    this.#db.prepare(this.#forget).run(stream);
  }
  /** One segment out of all: a removed word stands in the older ones until they are merged. */
  squeeze(): void {
    this.feed();
    this.#db.exec(`INSERT INTO ${this.#text} (${this.#text}) VALUES ('optimize')`);
  }
  reload(): void {
    this.#last = this.#lastRow().id;
  }
  #lastRow(): { id: number } {
    return this.#db.prepare(`SELECT coalesce(max(id), 0) AS id FROM ${this.#table}`).get() as { id: number };
  }
}
/** The word indexes of a file, fed in the transactions that write its rows. */
export class TextIndexes {
  readonly #indexes: ReadonlyMap<string, TextIndex>;

  constructor(db: DatabaseSync, projections: readonly AnyProjection[]) {
    this.#indexes = new Map(
      projections.flatMap((projection) => {
        const columns = projection.fullText as readonly string[] | undefined;
        return columns?.length ? [[projection.name, new TextIndex(db, projection, columns)] as const] : [];
      }),
    );
    this.reload();
  }
  /** Over all rows at once, in a file that was built. */
  build(): void {
    for (const index of this.#indexes.values()) index.build();
  }
  /** The rows that were written since. */
  feed(): void {
    for (const index of this.#indexes.values()) index.feed();
  }
  /** Before the rows of a stream are removed. */
  remove(projection: string, stream: string): void {
    this.#indexes.get(projection)?.remove(stream);
  }
  squeeze(projection: string): void {
    this.#indexes.get(projection)?.squeeze();
  }
  /** What the file says, where a transaction is gone. */
  reload(): void {
    for (const index of this.#indexes.values()) index.reload();
  }
}
