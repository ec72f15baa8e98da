import { firstInstantOf, type Instant, type WorldTime } from '@cascade/calendar/domain';
import type { AuthorityDirectory } from './authority-directory';
import { bodiesOfAKind, holder, nobodyNew, office, organisation, steeringBoard } from './bodies-in-text';
import { centralBody } from './central-in-text';
import { lowerCommittees, oneCommittee } from './committees-in-text';
import { phraseOf } from './phrase';
import { bodyTarget, resolved, unresolved, type Matcher, type Reading, type Resolution } from './resolution';
import { standpointOf, standsAlone } from './standpoint';

export type { Resolution, ResolutionWarning } from './resolution';

export interface TargetContext {
  /** Null where the issuer is not known: then only names that stand for themselves are resolved. */
  readonly issuerId: string | null;
  /** Date of the letter, or an instant. */
  readonly on: WorldTime | Instant;
}
/** In this order: what is more particular goes first ('Giám đốc Sở …' before 'các …'). */
const MATCHERS: readonly Matcher[] = [
  nobodyNew,
  lowerCommittees,
  oneCommittee,
  centralBody,
  (reading) => knownByName(reading),
  steeringBoard,
  organisation,
  holder,
  office,
  bodiesOfAKind,
];

/**
 * Whom a phrase of a letter means, read on the letter's day from its issuer's place. Never drops a phrase: what nobody can resolve is a ghost.
 * `target` is null for phrases that mean nobody new. @throws DomainError `date.does-not-exist` for `on` alone.
 */
export const resolveTarget = (phrase: string, { issuerId, on }: TargetContext, directory: AuthorityDirectory): Resolution => {
  const instant = typeof on === 'number' ? on : firstInstantOf(on);
  const reading: Reading = { phrase: phraseOf(phrase), standpoint: standpointOf(issuerId, instant, directory), directory, on: instant };
  return resolvePhrase(reading);
};
export const resolvePhrase = (reading: Reading): Resolution => {
  for (const matcher of MATCHERS) {
    const found = matcher(reading);
    if (found) return found;
  }
  return unresolved(reading);
};
/**
 * An authority that stands under exactly this name: a school, a company, whatever was entered by hand. 'Phòng Y tế' alone is a name in 707 districts,
 * so a name counts only where it says its place, stands under the issuer's own body, or under nobody.
 */
const knownByName: Matcher = ({ phrase, standpoint, directory, on }) => {
  const bodies = directory.byFoldedName(phrase.folded, on).filter(({ dissolved, kind }) => !dissolved && kind !== 'ghost');
  const [found, another] = bodies.filter(
    (body) =>
      body.parentId === standpoint.base?.authorityId ||
      standsAlone(body, body.parentId === null ? null : directory.byId(body.parentId, on)),
  );
  return found && !another ? resolved(bodyTarget(found), 0.95) : null;
};
