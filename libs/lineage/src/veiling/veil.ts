import type { Veil, VeiledTable } from '@cascade/event-store';
import { closedTo, type BodiesOfViewer } from './closed-documents';

const NO_TEXT = 'NULL';
const SET = '(SELECT id FROM temp.veiled)';
const ofDocument = (column = 'directive_id'): string => `${column} IN ${SET}`;
/** Rows of a task are of the document that gives it. */
const ofTask = (table: string): string =>
  `EXISTS (SELECT 1 FROM main.tasks AS given WHERE given.task_id = main."${table}".task_id AND given.directive_id IN ${SET})`;
/** A note may repeat what only the document says, whoever wrote it. */
const OF_SUBJECT = `(about_kind = 'directive' AND about_id IN ${SET}) OR (about_kind = 'task' AND
  EXISTS (SELECT 1 FROM main.tasks AS given WHERE given.task_id = about_id AND given.directive_id IN ${SET}))`;
const without = (where: string, columns: VeiledTable['columns']): VeiledTable => ({ where, columns });
const noTexts = (where: string, ...columns: readonly string[]): VeiledTable =>
  without(where, Object.fromEntries(columns.map((column) => [column, NO_TEXT])));
/** What people wrote of each item goes, what they decided stays. */
const WITHOUT_REASONS = `(SELECT json_group_object(one.key, json_set(one.value, '$.reason', '')) FROM json_each(decided_json) AS one)`;

/**
 * Of a restricted document others see that it stands there: number, day, type, issuer, whom it reached, what cites what, what was decided and when it is due.
 * Every column that holds words of it is named here; a spec walks the tables and asks of each column of text whether it was thought of.
 */
const tables: Readonly<Record<string, VeiledTable>> = {
  directives: without(ofDocument(), {
    ...{ subject_text: NO_TEXT, header_json: NO_TEXT, reading_json: NO_TEXT, restriction_basis: NO_TEXT },
    search_text: `lower(coalesce(document_type, '') || ' ' || coalesce(symbol_folded, ''))`,
    restricted: '2',
  }),
  items: noTexts(ofDocument(), 'text', 'verb', 'deadline_text', 'recurrence_text', 'target_text', 'target_json', 'assignees_text'),
  citations: noTexts(ofDocument(), 'sentence', 'issuer_written'),
  changes: noTexts(`${ofDocument()} OR ${ofDocument('by_directive_id')}`, 'sentence'),
  letter_texts: without(ofDocument(), { subject_text: NO_TEXT, pairs: `''`, body: `''`, places: `'[]'` }),
  deliveries: noTexts(ofDocument(), 'evidence', 'recall_reason'),
  carriages: without(`${ofDocument()} OR ${ofDocument('by_directive_id')}`, { decided_json: WITHOUT_REASONS }),
  numbers: noTexts(ofDocument(), 'reason'),
  dismissals: without(ofDocument(), { reason: `''` }),
  joins: without(`${ofDocument('kept_id')} OR ${ofDocument('other_id')}`, { reason: `''` }),
  figures: without(ofTask('figures'), { unit: `''`, base: NO_TEXT, source: NO_TEXT }),
  hand_reminders: noTexts(ofTask('hand_reminders'), 'words'),
  delivery_reminders: noTexts(ofDocument(), 'words'),
  notes: noTexts(OF_SUBJECT, 'text'),
  reports: noTexts(ofTask('reports'), 'values_json'),
  duties: without(ofTask('duties'), { duty_json: `json_replace(duty_json, '$.recurrence.text', '', '$.collectorText', NULL)` }),
};
/** Văn bản hạn chế, for whoever may not read them. */
export const veil: Veil<BodiesOfViewer> = { hiddenFrom: closedTo, tables };
