import type { Level } from '@cascade/authorities/domain';
import type { DirectiveStatus } from '../projections/directives.projection';
import type { Bodies } from '../reading/bodies';
import { isDraft, type DirectiveRow } from '../reading/directive-rows';
import type { GhostRow } from '../reading/walks';

/** A line of a list: what tells one document from another. */
export interface FoundDirective {
  readonly kind: 'directive' | 'draft' | 'ghost';
  /** What `trace` takes: the directive's id, or a ghost's reference. */
  readonly id: string;
  readonly directiveId: string | null;
  readonly referenceId: string | null;
  /** Null for ghosts. */
  readonly status: DirectiveStatus | null;
  readonly documentType: string | null;
  readonly symbol: string | null;
  readonly issuerId: string | null;
  readonly issuerName: string | null;
  readonly level: Level | null;
  /** The province the issuer then belonged to (itself, for a province). */
  readonly provinceName: string | null;
  readonly issuedOn: string | null;
  readonly subject: string | null;
  /** restricted: only the bodies named on it and auditors read it, and you are one; closed: and you are not, so its words are kept from you. */
  readonly access: DocumentAccess;
}
export type DocumentAccess = 'open' | 'restricted' | 'closed';
export const accessOf = ({ restricted }: Pick<DirectiveRow, 'restricted'>): DocumentAccess =>
  restricted === 2 ? 'closed' : restricted === 1 ? 'restricted' : 'open';
export const foundDirective = (row: DirectiveRow, subject: string | null, bodies: Bodies): FoundDirective => {
  const chain = bodies.chain(row.issuerId, row.datedAt);
  return {
    kind: isDraft(row) ? 'draft' : 'directive',
    id: row.id,
    directiveId: row.id,
    referenceId: null,
    status: row.status,
    documentType: row.documentType,
    symbol: row.symbol,
    issuerId: row.issuerId,
    issuerName: chain[0]?.name ?? null,
    level: chain.find(({ level }) => level !== null)?.level ?? null,
    provinceName: chain.find(({ level }) => level === 'province')?.name ?? null,
    issuedOn: row.issuedOn,
    subject,
    access: accessOf(row),
  };
};
export const foundGhost = (ghost: GhostRow, bodies: Bodies, at: number): FoundDirective => {
  const chain = bodies.chain(ghost.issuerId, at);
  return {
    kind: 'ghost',
    id: ghost.referenceId,
    directiveId: null,
    referenceId: ghost.referenceId,
    status: null,
    documentType: ghost.documentType,
    symbol: ghost.symbol,
    issuerId: ghost.issuerId,
    issuerName: chain[0]?.name ?? ghost.issuerWritten,
    level: chain.find(({ level }) => level !== null)?.level ?? null,
    provinceName: chain.find(({ level }) => level === 'province')?.name ?? null,
    issuedOn: ghost.issuedOn,
    subject: null,
    access: 'open',
  };
};
/** For nodes of trees and graphs, of which there are thousands: nothing where it is open. */
export const narrowed = (row: Pick<DirectiveRow, 'restricted'> | null): { readonly access?: Exclude<DocumentAccess, 'open'> } => {
  const access = row ? accessOf(row) : 'open';
  return access === 'open' ? {} : { access };
};
