import { DatabaseSync } from 'node:sqlite';
import { DomainError } from '@cascade/event-store/domain';

export interface KeysInspection {
  readonly installationId: string;
  /** Keys that still open something. */
  readonly count: number;
  readonly destroyed: number;
}
/** Reads a copied key file. @throws DomainError `backup.damaged` where a key is not readable. */
export const inspectKeys = (path: string): KeysInspection => {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { readOnly: true });
    const complaint = String(db.prepare('PRAGMA integrity_check(1)').get()?.integrity_check);
    if (complaint !== 'ok') throw new Error(complaint);
    const unusable = db
      .prepare('SELECT count(*) AS n FROM keys WHERE length(key) <> 32 OR (key = zeroblob(32) AND id NOT IN (SELECT id FROM destroyed))')
      .get()?.n;
    if (unusable !== 0) throw new Error(`${unusable} keys are not readable`);
    return db
      .prepare(
        `SELECT (SELECT id FROM installation) AS installationId, (SELECT count(*) FROM keys WHERE key <> zeroblob(32)) AS count,
                (SELECT count(*) FROM destroyed) AS destroyed`,
      )
      .get() as unknown as KeysInspection;
  } catch (error) {
    throw new DomainError('backup.damaged', { path, reason: Error.isError(error) ? error.message : String(error) });
  } finally {
    db?.close();
  }
};
