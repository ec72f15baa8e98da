import { firstInstantOf, type Instant, type WorldTime } from '@cascade/calendar/domain';
import { chairmanName, foldName } from '../authority-ids';
import { idOfCentral } from '../country/central-bodies';
import type { Target } from '../authority.events';
import type { AuthorityDirectory, AuthorityRecord } from './authority-directory';
import { centralBodyInSymbol } from './central-in-text';
import { phraseOf, textOf, wordsMatched } from './phrase';
import { placedName } from './placed-name';
import { bodyTarget, resolved, unresolved, type Reading, type ResolutionWarning } from './resolution';
import { resolvePhrase } from './resolve-target';
import { standpointOf } from './standpoint';
import { targetAuthorityId } from './target-id';

export interface CitedIssuerContext {
  /** Who cites. */
  readonly issuerId: string | null;
  /** Date of the citing letter: 'UBND tỉnh' is the province of that day. */
  readonly on: WorldTime | Instant;
  /** What follows the number of the cited document: 'UBND-VH', 'CV-BCĐ'. */
  readonly notation: string | null;
}
export interface CitedIssuer {
  /** The body in whose register the cited document stands; null where neither name nor symbol says. */
  readonly issuerId: string | null;
  readonly target: Target | null;
  readonly confidence: number;
  readonly warnings: readonly ResolutionWarning[];
}
const NOBODY: CitedIssuer = { issuerId: null, target: null, confidence: 0, warnings: ['unresolved'] };

/**
 * The body whose number a citation bears. What a chairman or a minister signs stands in his body's register; what a board issued under a 'UBND' symbol
 * in that of the committee of its level, for the symbol is what the number belongs to.
 */
export const resolveCitedIssuer = (
  written: string | null,
  { issuerId, on, notation }: CitedIssuerContext,
  directory: AuthorityDirectory,
): CitedIssuer => {
  const instant = typeof on === 'number' ? on : firstInstantOf(on);
  const standpoint = standpointOf(issuerId, instant, directory);
  const phrase = phraseOf(written ?? '');
  const reading: Reading = { phrase, standpoint, directory, on: instant };
  if (phrase.words.length === 0) return bySymbol(notation, directory, instant);

  if (isBoard(phrase.folded)) {
    const { under, warnings } = placedName(reading);
    if (hasGroup(notation, 'ubnd') && under) return answer(bodyTarget(under), 0.9, warnings);
  }
  const { target, confidence, warnings } = resolvePhrase(reading);
  if (!target || target.kind === 'lowerCommittees' || target.kind === 'group') {
    const ghost = unresolved(reading, 'ambiguous');
    return answer(ghost.target, ghost.confidence, ghost.warnings);
  }
  if (target.kind !== 'named') return answer(target, confidence, warnings);
  if (target.name === chairmanName || target.as === 'officeHolder') {
    const body = registerOf(target.underId, target.name, directory, instant);
    return answer(body ? bodyTarget(body) : { ...target, name: withoutTitle(target.name), as: 'office' }, confidence, warnings);
  }
  // 'Ban Chỉ đạo phòng, chống dịch' without a level may be the issuer's own or one above.
  const unsaid = target.as === 'board' && namesNoPlace(phrase.folded) ? (['levelUnsaid'] as const) : [];
  const doubt = resolved(target, confidence, unsaid);
  return answer(doubt.target, doubt.confidence, [...warnings, ...unsaid]);
};
const bySymbol = (notation: string | null, directory: AuthorityDirectory, on: Instant): CitedIssuer => {
  const central = notation ? centralBodyInSymbol(notation, on) : null;
  const body = central ? directory.byId(idOfCentral(central), on) : null;
  return body ? answer(bodyTarget(body), 0.8, []) : NOBODY;
};
/** A chairman's and a minister's letters are their body's. */
const registerOf = (underId: string, title: string, directory: AuthorityDirectory, on: Instant): AuthorityRecord | null =>
  /^(?:chu tich|pho chu tich|bo truong|thong doc|tong thanh tra|chu nhiem)$/u.test(foldName(title)) ? directory.byId(underId, on) : null;
/** A director's letters are his Sở's: 'Giám đốc Sở Y tế' -> 'Sở Y tế'. */
const withoutTitle = (name: string): string => {
  const phrase = phraseOf(name);
  const title = wordsMatched(
    phrase,
    0,
    /^(?:pho )?(?:tong giam doc|giam doc|thu truong|lanh dao|chanh|truong(?= phong| ban)|cuc truong|chi cuc truong)(?= |$)/u,
  );
  return title < phrase.words.length ? textOf(phrase, title, phrase.words.length) : name;
};
const isBoard = (folded: string): boolean =>
  /^(?:truong )?(?:ban chi (?:dao|huy)|hoi dong(?! nhan dan)|to (?:cong tac|chi dao))(?: |$)/u.test(folded);
const namesNoPlace = (folded: string): boolean => !/ (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|quoc gia)(?: |$)/u.test(folded);
const hasGroup = (notation: string | null, group: string): boolean =>
  (notation ?? '').split(/[-–/\s]+/u).some((part) => foldName(part) === group);
const answer = (target: Target | null, confidence: number, warnings: readonly ResolutionWarning[]): CitedIssuer => ({
  issuerId: target ? targetAuthorityId(target) : null,
  target,
  confidence,
  warnings,
});
