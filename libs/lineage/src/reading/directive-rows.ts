import type { Instant } from '@cascade/calendar/domain';
import type { QueryContext } from '@cascade/event-store';
import type { DirectiveStatus } from '../projections/directives.projection';
import { holding, idSet, select } from './select';

/** A directive as it stood at the instant asked for. */
export interface DirectiveRow {
  readonly id: string;
  readonly status: DirectiveStatus;
  readonly origin: 'ours' | 'takenIn';
  readonly documentType: string | null;
  readonly symbol: string | null;
  readonly issuerId: string | null;
  readonly issuedOn: string | null;
  readonly datedAt: Instant;
  readonly subject: string | null;
  readonly changedAt: Instant | null;
  readonly reviewedAt: Instant | null;
}
export const DIRECTIVE_COLUMNS = (alias: string): string =>
  `${alias}.directive_id AS id, ${alias}.status, ${alias}.origin, ${alias}.document_type AS documentType, ${alias}.symbol_written AS symbol, ${alias}.issuer_id AS issuerId,
   ${alias}.issued_on AS issuedOn, ${alias}.dated_at AS datedAt, ${alias}.subject_text AS subject, ${alias}.changed_at AS changedAt, ${alias}.reviewed_at AS reviewedAt`;
const BY_ID = `
  SELECT ${DIRECTIVE_COLUMNS('d')} FROM json_each($ids) AS wanted
  CROSS JOIN directives AS d ON d.directive_id = wanted.value AND ${holding('d')}`;

export const directivesById = (context: QueryContext, ids: Iterable<string>): Map<string, DirectiveRow> =>
  new Map(select<DirectiveRow>(context, BY_ID, { $ids: idSet(ids) }).map((row) => [row.id, row]));
