import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

interface CatalogueText {
  readonly projections: readonly { name: string; columns: readonly [string, string][] }[];
}
/**
 * A hash of all that a file of read models says: every projection's rows in an order of their own, what is incomplete, and the ordinal reached. Rowids and
 * native positions stay out, so the files of two servers, of a rebuild and of another adapter are equal when their answers are.
 */
export const hashOfReadModels = (file: string): string => {
  const db = new DatabaseSync(file, { readOnly: true });
  const hash = createHash('sha256');
  const add = (name: string, sql: string): void => {
    hash.update(`${name}\n`);
    const statement = db.prepare(sql);
    statement.setReturnArrays(true);
    for (const row of statement.iterate()) hash.update(`${JSON.stringify(row)}\n`);
  };
  try {
    db.exec('BEGIN');
    const { catalogue } = db.prepare('SELECT catalogue FROM checkpoint').get() as { catalogue: string };
    add('checkpoint', 'SELECT ordinal, event_id, catalogue FROM checkpoint');
    add('incomplete', 'SELECT projection, stream, subject, ordinal FROM incomplete ORDER BY projection, stream, subject');
    for (const { name, columns } of (JSON.parse(catalogue) as CatalogueText).projections) {
      const own = 'stream, subject, key, known_from, known_to, holds_from, holds_to';
      const names = columns.map(([column]) => `"${column.replaceAll('"', '""')}"`);
      add(
        name,
        `SELECT ${[own, ...names].join(', ')} FROM "${name.replaceAll('"', '""')}" ORDER BY stream, subject, key, known_from, holds_from`,
      );
    }
    return hash.digest('hex');
  } finally {
    db.close();
  }
};
