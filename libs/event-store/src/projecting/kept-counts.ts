import type { DatabaseSync } from 'node:sqlite';
import { tableOf, type AnyProjection } from './read-model-schema';
import { OPEN_END } from './timeline-projection';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** The kept counts of a projection that has `counts`: called as its table and '/counts', a row for each combination that there is, `n` rows of it. */
export const countsTableOf = ({ name }: Pick<AnyProjection, 'name'>): string => quoted(`${name}/counts`);
/** Null is no key of a table, and none of the counted values is -1. */
const value = (expression: string, row: string): string => `ifnull(${expression.replaceAll('$row', row)}, -1)`;

/**
 * Counts over the rows that are known now and hold without end, kept by triggers of the file itself: +1 and −1 in the very transaction that writes a row,
 * closes it or removes it, so they can never say anything else than a recount. They are counted once over a file that was built; only then the triggers
 * begin, because building writes millions of rows. Whoever asks for an instant finds the rows that begin later by the index `<name>/later`.
 */
export const keepCounts = (db: DatabaseSync, projection: AnyProjection): void => {
  const counts = projection.counts as Readonly<Record<string, string>> | undefined;
  if (!counts) return;
  const [table, kept] = [tableOf(projection), countsTableOf(projection)];
  const names = Object.keys(counts).map(quoted);
  const valuesOf = (row: string): string =>
    Object.values(counts)
      .map((expression) => value(expression, row))
      .join(', ');
  const isCurrent = (row: string): string => `${row}.known_to = ${OPEN_END} AND ${row}.holds_to = ${OPEN_END}`;
  const add = (row: string): string => `INSERT INTO ${kept} VALUES (${valuesOf(row)}, 1) ON CONFLICT DO UPDATE SET n = n + 1`;
  const take = (row: string): string =>
    `UPDATE ${kept} SET n = n - 1 WHERE ${Object.entries(counts)
      .map(([name, expression]) => `${quoted(name)} = ${value(expression, row)}`)
      .join(' AND ')}`;
  const trigger = (what: string, when: string, work: string): string =>
    `CREATE TRIGGER ${quoted(`${projection.name}/${what}`)} AFTER ${when} BEGIN ${work}; END;`;
  db.exec(`
    CREATE TABLE ${kept} (${names.join(', ')}, n INTEGER NOT NULL, PRIMARY KEY (${names.join(', ')})) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS ${quoted(`${projection.name}/later`)} ON ${table} (holds_from) WHERE known_to = ${OPEN_END} AND holds_to = ${OPEN_END};
    INSERT INTO ${kept} SELECT ${valuesOf('r')}, count(*) FROM ${table} AS r WHERE ${isCurrent('r')} GROUP BY ${names.map((_, place) => place + 1).join(', ')};
    ${trigger('opened', `INSERT ON ${table} WHEN ${isCurrent('NEW')}`, add('NEW'))}
    ${trigger('closed', `UPDATE OF known_to ON ${table} WHEN ${isCurrent('OLD')} AND NEW.known_to <> ${OPEN_END}`, take('OLD'))}
    ${trigger('removed', `DELETE ON ${table} WHEN ${isCurrent('OLD')}`, take('OLD'))}
  `);
};
