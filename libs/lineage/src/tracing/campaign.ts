import type { Level } from '@cascade/authorities/domain';
import type { Instant } from '@cascade/calendar/domain';
import type { Bodies } from '../reading/bodies';
import type { DirectiveRow } from '../reading/directive-rows';
import type { GhostRow } from '../reading/walks';

/** What there is to say of a node before it is drawn. */
export interface NodeFacts {
  readonly row: DirectiveRow | null;
  readonly ghost: GhostRow | null;
  readonly issuerId: string | null;
  readonly issuerName: string | null;
  readonly level: Level | null;
  readonly datedAt: Instant;
  /** The name children are sorted by: the unit's, where the body stands for one. */
  readonly sortName: string;
}
export const factsOfDirective = (row: DirectiveRow, bodies: Bodies): NodeFacts => {
  const body = bodies.at(row.issuerId, row.datedAt);
  return {
    row,
    ghost: null,
    issuerId: row.issuerId,
    issuerName: body?.name ?? null,
    level: body ? (body.level ?? bodies.level(body.id, row.datedAt)) : null,
    datedAt: row.datedAt,
    sortName: body?.unitName ?? body?.name ?? '',
  };
};
export const factsOfGhost = (ghost: GhostRow, bodies: Bodies, at: Instant): NodeFacts => {
  const body = bodies.at(ghost.issuerId, at);
  const issuerName = body?.name ?? ghost.issuerWritten;
  return {
    row: null,
    ghost,
    issuerId: ghost.issuerId,
    issuerName,
    level: body ? (body.level ?? bodies.level(body.id, at)) : null,
    datedAt: at,
    sortName: body?.unitName ?? issuerName ?? '',
  };
};
