import type { Instant } from '@cascade/calendar/domain';
import type { AuthorityKind, Target } from '../authority.events';
import type { AuthorityDirectory, AuthorityRecord } from './authority-directory';
import type { Phrase } from './phrase';
import type { Standpoint } from './standpoint';

/**
 * unresolved: nobody could say who it is. ambiguous: several bodies of that name. narrowed: the phrase leaves out kinds of unit that exist there. noneBelow: no such unit below the issuer.
 * severalLevels: one phrase for two levels. kindDiffers: level fits, kind of unit does not. levelUnsaid: which level is meant is not written. generic: no name where one is expected.
 */
export type ResolutionWarning =
  'unresolved' | 'ambiguous' | 'narrowed' | 'noneBelow' | 'severalLevels' | 'kindDiffers' | 'levelUnsaid' | 'generic';
export interface Resolution {
  /** Null for phrases that mean nobody new: 'Như trên', 'Lưu: VT'. */
  readonly target: Target | null;
  /** 0..1. */
  readonly confidence: number;
  readonly warnings: readonly ResolutionWarning[];
}
export interface Reading {
  readonly phrase: Phrase;
  readonly standpoint: Standpoint;
  readonly directory: AuthorityDirectory;
  readonly on: Instant;
}
/** One way to understand a phrase; null where it is none of that kind. */
export type Matcher = (reading: Reading) => Resolution | null;

/** Each warning takes a part of the confidence. */
const DOUBT = 0.8;
export const resolved = (target: Target | null, confidence: number, warnings: readonly ResolutionWarning[] = []): Resolution => ({
  target,
  confidence: Math.round(confidence * DOUBT ** warnings.length * 100) / 100,
  warnings,
});
export const bodyTarget = ({ authorityId }: AuthorityRecord): Target => ({ kind: 'authority', authorityId });
export const unresolved = ({ phrase, standpoint }: Reading, warning: ResolutionWarning = 'unresolved'): Resolution => ({
  target: { kind: 'unresolved', name: phrase.text, underId: standpoint.base?.authorityId ?? null },
  confidence: 0.2,
  warnings: [warning],
});
/** A body by its name under another; a ghost where even the body above is not known. */
export const namedUnder = (
  under: AuthorityRecord | null,
  name: string,
  as: AuthorityKind,
  confidence: number,
  warnings: readonly ResolutionWarning[] = [],
): Resolution =>
  under
    ? resolved({ kind: 'named', name, underId: under.authorityId, as }, confidence, warnings)
    : resolved({ kind: 'unresolved', name, underId: null }, 0.2, [...warnings, 'levelUnsaid']);
