import { instantOrNull, type WorldTime } from '@cascade/calendar/domain';
import type { DirectiveContent, WrittenSymbol } from '../content';
import { referenceIdFor } from '../own-reference';
import type { Doubts } from './doubts';

/** What would be refused if we issued it is only warned of in a letter of somebody else: it is out in the world as it is. */
export const warnOfCitations = (
  { issuerId, citations }: DirectiveContent,
  issuedOn: WorldTime | null,
  symbol: WrittenSymbol | null,
  doubts: Doubts,
): void => {
  const own = referenceIdFor(issuerId, issuedOn, symbol);
  for (const [at, { referenceId, issuedOn: citedOn }] of citations.entries()) {
    if (referenceId === own) doubts.warn(`/citations/${at}`, 'self-citation');
    if (isLater(citedOn, issuedOn)) doubts.warn(`/citations/${at}`, 'dated-before-cited');
  }
};
/** Compared as precisely as the less precise of the two: a letter of August may cite one of the 20th of August. */
export const isLater = (cited: WorldTime | null, citing: WorldTime | null): boolean => {
  if (cited === null || citing === null) return false;
  const precision = Math.min(cited.length, citing.length, 'YYYY-MM-DD'.length);
  const [left, right] = [instantOrNull(cited.slice(0, precision)), instantOrNull(citing.slice(0, precision))];
  return left !== null && right !== null && left > right;
};
