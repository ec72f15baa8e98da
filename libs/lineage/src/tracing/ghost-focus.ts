import type { QueryContext } from '@cascade/event-store';
import { holding, select } from '../reading/select';
import type { GhostRow } from '../reading/walks';

const REFERENCE = `
  SELECT r.reference_id AS referenceId, r.document_type AS documentType, r.symbol_written AS symbol, r.issuer_id AS issuerId,
    r.issuer_written AS issuerWritten, r.issued_on AS issuedOn
  FROM references_cited AS r WHERE r.reference_id = $id AND ${holding('r')}`;
/** A cited document that is not held, as the point a trace begins from. */
export const ghostFocus = (context: QueryContext, referenceId: string): GhostRow | undefined =>
  select<GhostRow>(context, REFERENCE, { $id: referenceId })[0];
