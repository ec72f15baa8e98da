import { firstInstantOf, type Instant, type WorldTime } from '@cascade/calendar/domain';
import type { AuthorityDirectory } from './authority-directory';
import { bodiesOfAKind, holder, nobodyNew, office, organisation, steeringBoard } from './bodies-in-text';
import { centralBody } from './central-in-text';
import { lowerCommittees, oneCommittee } from './committees-in-text';
import { phraseOf } from './phrase';
import { bodyTarget, resolved, unresolved, type Matcher, type Reading, type Resolution } from './resolution';
import { standpointOf } from './standpoint';

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
 * Whom a phrase of a letter means, read on the letter's day from its issuer's place. Never throws and never drops a phrase: what nobody can resolve is a ghost.
 * `target` is null for phrases that mean nobody new.
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
/** An authority that stands under exactly this name: a school, a company, whatever was entered by hand. */
const knownByName: Matcher = ({ phrase, directory, on }) => {
  const [found, another] = directory.byFoldedName(phrase.folded, on).filter(({ dissolved, kind }) => !dissolved && kind !== 'ghost');
  return found && !another ? resolved(bodyTarget(found), 0.95) : null;
};
