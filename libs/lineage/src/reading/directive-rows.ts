import type { Instant } from '@cascade/calendar/domain';
import { shownSymbol } from '@cascade/directives/domain';
import type { QueryContext } from '@cascade/event-store';
import type { DirectiveStatus } from '../projections/directives.projection';
import { holding, idSet, selectArrays } from './select';

/** A directive as it stood at the instant asked for. */
export interface DirectiveRow {
  /** Of the row, for what is read later of few. */
  readonly rowId: number;
  readonly id: string;
  readonly status: DirectiveStatus;
  readonly documentType: string | null;
  readonly symbol: string | null;
  readonly issuerId: string | null;
  readonly issuedOn: string | null;
  readonly datedAt: Instant;
  readonly changedAt: Instant | null;
  readonly reviewedAt: Instant | null;
  readonly endedAs: 'replaced' | 'repealed' | null;
  /** 1: restricted; 2: and kept from who asks; 0 and null: neither. */
  readonly restricted: number | null;
}
/** Not out yet: prepared by the engine, being written, or waiting for its number. */
export const isDraft = ({ status }: Pick<DirectiveRow, 'status'>): boolean =>
  status === 'prepared' || status === 'draft' || status === 'numbering';
/** In the order of `directiveRow`. */
const COLUMNS = [
  'id',
  'directive_id',
  'status',
  'document_type',
  'symbol_written',
  'issuer_id',
  'issued_on',
  'dated_at',
  'changed_at',
  'reviewed_at',
  'ended_as',
  'restricted',
];
export const DIRECTIVE_COLUMNS = (alias: string): string => COLUMNS.map((column) => `${alias}.${column}`).join(', ');
/** How many values of a row `directiveRow` takes. */
export const DIRECTIVE_WIDTH = COLUMNS.length;
const shown = (symbol: string | null): string | null => symbol && shownSymbol(symbol);
export const directiveRow = (values: readonly unknown[], from = 0): DirectiveRow => ({
  rowId: values[from] as number,
  id: values[from + 1] as string,
  status: values[from + 2] as DirectiveStatus,
  documentType: values[from + 3] as string | null,
  symbol: shown(values[from + 4] as string | null),
  issuerId: values[from + 5] as string | null,
  issuedOn: values[from + 6] as string | null,
  datedAt: values[from + 7] as Instant,
  changedAt: values[from + 8] as Instant | null,
  reviewedAt: values[from + 9] as Instant | null,
  endedAs: values[from + 10] as DirectiveRow['endedAs'],
  restricted: values[from + 11] as number | null,
});
const BY_ID = `
  SELECT ${DIRECTIVE_COLUMNS('d')} FROM json_each($ids) AS wanted
  CROSS JOIN directives AS d ON d.directive_id = wanted.value AND ${holding('d')}`;

export const directivesById = (context: QueryContext, ids: Iterable<string>): Map<string, DirectiveRow> =>
  new Map(
    selectArrays(context, BY_ID, { $ids: idSet(ids) }).map((values) => {
      const row = directiveRow(values);
      return [row.id, row];
    }),
  );
const SUBJECTS = `SELECT d.directive_id, d.subject_text FROM json_each($ids) AS wanted CROSS JOIN directives AS d ON d.id = wanted.value`;
/** Subjects by directive id. */
export const subjectsOf = (context: QueryContext, rows: Iterable<DirectiveRow>): Map<string, string | null> =>
  new Map(selectArrays<[string, string | null]>(context, SUBJECTS, { $ids: JSON.stringify([...rows].map(({ rowId }) => rowId)) }));
