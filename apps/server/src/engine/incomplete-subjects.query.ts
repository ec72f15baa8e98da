import type { Query } from '@cascade/event-store';

/** A subject that lacks an event in a read model. */
export interface IncompleteRow {
  readonly projection: string;
  readonly stream: string;
  /** '*': every subject of the stream. */
  readonly subject: string;
  readonly error: string;
  readonly ordinal: number;
}
const MOST = 1_000;
/** What projections could not take in, oldest first; at most a thousand. */
const incompleteSubjects: Query<object, readonly IncompleteRow[]> = ({ prepare }) =>
  prepare('SELECT projection, stream, subject, error, ordinal FROM incomplete ORDER BY ordinal LIMIT ?').all(
    MOST,
  ) as unknown as IncompleteRow[];
export const operationQueries = { 'incomplete-subjects': incompleteSubjects };
