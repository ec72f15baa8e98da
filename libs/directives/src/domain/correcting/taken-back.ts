import { DomainError } from '@cascade/event-store/domain';
import type { PersonsWord, ReadingAccepted, ReadingCorrected } from '../directive.events';
import type { StandingReading } from '../directive.state';

type Reading = (ReadingAccepted | ReadingCorrected)['data'];
export interface TakenBack {
  /** One word for each that is taken back, with why. */
  readonly corrections: readonly PersonsWord[];
  /** The reading as it stood before the confirmation: what hung on it waits again. */
  readonly before: StandingReading;
}
/**
 * The letter's last confirmation, undone. Only the last word can be taken back, and only where it vouched for what was read: a correction is put right by
 * another one. Pure. @param readings of the letter, in the order of recording @throws DomainError `reading.nothing-to-take-back`
 */
export const takenBack = (directiveId: string, readings: readonly Reading[], reason: string): TakenBack => {
  const [before, last] = readings.slice(-2);
  const words = last && 'corrections' in last && !last.reread && last.joined === undefined ? last.corrections : [];
  if (!before || words.length === 0 || words.some(({ kind }) => kind !== 'confirmed'))
    throw new DomainError('reading.nothing-to-take-back', { id: directiveId });
  const { content, symbol, issuedOn, unconfirmed, unconfirmedSpans = {}, warnings } = before;
  return {
    corrections: words.map(({ pointer, span }) => ({ pointer, kind: 'reopened', span, reason })),
    before: { content, symbol, issuedOn, unconfirmed, unconfirmedSpans, warnings, settled: 'settled' in before ? before.settled : [] },
  };
};
