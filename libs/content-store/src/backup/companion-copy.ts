import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DomainError } from '@cascade/event-store/domain';
import { copyDatabase } from './database-copy';
import type { BackedUpFile } from './manifest';

/** A database that lies beside the keys and is backed up with them: by what people are recognised. */
export interface Companion {
  /** Its name beside the keys, where a restore puts it back: 'access.sqlite'. */
  readonly file: string;
  /** Tables that are left empty in a copy: what is of the moment and opens something, like sessions. */
  readonly emptied: readonly string[];
}
export interface BackedUpCompanion extends BackedUpFile {
  /** Its name beside the keys. */
  readonly as: string;
}
const PREFIX = 'beside-keys';

/** Empties tables so that nothing of their rows stays in free pages. A table that is not there holds nothing. */
const emptied = (path: string, tables: readonly string[]): void => {
  const db = new DatabaseSync(path);
  try {
    db.exec('PRAGMA secure_delete = ON');
    const there = new Set(
      db
        .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
        .all()
        .map((row) => row['name']),
    );
    for (const table of tables) if (there.has(table)) db.exec(`DELETE FROM "${table}"`);
    db.exec('VACUUM');
  } finally {
    db.close();
  }
};
/** Copies it as it is at this moment, beside whoever writes it. Null where there is none: nobody ever signed in. @throws DomainError `store.unavailable`, `store.full`, `backup.damaged` */
export const copyCompanion = async (
  keysPlace: string,
  folder: string,
  { file, emptied: tables }: Companion,
): Promise<BackedUpCompanion | null> => {
  const source = join(keysPlace, file);
  if (!existsSync(source)) return null;
  const copied = await copyDatabase(
    source,
    folder,
    PREFIX,
    () => undefined,
    (path) => emptied(path, tables),
  );
  inspectCompanion(join(folder, copied.file));
  return { ...copied, as: file };
};
/** Reads a copy whole. @throws DomainError `backup.damaged` */
export const inspectCompanion = (path: string): void => {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { readOnly: true });
    const complaint = String(db.prepare('PRAGMA integrity_check(1)').get()?.integrity_check);
    if (complaint !== 'ok') throw new Error(complaint);
  } catch (error) {
    throw new DomainError('backup.damaged', { path, reason: Error.isError(error) ? error.message : String(error) });
  } finally {
    db?.close();
  }
};
