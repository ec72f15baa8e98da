import { resolveTarget, type AuthorityDirectory, type Target } from '@cascade/authorities/domain';
import type { Instant, WorldTime } from '@cascade/calendar/domain';
import type { Read } from '@cascade/documents/domain';
import { THRESHOLD, type Doubts } from './doubts';

/** Where and when a letter is read from: its phrases mean what they mean for its issuer on its day. */
export interface ReadingPlace {
  readonly directiveId: string;
  readonly text: string;
  readonly directory: AuthorityDirectory;
  readonly on: WorldTime | Instant;
  /** The issuer, where it is somebody we know. */
  readonly standpointId: string | null;
  readonly doubts: Doubts;
}
/**
 * Whom a phrase means; null for those that mean nobody new. `isSure` is the confidence of what surrounds the phrase:
 * a target that is not sure is left unresolved, so nothing follows from it.
 */
export const targetOf = (
  { value, confidence, warnings, span }: Read<string>,
  pointer: string,
  place: ReadingPlace,
  surroundings = 1,
): Target | null => {
  const { directory, on, standpointId, doubts } = place;
  const found = resolveTarget(value, { issuerId: standpointId, on }, directory);
  if (found.target === null) return null;
  const sure = doubts.isSure(pointer, Math.min(confidence, found.confidence), [...warnings, ...found.warnings], span);
  if (sure && surroundings >= THRESHOLD) return found.target;
  return found.target.kind === 'unresolved' ? found.target : { kind: 'unresolved', name: value, underId: standpointId };
};
