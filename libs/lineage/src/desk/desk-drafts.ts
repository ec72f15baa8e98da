import type { QueryContext } from '@cascade/event-store';
import type { DirectiveStatus } from '../projections/directives.projection';
import { holding, select } from '../reading/select';
import type { DeskPart } from './desk.query';

/** A draft that a person has begun. */
export interface DeskDraft {
  readonly directiveId: string;
  readonly status: DirectiveStatus;
  readonly documentType: string | null;
  readonly subject: string | null;
  /** `delivery-<order>-<body>` where it is to answer an order. */
  readonly answersDelivery: string | null;
}
const DRAFTS = `
  SELECT d.directive_id AS directiveId, d.status, d.document_type AS documentType, d.subject_text AS subject, d.answers_delivery AS answersDelivery
  FROM directives AS d WHERE d.issuer_id = $body AND d.status IN ('draft', 'numbering') AND ${holding('d')} ORDER BY d.dated_at DESC, d.directive_id`;

/** Drafts of a body that somebody has written at least a word of. */
export const draftsInHand = (context: QueryContext, authorityId: string, listed: number): DeskPart<DeskDraft> => {
  const found = select<DeskDraft>(context, DRAFTS, { $body: authorityId });
  return { items: found.slice(0, listed), total: found.length };
};
