import { instantOrNull, yearOf, type WorldTime } from '@cascade/calendar/domain';
import type { WrittenSymbol } from './content';
import { referenceIdOf, symbolKey, type SymbolKey } from './document-symbol';

/** Key of what was understood of a symbol; a blank, struck or garbled number has none. */
export const keyOfSymbol = (symbol: WrittenSymbol | null): SymbolKey | null =>
  symbol?.number ? symbolKey(`${symbol.number}/${symbol.notation ?? ''}`) : null;
/** The reference of a document with this issuer, date and symbol; null where one of the three is unknown. */
export const referenceIdFor = (issuerId: string | null, issuedOn: WorldTime | null, symbol: WrittenSymbol | null): string | null => {
  const key = keyOfSymbol(symbol);
  if (issuerId === null || issuedOn === null || key === null || instantOrNull(issuedOn) === null) return null;
  return referenceIdOf(issuerId, yearOf(issuedOn), key);
};
