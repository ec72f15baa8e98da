import { createHash } from 'node:crypto';
import type { AnyEvent } from '../domain';
import { OPEN_END, type RowValue, type TimelineProjection } from './timeline-projection';

/** A projection of any room. Methods of the events it takes are called only with those events, so the loss of their types here is safe. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TimelineProjection is invariant in its events and rows; no narrower type takes them all
export type AnyProjection = TimelineProjection<any, any>;
export type PlainProjection = TimelineProjection<AnyEvent, Record<string, RowValue>>;

/** Layout of the file itself; raised when a table below changes its shape or meaning. */
const LAYOUT = 2;
/** Beside `log`, `checkpoint` and `incomplete`: what every projection's table begins with. Kept in this order by the writer. */
export const OWN_COLUMNS = ['id', 'stream', 'subject', 'key', 'known_from', 'known_to', 'holds_from', 'holds_to'] as const;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** A projection's table is called as it is: `"task-states"`, with its quotes. */
export const tableOf = ({ name }: Pick<AnyProjection, 'name'>): string => quoted(name);

export const FIXED_TABLES = `
  CREATE TABLE log (ordinal INTEGER PRIMARY KEY, position INTEGER NOT NULL, recorded_max INTEGER NOT NULL);
  CREATE TABLE checkpoint (one INTEGER PRIMARY KEY CHECK (one = 1), position INTEGER NOT NULL, ordinal INTEGER NOT NULL, event_id TEXT, catalogue TEXT NOT NULL);
  CREATE TABLE incomplete (projection TEXT, stream TEXT, subject TEXT, error TEXT NOT NULL, ordinal INTEGER NOT NULL, PRIMARY KEY (projection, stream, subject)) WITHOUT ROWID;
`;
export const createTable = (projection: AnyProjection): string => {
  const columns = Object.entries(projection.columns as Record<string, string>).map(
    ([name, type]) => `${quoted(name)} ${type.toUpperCase()}`,
  );
  const own = `id INTEGER PRIMARY KEY, stream TEXT NOT NULL, subject TEXT NOT NULL, key TEXT NOT NULL,
    known_from INTEGER NOT NULL, known_to INTEGER NOT NULL, holds_from INTEGER NOT NULL, holds_to INTEGER NOT NULL`;
  return `CREATE TABLE ${tableOf(projection)} (${[own, ...columns].join(', ')})`;
};
/** The writer's own index: the open rows of a stream. What is closed is never written again, so it needs no entry here. */
export const createSubjectIndex = (projection: AnyProjection): string =>
  `CREATE INDEX IF NOT EXISTS ${quoted(`${projection.name}/subject`)} ON ${tableOf(projection)} (stream) WHERE known_to = ${OPEN_END}`;
/** Most rows of a sparse column are null, and nobody asks for those by it. */
const sparsely = ({ sparse }: AnyProjection, [first = '']: readonly string[]): string =>
  (sparse as readonly string[] | undefined)?.includes(first) ? ` WHERE ${quoted(first)} IS NOT NULL` : '';
/** `known_to` comes first of the intervals: of the present all rows are open, and that alone finds them among everything ever known. */
export const createIndexes = (projection: AnyProjection): readonly string[] =>
  (projection.indexes as readonly (readonly string[])[]).map(
    (columns) =>
      `CREATE INDEX IF NOT EXISTS ${quoted(`${projection.name}/${columns.join(',')}`)} ON ${tableOf(projection)} (${[...columns.map(quoted), 'known_to', 'holds_to', 'known_from', 'holds_from'].join(', ')})${sparsely(projection, columns)}`,
  );

/** What the rows of a file depend on, as canonical text: two servers with the same text make the same rows. */
export const catalogueOf = (projections: readonly AnyProjection[]): string =>
  JSON.stringify({
    layout: LAYOUT,
    projections: projections
      .map(({ name, version, columns, indexes, sparse = [], fullText = [], counts = null }) => ({
        name,
        version,
        columns: Object.entries(columns),
        indexes,
        sparse,
        fullText,
        ...(counts ? { counts } : {}),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  });
export const catalogueHash = (projections: readonly AnyProjection[]): string =>
  createHash('sha256').update(catalogueOf(projections)).digest('hex').slice(0, 16);
