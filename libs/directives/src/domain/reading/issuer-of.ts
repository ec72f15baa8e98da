import {
  fullNameUnder,
  ghostAuthorityId,
  resolveIssuer,
  targetAuthorityId,
  type AuthorityDirectory,
  type AuthorityEstablished,
  type IssuerResolution,
} from '@cascade/authorities/domain';
import type { Instant, WorldTime } from '@cascade/calendar/domain';
import type { Reading } from '@cascade/documents/domain';
import type { Doubts } from './doubts';

export interface ReadIssuer {
  readonly issuerId: string;
  /** Null where nobody we know issued it: then no phrase can be read from its place. */
  readonly standpointId: string | null;
  /** An issuer that comes into being with this letter: an office first met here, or a ghost. */
  readonly establishes: AuthorityEstablished['data'] | null;
}
const NAMELESS = 'Cơ quan ban hành chưa xác định';

/** Who issued a letter. A name that nobody can resolve is a ghost authority, visible and resolvable; a letter is never turned away for it. */
export const issuerOf = (
  { header, citations }: Reading,
  on: WorldTime | Instant,
  directory: AuthorityDirectory,
  directiveId: string,
  doubts: Doubts,
): ReadIssuer => {
  const { issuer, issuerLevel, place, notation } = header;
  const hints = citations.flatMap((citation) => citation.issuer ?? []);
  const written = { name: issuer.value, level: issuerLevel.value, place: place.value, notation: notation.value, hints };
  const found = resolveIssuer(written, on, directory);
  const readSurely = issuer.value === null ? 1 : issuer.confidence;
  const sure = doubts.isSure('/issuerId', Math.min(found.confidence, readSurely), [...issuer.warnings, ...found.warnings], issuer.span);
  const known = sure ? knownIssuer(found, directory) : null;
  if (known) return known;
  if (!sure) doubts.warn('/issuerId', 'issuer-unknown');
  // Whoever vouches for a name that nobody bears vouches for the ghost that it was before.
  return ghost(written.name ?? written.place, directiveId);
};
/** The body a resolution found, with what has to come into being for it; null where it found nobody. */
export const knownIssuer = ({ authorityId, target }: IssuerResolution, directory: AuthorityDirectory): ReadIssuer | null => {
  const issuerId = authorityId ?? (target && targetAuthorityId(target));
  if (!issuerId || target?.kind === 'unresolved') return null; // a name that nobody bears is no place to read from
  const body = target?.kind === 'named' && !directory.byId(issuerId) ? directory.byId(target.underId) : null;
  if (target?.kind !== 'named' || !body) return { issuerId, standpointId: issuerId, establishes: null };
  const { as: kind, name, underId: parentId } = target;
  const establishes = { authorityId: issuerId, kind, level: body.level, name: fullNameUnder(name, body), unit: null, parentId };
  // It stands nowhere yet, so its letter is read from the place of the body it belongs to.
  return { issuerId, standpointId: parentId, establishes };
};
/** Ghosts of one name are one ghost; a letter that names nobody has a ghost of its own. */
const ghost = (called: string | null, directiveId: string): ReadIssuer => {
  const name = called?.trim() || NAMELESS;
  const issuerId = ghostAuthorityId(name === NAMELESS ? directiveId : name, null);
  const establishes = { authorityId: issuerId, kind: 'ghost' as const, level: null, name, unit: null, parentId: null };
  return { issuerId, standpointId: null, establishes };
};
