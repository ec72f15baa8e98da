import { SqlAuthorityDirectory } from '@cascade/authorities';
import type { Query } from '@cascade/event-store';
import { documentsOfRows, type RowError, type SheetDocument, type TaskRow } from '../domain';

export const RESOLVE_TASK_ROWS = 'resolve-task-rows';
/** Thousands of rows are looked up in the thread that answers questions, not in the one that serves. */
export const resolveTaskRows: Query<
  readonly TaskRow[],
  { readonly errors: readonly RowError[]; readonly documents: readonly SheetDocument[] }
> = ({ db, asOf, knownAt }, rows) => documentsOfRows(rows, new SqlAuthorityDirectory(db, { asOf, knownAt }));
