import type { DatabaseSync } from 'node:sqlite';
import type { QueryContext } from './query';

/** How a table looks to somebody from whom some of its rows' words are kept. */
export interface VeiledTable {
  /** Whether a row is kept from them: SQL over the row's columns and `veiled (id)`, the ids that `hiddenFrom` named. */
  readonly where: string;
  /** What stands there instead: SQL for each column that would tell something. All other columns stay, so that chains and counts stay true. */
  readonly columns: Readonly<Record<string, string>>;
}
/**
 * What of the read models is kept from some who ask. A question of theirs finds other tables under the same names, so no query has to think of it and none
 * can forget it.
 */
export interface Veil<Viewer = never> {
  /** Ids of what is kept from a viewer now, whatever instant is asked for. `context.asOf` is the viewer's present. Asked again whenever something was recorded. */
  hiddenFrom(context: QueryContext, viewer: Viewer): readonly string[];
  readonly tables: Readonly<Record<string, VeiledTable>>;
}
/** Who asks, as plain data, for `Veil.hiddenFrom`; `now`: the viewer's present, ms. */
export interface AskingFor {
  readonly viewer: unknown;
  readonly now: number;
}
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const viewOf = (name: string, { where, columns }: VeiledTable, all: readonly string[]): string => {
  const unknown = Object.keys(columns).find((column) => !all.includes(column));
  if (unknown !== undefined) throw new Error(`the veil names a column '${unknown}' that the table '${name}' has not`);
  const shown = all.map((column) => {
    const instead = columns[column];
    return instead === undefined ? quoted(column) : `CASE WHEN ${where} THEN ${instead} ELSE ${quoted(column)} END AS ${quoted(column)}`;
  });
  return `CREATE TEMP VIEW ${quoted(name)} AS SELECT ${shown.join(', ')} FROM main.${quoted(name)}`;
};
/** Hangs the veil over a connection: of two tables with one name SQLite takes the temporary one. @throws Error where it names what is not there */
export const hangVeil = (db: DatabaseSync, { tables }: Pick<Veil, 'tables'>): void => {
  db.exec('CREATE TEMP TABLE veiled (id TEXT PRIMARY KEY) WITHOUT ROWID');
  for (const [name, table] of Object.entries(tables)) {
    const columns = (db.prepare('SELECT name FROM pragma_table_info(?)').all(name) as { name: string }[]).map((column) => column.name);
    if (columns.length > 0) db.exec(viewOf(name, table, columns)); // a file without that table has nothing to hide in it
  }
};
/** Says what is hidden from who asks next. */
export const coverWith = (db: DatabaseSync, ids: readonly string[]): void => {
  db.exec('DELETE FROM temp.veiled');
  db.prepare('INSERT OR IGNORE INTO temp.veiled (id) SELECT value FROM json_each(?)').run(JSON.stringify(ids));
};
