import { DomainError } from '@cascade/event-store/domain';
import { secrecyMarkOf } from '../domain/header/secrecy';
import { textOfBytes } from './encodings';
import { textOfDocx } from './docx';
import { formatOf, isMarkdownName, type KnownFormat } from './formats';
import { looksLikeHtml, textOfHtml } from './html';
import { fromLegacy } from './legacy';
import { textOfPdf } from './pdf';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'letter.empty': { fileName: string };
    'letter.binary': { fileName: string; found: string };
    'letter.too-large': { fileName: string; bytes: number; limit: number };
    /** Names the mark and nothing else: not even the subject may be kept, and a file name often is one. */
    'letter.secret': { mark: string };
    'letter.unsupported': { fileName: string; format: string };
  }
}
export interface DecodedLetter {
  /** As decoded, without the byte order mark; every span of a reading is an offset into this text. */
  readonly text: string;
  readonly mediaType:
    | 'text/plain'
    | 'text/markdown'
    | 'text/html'
    | 'application/pdf'
    | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
}
export const MOST_BYTES = 20 * 1024 * 1024;

/**
 * The text of a letter from the bytes of its file. Refuses, before anything is read: `letter.empty`, `letter.too-large`, `letter.binary` (no text at
 * all), `letter.unsupported` (a known format without a reader, one that is encrypted, broken or a picture, or an unknown encoding) and `letter.secret`
 * (its head bears a secrecy mark). A PDF takes time to open and is read by `decodeDocument` alone.
 */
export const decodeLetter = (bytes: Uint8Array, fileName: string): DecodedLetter => {
  const format = sized(bytes, fileName);
  if (format?.name === 'DOCX') return fromDocx(bytes, fileName);
  if (format) throw new DomainError('letter.unsupported', { fileName, format: format.name });

  const decoded = textOfBytes(bytes);
  if (decoded.kind === 'binary') throw new DomainError('letter.binary', { fileName, found: 'bytes' });
  if (decoded.kind === 'unknown-encoding') throw new DomainError('letter.unsupported', { fileName, format: 'unknown-encoding' });
  if (looksLikeHtml(decoded.text)) return accepted(fromLegacy(textOfHtml(decoded.text)), fileName, 'text/html');
  return accepted(decoded.text, fileName, isMarkdownName(fileName) ? 'text/markdown' : 'text/plain');
};

/** The same for every format, PDF with a text layer too. */
export const decodeDocument = async (bytes: Uint8Array, fileName: string): Promise<DecodedLetter> => {
  if (sized(bytes, fileName)?.name !== 'PDF') return decodeLetter(bytes, fileName);
  const read = await textOfPdf(bytes);
  if (read.kind === 'too-large') throw new DomainError('letter.too-large', { fileName, bytes: bytes.length, limit: MOST_BYTES });
  if (read.kind !== 'text') throw new DomainError('letter.unsupported', { fileName, format: `${read.kind} PDF` });
  return accepted(fromLegacy(read.text), fileName, 'application/pdf');
};

const sized = (bytes: Uint8Array, fileName: string): KnownFormat | null => {
  if (bytes.length > MOST_BYTES) throw new DomainError('letter.too-large', { fileName, bytes: bytes.length, limit: MOST_BYTES });
  if (bytes.length === 0) throw new DomainError('letter.empty', { fileName });
  const format = formatOf(bytes);
  if (format?.readable === 'later') throw new DomainError('letter.unsupported', { fileName, format: format.name });
  if (format?.readable === 'never') throw new DomainError('letter.binary', { fileName, found: format.name });
  return format;
};

const fromDocx = (bytes: Uint8Array, fileName: string): DecodedLetter => {
  const read = textOfDocx(bytes);
  if (read.kind === 'too-large') throw new DomainError('letter.too-large', { fileName, bytes: bytes.length, limit: MOST_BYTES });
  if (read.kind === 'other') throw new DomainError('letter.unsupported', { fileName, format: 'ZIP' });
  if (read.kind === 'broken') throw new DomainError('letter.unsupported', { fileName, format: 'broken DOCX' });
  return accepted(fromLegacy(read.text), fileName, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
};

const accepted = (text: string, fileName: string, mediaType: DecodedLetter['mediaType']): DecodedLetter => {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new DomainError('letter.empty', { fileName });
  const mark = secrecyMarkOf(text);
  if (mark) throw new DomainError('letter.secret', { mark });
  return { text, mediaType };
};
