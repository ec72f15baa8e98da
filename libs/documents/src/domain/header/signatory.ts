import type { ReadHeader, SigningCapacity } from '../reading';
import { deputyOf, isOfficeItself } from './deputy-role';
import { mendedName } from '../layout/person-names';
import type { Tail } from '../layout/tail';
import type { LetterText } from '../text/letter-text';

/** Capacities stand outermost first ('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'); the role is the last line without a mark, for with one it is another's. */
export const readSignatory = (letter: LetterText, { signature, name }: Tail): ReadHeader['signatory'] => {
  const roleLine = signature.filter(({ capacity }) => capacity === null || capacity === 'Q').at(-1);
  const written = roleLine
    ? letter
        .valueOf(roleLine.piece)
        .replace(/^Q\s?[.,]\s?/u, '')
        .replace(/^[RFN]H[ÓOÒÔ](?=\s)/u, 'PHÓ')
        .replace(/[,.;:]+$/u, '')
    : null;
  const replaced = signature.filter(({ capacity }) => capacity === 'KT').at(-1);
  const deputy = replaced ? deputyOf(letter.valueOf(replaced.piece)) : null;
  // A seal lies over the role more often than over the mark above it.
  const inferred = deputy !== null && (written === null || isOfficeItself(written, deputy));
  const role = inferred ? deputy : written;
  const capacities = signature.map(({ capacity }) => capacity).filter((capacity): capacity is SigningCapacity => capacity !== null);
  const value = { name: name ? mendedName(withoutRank(letter.valueOf(name))) : null, role, capacities };
  const pieces = [...signature.map(({ piece }) => piece), ...(name ? [name] : [])];
  if (pieces.length === 0) return { value, confidence: 0, span: null, warnings: ['incomplete'] };
  const span = letter.spanOf({ start: Math.min(...pieces.map(({ start }) => start)), end: Math.max(...pieces.map(({ end }) => end)) });
  const garbled = signature.some((line) => line.garbled);
  const incomplete = value.name === null || value.role === null;
  return {
    value,
    confidence: garbled ? 0.6 : incomplete || inferred ? 0.7 : 0.95,
    span,
    warnings: [...(garbled ? ['garbled'] : []), ...(incomplete ? ['incomplete'] : []), ...(inferred ? ['inferred'] : [])],
  };
};
const withoutRank = (name: string): string =>
  name.replace(/^(?:(?:(?:Thượng|Đại|Trung|Thiếu) (?:tá|tướng|úy)|PGS|GS|TS|ThS|BS|KS|CN|Ths|Ts|Bs)[.,]?\s?)+/u, '');
