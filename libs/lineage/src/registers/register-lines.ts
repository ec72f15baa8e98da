import { dayInWords, type Instant } from '@cascade/calendar/domain';
import { documentTypeName, shownSymbol } from '@cascade/directives/domain';
import type { QueryContext } from '@cascade/event-store';
import type { BookLine } from '../domain/register-books';
import type { Bodies } from '../reading/bodies';
import { idSet, holding, select } from '../reading/select';

/** What a book says of a document. */
export interface BookDocument {
  readonly directiveId: string;
  readonly symbol: string | null;
  readonly documentType: string | null;
  readonly issuedOn: string | null;
  readonly issuerId: string | null;
  readonly datedAt: Instant;
  readonly status: string;
  readonly subject: string | null;
  readonly header: Header;
}
interface Header {
  readonly signatory?: { readonly name: string | null } | null;
  readonly issuerAsWritten?: string | null;
  readonly addressees?: readonly { readonly text: string; readonly role: string }[];
}
const DOCUMENTS = `
  SELECT d.directive_id AS directiveId, d.symbol_written AS symbol, d.document_type AS documentType, d.issued_on AS issuedOn, d.issuer_id AS issuerId,
    d.dated_at AS datedAt, d.status, d.subject_text AS subject, d.header_json AS header
  FROM json_each($ids) AS wanted CROSS JOIN directives AS d ON d.directive_id = wanted.value AND ${holding('d')}`;

export const documentsOf = (context: QueryContext, ids: Iterable<string>): Map<string, BookDocument> =>
  new Map(
    select<Omit<BookDocument, 'header'> & { header: string | null }>(context, DOCUMENTS, { $ids: idSet(ids) }).map((row) => [
      row.directiveId,
      { ...row, symbol: row.symbol && shownSymbol(row.symbol), header: row.header === null ? {} : (JSON.parse(row.header) as Header) },
    ]),
  );
/** '2020-08-17' -> '17/8/2020'; a month '8/2020'; empty where unknown. */
export const written = (day: string | null): string => (day === null ? '' : dayInWords(day));
export const writtenInstant = (instant: Instant | null): string => (instant === null ? '' : dayInWords(instant));

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
export const typeAndSubject = ({ documentType, subject }: BookDocument): string =>
  [documentType === null ? '' : capital(documentTypeName(documentType)), subject ?? ''].filter(Boolean).join(': ');
const FILE_COPY = /^[-–\s]*lưu\b[:\s]*/iu;
export const recipientsOf = ({ header }: BookDocument): string =>
  (header.addressees ?? [])
    .map(({ text }) => text)
    .filter((text) => !FILE_COPY.test(text))
    .join('; ');
/** 'Lưu: VT, VX.' -> 'VT, VX'. */
export const fileCopyOf = ({ header }: BookDocument): string =>
  (header.addressees ?? [])
    .filter(({ text }) => FILE_COPY.test(text))
    .map(({ text }) => text.replace(FILE_COPY, '').replace(/[.;]\s*$/, ''))
    .join('; ');
/** Names as they were when the document was made. */
export const authorOf = (bodies: Bodies, { issuerId, datedAt, header }: BookDocument): string =>
  bodies.at(issuerId, datedAt)?.name ?? header.issuerAsWritten ?? '';
export const lineOf = (directiveId: string, fields: Readonly<Record<string, string>>): BookLine => ({ ...fields, directiveId }) as BookLine;
