import { instantOrNull, yearOf } from '@cascade/calendar/domain';
import type { ReadingAccepted, ReadingCorrected } from './directive.events';
import type { RegisterCommand } from './register.decider';
import { COMMON_SERIES, registerStream } from './stream-names';

/** The number on a letter that was taken in, on its way to its issuer's register; null where number, year or issuer are not sure. */
export const observedNumber = ({
  data,
}: {
  readonly data: (ReadingAccepted | ReadingCorrected)['data'];
}): { readonly stream: string; readonly command: Extract<RegisterCommand, { type: 'ObserveNumber' }> } | null => {
  const { directiveId, symbol, issuedOn, content, unconfirmed } = data;
  if (!symbol?.number || issuedOn === null || instantOrNull(issuedOn) === null || unconfirmed.includes('/issuerId')) return null;
  return {
    stream: registerStream(content.issuerId, yearOf(issuedOn), COMMON_SERIES),
    command: { type: 'ObserveNumber', data: { number: symbol.number, directiveId, notation: symbol.notation } },
  };
};
