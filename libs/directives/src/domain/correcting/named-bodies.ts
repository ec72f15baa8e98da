import { resolveCitedIssuer, resolveIssuer, resolveTarget, type AuthorityDirectory, type Target } from '@cascade/authorities/domain';
import type { Instant, WorldTime } from '@cascade/calendar/domain';
import { DomainError } from '@cascade/event-store/domain';
import { THRESHOLD } from '../reading/doubts';
import { knownIssuer, type ReadIssuer } from '../reading/issuer-of';
import { text, type GivenValue } from './field-values';

/** From where a person's names are read: the letter's issuer on the letter's day. */
export interface NamesPlace {
  readonly directory: AuthorityDirectory;
  readonly on: WorldTime | Instant;
  readonly standpointId: string | null;
}
const unknownBody = ({ id, field, value }: GivenValue): DomainError =>
  new DomainError('reading.body-unknown', { id, field, value: String(value) });
const ambiguous = ({ id, field, value }: GivenValue, candidates: readonly string[]): DomainError =>
  new DomainError('reading.body-ambiguous', { id, field, value: String(value), candidates: candidates.slice(0, 20) });

/** Who issued the letter, by id or by name. @throws DomainError `reading.body-unknown`, `reading.body-ambiguous`. */
export const issuerGiven = (given: GivenValue, { directory, on }: Pick<NamesPlace, 'directory' | 'on'>): ReadIssuer => {
  const called = text(given);
  const byId = directory.byId(called);
  if (byId) return { issuerId: byId.authorityId, standpointId: byId.authorityId, establishes: null };
  const found = resolveIssuer({ name: called, level: null, place: null }, on, directory);
  if (found.candidates.length > 1)
    throw ambiguous(
      given,
      found.candidates.map(({ authorityId }) => authorityId),
    );
  const issuer = found.confidence >= THRESHOLD ? knownIssuer(found, directory) : null;
  if (!issuer) throw unknownBody(given);
  return issuer;
};
/** In whose register a cited document stands. */
export const citedIssuerGiven = (
  given: GivenValue,
  notation: string | null,
  { directory, on, standpointId }: NamesPlace,
): string | null => {
  if (given.value === null) return null;
  const called = text(given);
  const byId = directory.byId(called);
  if (byId) return byId.authorityId;
  const { issuerId, confidence, warnings } = resolveCitedIssuer(called, { issuerId: standpointId, on, notation }, directory);
  if (issuerId !== null && confidence >= THRESHOLD) return issuerId;
  throw warnings.includes('ambiguous') ? ambiguous(given, []) : unknownBody(given);
};
/** Whom a person means: a body's id or name, or a phrase of the letter's own kind ('UBND các xã, phường'). */
export const targetGiven = (given: GivenValue, { directory, on, standpointId }: NamesPlace): Target => {
  const called = text(given);
  const byId = directory.byId(called);
  if (byId) return { kind: 'authority', authorityId: byId.authorityId };
  const { target, confidence, warnings } = resolveTarget(called, { issuerId: standpointId, on }, directory);
  if (target && target.kind !== 'unresolved' && confidence >= THRESHOLD) return target;
  throw warnings.includes('ambiguous') ? ambiguous(given, []) : unknownBody(given);
};
