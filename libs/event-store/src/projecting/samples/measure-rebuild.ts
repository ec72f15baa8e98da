import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { freshFolder } from '../../sqlite/fresh-folder';
import { openSqliteEventStore } from '../../sqlite/sqlite-event-store';
import { BatchInsert } from '../batch-insert';
import { openReadModels } from '../open-read-models';
import { openBuilding, removeReadModels } from '../read-model-file';
import { createIndexes, createSubjectIndex, tableOf, type AnyProjection } from '../read-model-schema';
import type { RowValue } from '../timeline-projection';
import { writeToyLog } from './toy-log';
import { catalogue, projections, queries } from './toy-tasks';

/**
 * The floor: the very same final rows, read into memory beforehand, put into a fresh file by the very same statements, with the same indexes made last.
 * @returns ms
 */
export const bareInsert = (file: string, target: string, made: readonly AnyProjection[]): number => {
  const from = new DatabaseSync(file, { readOnly: true });
  const rowsOf = (table: string): RowValue[][] => {
    const statement = from.prepare(`SELECT * FROM ${table}`);
    statement.setReturnArrays(true);
    return statement.all() as unknown as RowValue[][];
  };
  const tables = ['log', ...made.map(tableOf)].map((table) => ({ table, rows: rowsOf(table) }));
  from.close();
  const start = performance.now();
  const db = openBuilding(target, made);
  db.exec('BEGIN');
  for (const { table, rows } of tables) {
    const insert = new BatchInsert(db, table, rows[0]?.length ?? 1);
    for (const row of rows) insert.addWith(row, []);
    insert.flush();
  }
  db.exec('COMMIT');
  for (const projection of made) for (const index of [createSubjectIndex(projection), ...createIndexes(projection)]) db.exec(index);
  db.close();
  const spent = performance.now() - start;
  removeReadModels(target);
  return spent;
};
/** Rebuild of the toy world's read models beside the bare insert; prints what it finds. */
export const measureRebuild = async (count: number, threads: boolean, kept?: string): Promise<void> => {
  const folder = kept ?? freshFolder();
  const isThere = existsSync(join(folder, 'events.sqlite'));
  const store = await openSqliteEventStore({ folder, catalogue });
  if (!isThere) await writeToyLog(store, count);
  const log = { module: '@cascade/event-store', name: 'openSqliteEventStore', settings: { folder, readOnly: true } };
  const from = threads
    ? { threads: { log }, readModelModules: [join(__dirname, 'toy-tasks.js')] }
    : { threads: false as const, projections, queries };
  const models = await openReadModels({ store, folder, now: () => Date.now(), ...from });
  await models.ask('toy-count', { status: 'open' }, { after: await store.head(), wait: 600_000 });
  const start = performance.now();
  await models.rebuild();
  const rebuild = performance.now() - start;
  const file = models.file()!;
  const bare = bareInsert(file, join(folder, 'bare.sqlite'), projections);
  const megabytes = (statSync(file).size / 2 ** 20).toFixed(0);
  await models.close();
  await store.close();
  const rate = (spent: number) => `${(spent / 1000).toFixed(2)} s, ${Math.round((count / spent) * 1000)} events/s`;
  process.stdout.write(
    `${count} events, threads ${threads}: rebuild ${rate(rebuild)}; bare insert ${rate(bare)}; ratio ${(bare / rebuild).toFixed(2)}; ${megabytes} MB\n`,
  );
};
const [count, threads, folder] = process.argv.slice(2);
if (require.main === module) void measureRebuild(Number(count ?? 100_000), threads !== 'inline', folder);
