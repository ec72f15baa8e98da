import { DomainError } from '@cascade/event-store/domain';
import { secrecyMarkOf } from '../domain/header/secrecy';
import { lettersIn } from '../domain/layout/several-letters';
import { textOfBytes } from './encodings';
import { textOfDocx } from './docx';
import { formatOf, isMarkdownName, type KnownFormat } from './formats';
import { looksLikeHtml, textOfHtml } from './html';
import { fromLegacy } from './legacy';

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
  readonly mediaType: MediaType;
  /** Where each letter of the file begins and ends in `text`; one range where it holds one. */
  readonly letters: readonly { readonly start: number; readonly end: number }[];
}
export type MediaType =
  | 'text/plain'
  | 'text/markdown'
  | 'text/html'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'image/png'
  | 'image/jpeg'
  | 'image/tiff';
export const MOST_BYTES = 20 * 1024 * 1024;

/**
 * The text of a letter from the bytes of its file. Refuses, before anything is read: `letter.empty`, `letter.too-large`, `letter.binary` (no text at
 * all), `letter.unsupported` (a known format without a reader, one that is encrypted or broken, or an unknown encoding) and `letter.secret` (a letter of
 * it bears a secrecy mark in its head). PDF and pictures take time to open and are read by `decodeDocument` alone.
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

/** What can be said without opening the file. @throws DomainError `letter.too-large`, `letter.empty`, `letter.unsupported`, `letter.binary`. */
export const sized = (bytes: Uint8Array, fileName: string): KnownFormat | null => {
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

/** @throws DomainError `letter.empty`, `letter.secret`: also where only a later letter of the file bears a mark. */
export const accepted = (text: string, fileName: string, mediaType: MediaType): DecodedLetter => {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new DomainError('letter.empty', { fileName });
  const letters = lettersIn(text);
  for (const { start, end } of letters) {
    const mark = secrecyMarkOf(text.slice(start, Math.min(end, start + HEAD)));
    if (mark) throw new DomainError('letter.secret', { mark });
  }
  return { text, mediaType, letters };
};
/** Characters in which the head of a letter stands. */
const HEAD = 20_000;
