import type { Query } from '@cascade/event-store';
import { select } from '../reading/select';
import { closedTo, restrictedDocuments, type BodiesOfViewer } from './closed-documents';

export interface DocumentAccessParams {
  readonly directiveId?: string;
  /** The task that the document gives. */
  readonly taskId?: string;
  /** Null: somebody to whom everything is open. */
  readonly viewer: BodiesOfViewer | null;
}
export interface DocumentAccessAnswer {
  /** The document that is meant; null where nobody knows it. */
  readonly directiveId: string | null;
  readonly restricted: boolean;
  readonly closed: boolean;
}
const OF_TASK = 'SELECT t.directive_id AS id FROM tasks AS t WHERE t.task_id = $id LIMIT 1';

/** Whether a document is restricted now, and whether its words are kept from who asks. `asOf` is their present. */
export const documentAccess: Query<DocumentAccessParams, DocumentAccessAnswer> = (context, { directiveId, taskId, viewer }) => {
  const id = directiveId ?? (taskId === undefined ? null : (select<{ id: string }>(context, OF_TASK, { $id: taskId })[0]?.id ?? null));
  const restricted = id !== null && restrictedDocuments(context).includes(id);
  return { directiveId: id, restricted, closed: restricted && viewer !== null && closedTo(context, viewer).includes(id) };
};
