import { closeSync, fsyncSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { TextIndexes } from '@cascade/event-store';
import { projections } from '@cascade/lineage';

const PAGE = 20_000;
interface Named {
  readonly name: string;
  readonly sql: string;
}
export interface BareRows {
  readonly rows: number;
  readonly ms: number;
  /** Processor time of the same, ms. */
  readonly cpu: number;
  readonly bytes: number;
}
/**
 * Every row of a file of read models once more into a fresh file: the same tables, then the same indexes (those of words too), one transaction, nothing synced until the
 * end, then brought to disk as a rebuilt file is. Only the writing is timed; the rows come from the first file page by page.
 */
export const bareRows = (from: string, folder: string): BareRows => {
  const source = new DatabaseSync(from, { readOnly: true });
  const path = join(folder, 'bare.sqlite');
  const target = new DatabaseSync(path);
  target.exec(
    'PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536',
  );
  const named = (type: string): Named[] =>
    source
      .prepare("SELECT name, sql FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL AND name NOT LIKE '%/text%'")
      .all(type) as unknown as Named[];
  const tables = named('table').map(({ name, sql }) => ({ name: `"${name}"`, sql }));
  let ms = 0;
  let cpu = 0;
  let rows = 0;
  const write = (work: () => void): void => {
    const start = performance.now();
    const used = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(used);
    cpu += (user + system) / 1_000;
    ms += performance.now() - start;
  };
  write(() => {
    for (const { sql } of tables) target.exec(sql);
    target.exec('BEGIN');
  });
  for (const { name } of tables) {
    const columns = (source.prepare(`SELECT count(*) AS n FROM pragma_table_info(${name.replaceAll('"', "'")})`).get() as { n: number }).n;
    const insert = target.prepare(`INSERT INTO ${name} VALUES (${Array<string>(columns).fill('?').join(',')})`);
    const read = source.prepare(`SELECT * FROM ${name} LIMIT ${PAGE} OFFSET ?`);
    read.setReturnArrays(true);
    for (let offset = 0; ; offset += PAGE) {
      const page = read.all(offset) as unknown as (string | number | null)[][];
      write(() => {
        for (const row of page) insert.run(...row);
      });
      rows += page.length;
      if (page.length < PAGE) break;
    }
  }
  write(() => target.exec('COMMIT'));
  write(() => {
    for (const { sql } of named('index')) target.exec(sql);
    target.exec('BEGIN');
    new TextIndexes(target, projections).build();
    target.exec('COMMIT');
  });
  write(() => {
    target.close();
    const file = openSync(path, 'r+');
    fsyncSync(file);
    closeSync(file);
  });
  source.close();
  return { rows, ms, cpu, bytes: statSync(path).size };
};
