import { DomainError } from '@cascade/event-store/domain';
import { secrecyMarkOf } from '../domain/header/secrecy';
import { textOfBytes } from './encodings';
import { formatOf, isMarkdownName } from './formats';

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
  readonly mediaType: 'text/plain' | 'text/markdown';
}
export const MOST_BYTES = 20 * 1024 * 1024;

/**
 * The text of a letter from the bytes of its file. Refuses, before anything is read: `letter.empty`, `letter.too-large`, `letter.binary` (no text at
 * all), `letter.unsupported` (a known format that has no reader yet, or an unknown encoding) and `letter.secret` (its head bears a secrecy mark).
 */
export const decodeLetter = (bytes: Uint8Array, fileName: string): DecodedLetter => {
  if (bytes.length > MOST_BYTES) throw new DomainError('letter.too-large', { fileName, bytes: bytes.length, limit: MOST_BYTES });
  if (bytes.length === 0) throw new DomainError('letter.empty', { fileName });
  const format = formatOf(bytes);
  if (format?.readable === 'later') throw new DomainError('letter.unsupported', { fileName, format: format.name });
  if (format) throw new DomainError('letter.binary', { fileName, found: format.name });

  const decoded = textOfBytes(bytes);
  if (decoded.kind === 'binary') throw new DomainError('letter.binary', { fileName, found: 'bytes' });
  if (decoded.kind === 'unknown-encoding') throw new DomainError('letter.unsupported', { fileName, format: 'unknown-encoding' });
  const { text } = decoded;
  if (!/[\p{L}\p{N}]/u.test(text)) throw new DomainError('letter.empty', { fileName });
  if (/^\s*<(?:!doctype html|html|\?xml)/iu.test(text.slice(0, 400)))
    throw new DomainError('letter.unsupported', { fileName, format: 'HTML' });
  const mark = secrecyMarkOf(text);
  if (mark) throw new DomainError('letter.secret', { mark });
  return { text, mediaType: isMarkdownName(fileName) ? 'text/markdown' : 'text/plain' };
};
