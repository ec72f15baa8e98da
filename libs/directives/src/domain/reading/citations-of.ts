import { resolveCitedIssuer } from '@cascade/authorities/domain';
import { instantOrNull, type WorldTime } from '@cascade/calendar/domain';
import type { ReadCitation } from '@cascade/documents/domain';
import { uuidV5 } from '@cascade/event-store/domain';
import type { Citation, WrittenSymbol } from '../content';
import { referenceIdAt } from '../document-symbol';
import { referenceIdFor } from '../own-reference';
import { documentTypeOf } from './document-types';
import type { ReadingPlace } from './reading-place';

/** The documents a letter cites, each with the body in whose register it stands; one that is not sure is a ghost of this letter alone. */
export const citationsOf = (citations: readonly ReadCitation[], place: ReadingPlace): readonly Citation[] => {
  const used = new Map<string, number>();
  return citations.map((read, at) => {
    const where = `${read.span.start}-${read.span.end}`;
    const times = (used.get(where) ?? 0) + 1;
    used.set(where, times);
    return citationOf(read, times === 1 ? where : `${where}#${times}`, `/citations/${at}`, place);
  });
};
const citationOf = (read: ReadCitation, where: string, pointer: string, place: ReadingPlace): Citation => {
  const { directiveId, text, directory, on, doubts } = place;
  const { relation, notation, issuer, span, confidence } = read;
  const cited = resolveCitedIssuer(issuer, { issuerId: place.standpointId, on, notation }, directory);
  const symbol = symbolAsRead(read);
  const issuedOn = realDay(read.issuedOn, pointer, place);
  const sure = doubts.isSure(pointer, confidence, read.warnings, span);
  const issuerId = doubts.isSure(`${pointer}/issuerId`, cited.confidence, cited.warnings, span) ? cited.issuerId : null;
  return {
    citationId: uuidV5(`citation/${directiveId}/${where}`),
    relation,
    documentType: documentTypeOf(read.documentType),
    symbol,
    issuedOn,
    issuerAsWritten: issuer,
    issuerId,
    referenceId: (sure ? referenceIdFor(issuerId, issuedOn, symbol) : null) ?? referenceIdAt(directiveId, where),
    span: { start: span.start, end: span.end },
    sentence: text.slice(read.sentenceSpan.start, read.sentenceSpan.end) || null,
    confidence,
  };
};
const symbolAsRead = ({ number, notation }: ReadCitation): WrittenSymbol | null =>
  number === null && notation === null
    ? null
    : { number, notation, asWritten: [number ?? '', notation].filter((part) => part !== null).join('/') };
const realDay = (written: string | null, pointer: string, { doubts }: ReadingPlace): WorldTime | null => {
  if (written === null || instantOrNull(written) !== null) return written;
  doubts.warn(`${pointer}/issuedOn`, 'date-does-not-exist');
  return null;
};
