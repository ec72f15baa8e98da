import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { FIXED_TABLES, catalogueHash, catalogueOf, createTable, type AnyProjection } from './read-model-schema';

/** SQLite's word for a file that is no database or whose pages contradict each other. */
const DAMAGE = new Set([11, 26]);
export const isDamage = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && DAMAGE.has(Number((error as { errcode: unknown }).errcode) & 0xff);

/**
 * Read models lie in `<folder>/read-<hash of the projections>-<generation>.sqlite`. A rebuild makes the next generation beside the serving one, since
 * a file that is open must never be replaced under its name: its write-ahead log would be played into the new one.
 */
export interface ReadModelFiles {
  /** Files of today's projections, the newest generation first. */
  readonly current: readonly string[];
  /** Files of other projections, and buildings that were left. */
  readonly others: readonly string[];
  readonly next: string;
}
export const findReadModels = (folder: string, projections: readonly AnyProjection[]): ReadModelFiles => {
  mkdirSync(folder, { recursive: true });
  const prefix = `read-${catalogueHash(projections)}-`;
  const files = readdirSync(folder).filter((name) => /^read-.*\.(sqlite|building)$/.test(name));
  const generation = (name: string): number => Number(name.slice(prefix.length).split('.')[0]);
  const current = files.filter((name) => name.startsWith(prefix) && name.endsWith('.sqlite')).sort((a, b) => generation(b) - generation(a));
  const next = (current[0] ? generation(current[0]) : 0) + 1;
  const paths = (names: readonly string[]): string[] => names.map((name) => join(folder, name));
  return {
    current: paths(current),
    others: paths(files.filter((name) => !current.includes(name))),
    next: join(folder, `${prefix}${next}.sqlite`),
  };
};
export const removeReadModels = (path: string): void => {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
};

/**
 * A file to build in: no journal, nothing synced, one connection. A process that dies leaves rubbish, therefore it lies under another name until
 * `completeBuilding` and is thrown away at the next start.
 */
export const openBuilding = (path: string, projections: readonly AnyProjection[]): DatabaseSync => {
  removeReadModels(path);
  const db = new DatabaseSync(path, { defensive: false }); // a defensive connection silently keeps its journal
  db.exec(
    'PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536',
  );
  db.exec(FIXED_TABLES);
  for (const projection of projections) db.exec(createTable(projection));
  return db;
};
/**
 * Lets the disk begin with what is committed of a building while the processor works on, so that `completeBuilding` waits for the rest alone.
 * Never rejects: whether all of it is on disk is said there.
 */
export const settle = async (building: string): Promise<void> => {
  try {
    await using file = await open(building, 'r+');
    await file.datasync();
  } catch {
    // told by the sync that counts
  }
};
/** Syncs a finished building to disk before it gets its name: whatever bears the name is whole. */
export const completeBuilding = (db: DatabaseSync, building: string, path: string): void => {
  db.exec('PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL');
  db.close();
  sync(building);
  renameSync(building, path);
};
const sync = (path: string): void => {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};
/**
 * Opens a serving file to write on. WAL with synchronous=NORMAL: a power cut may lose the last transactions but tears none, and each holds its rows and
 * their checkpoint, so the reader takes the lost events from the log again. OFF could tear pages, and a cache that answers wrongly is worse than none.
 * @throws where it is damaged, or was written by other projections.
 */
export const openServing = (path: string, projections: readonly AnyProjection[]): DatabaseSync => {
  if (!existsSync(path)) throw new Error(`no read models at ${path}`);
  const db = new DatabaseSync(path);
  try {
    db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16000; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -131072',
    );
    const found = db.prepare('SELECT catalogue FROM checkpoint').get() as { catalogue: string } | undefined;
    if (found?.catalogue !== catalogueOf(projections)) throw new Error(`${path} was not written by these projections`);
    for (const { name } of projections) {
      if (!db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name))
        throw new Error(`${path} lacks the table ${name}`);
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};
