import type { Gazetteer } from '../gazetteer';
import type { Head } from '../layout/head';
import type { Tail } from '../layout/tail';
import type { Read, ReadHeader } from '../reading';
import { fold } from '../text/fold';
import type { LetterText, Piece } from '../text/letter-text';
import { typeOfNotation } from './document-types';
import { readIssuer, type Issuer } from './issuer';
import { readSignatory } from './signatory';

export const absent = <T>(...warnings: string[]): Read<T | null> => ({ value: null, confidence: 0, span: null, warnings });
const SURE = 0.98;
/** Abbreviations of types that are those of bodies and units too. */
const AMBIGUOUS = /^(?:CT|TB|TC|BC|QC|HD|DA|PA|KL|PC|PB|GM|TT|KH)-(?!UBND|TTg|HĐND)/u;

export const readHeader = (
  letter: LetterText,
  head: Head,
  tail: Tail,
  gazetteer: Gazetteer | null,
): { header: ReadHeader; issuer: Issuer } => {
  const read = <T>(value: T, piece: Piece, confidence: number, warnings: readonly string[] = []): Read<T> => ({
    value,
    confidence,
    span: letter.spanOf(piece),
    warnings,
  });
  const list = (pieces: readonly Piece[]): Read<string>[] => pieces.map((piece) => read(letter.valueOf(piece), piece, 0.95));
  const { number, date, title } = head;
  const place = date?.place ? letter.valueOf(date.place) : null;
  const issuer = readIssuer(letter, head.issuerLines, place, number?.notation ?? null, date?.day ?? date?.partly ?? null, gazetteer);
  const header: ReadHeader = {
    documentType: readType(letter, head),
    number: number ? read(number.number, number.piece, number.number ? SURE : 0.5, number.warnings) : absent('incomplete'),
    notation: number
      ? read(number.notation, { start: number.piece.start, end: number.below?.end ?? number.piece.end }, 0.95)
      : absent('incomplete'),
    issuer: issuer.name,
    issuerLevel: issuer.level,
    place: place && date?.place ? read(place, date.place, 0.95) : absent('incomplete'),
    issuedOn: date ? read(date.day, date.piece, date.day ? SURE : 0.5, date.warnings) : absent('incomplete'),
    issuedPartly: date ? read(date.partly, date.piece, date.partly ? SURE : 0.5, date.warnings) : absent('incomplete'),
    subject: readSubject(letter, head),
    addressees: list(head.addressees),
    coAddressees: list(head.coAddressees),
    copies: list(tail.copies),
    urgency: head.urgency ? read(urgencyOf(letter.flatOf(head.urgency.start, head.urgency.end)), head.urgency, 0.95) : absent(),
    signatory: readSignatory(letter, tail),
  };
  return { header, issuer };

  function readType(text: LetterText, { title: written }: Head): ReadHeader['documentType'] {
    if (written) return { value: written.type, confidence: SURE, span: text.spanOf(written.piece), warnings: [] };
    const bears = typeOfNotation(number?.notation ?? null);
    // 'Số 1870/CT-TTHT' of a Cục Thuế: a letter with 'V/v' and addressees under no title is none of the types that bear one.
    const isLetter = head.aboutLead && head.addressees.length > 0 && AMBIGUOUS.test(number?.notation ?? '');
    const fromNotation = isLetter ? 'Công văn' : bears;
    if (fromNotation)
      return { value: fromNotation, confidence: 0.93, span: number ? text.spanOf(number.piece) : null, warnings: ['inferred'] };
    return head.addressees.length > 0 && !title
      ? { value: 'Công văn', confidence: 0.7, span: null, warnings: ['inferred'] }
      : absent('incomplete');
  }
};

const readSubject = (letter: LetterText, { subject }: Head): Read<string | null> => {
  const [first, last] = [subject[0], subject.at(-1)];
  if (!first || !last) return absent('incomplete');
  const pieces = subject.map((piece) => letter.valueOf(piece)).join(' ');
  const value = pieces.replace(/^(?:v\s?\/\s?v|về việc)\s?[:;.]?\s?/iu, '').replace(/[\s.;:/-]+$/u, '');
  return value ? { value, confidence: 0.95, span: letter.spanOf({ start: first.start, end: last.end }), warnings: [] } : absent('blank');
};
const urgencyOf = (flat: string): ReadHeader['urgency']['value'] =>
  fold(flat).includes('hoa toc') ? 'hỏa tốc' : flat.includes('thuong khan') ? 'thượng khẩn' : 'khẩn';
