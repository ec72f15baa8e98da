import { DomainError } from '@cascade/event-store/domain';
import { textOfPicture, textOfScannedPdf, type Scan } from '../scanning/read-scan';
import { accepted, decodeLetter, MOST_BYTES, sized, type DecodedLetter, type MediaType } from './decode-letter';
import { decodeInThread } from './decoding-thread';
import { fromLegacy } from './legacy';
import { textOfPdf } from './pdf';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    /** It can be read once this package of the machine is there. */
    'letter.needs-program': { fileName: string; package: string };
    /** Reading it took more time or memory than any letter needs. */
    'letter.too-costly': { fileName: string };
  }
}
const PICTURES: Readonly<Record<string, MediaType>> = { PNG: 'image/png', JPEG: 'image/jpeg', TIFF: 'image/tiff' };
/** Plain text up to this size is decoded where it is asked for: that takes less than telling a thread. */
const SMALL = 64 * 1024;

/**
 * The text of a file in any format: what has to be unpacked or is large is decoded in a thread with bounded time and memory, pictures are recognised by
 * programs of the machine. Refuses as `decodeLetter` does, besides with `letter.needs-program` and `letter.too-costly`.
 */
export const decodeDocument = async (bytes: Uint8Array, fileName: string): Promise<DecodedLetter> => {
  const format = sized(bytes, fileName);
  const picture = PICTURES[format?.name ?? ''];
  if (picture) return fromScan(await textOfPicture(bytes), fileName, format?.name ?? '', picture);
  if (!format && bytes.length <= SMALL) return decodeLetter(bytes, fileName);
  const decoded = await decodeInThread(bytes, fileName);
  if (!('scannedPages' in decoded)) return decoded;
  return fromScan(await textOfScannedPdf(bytes, decoded.scannedPages), fileName, 'PDF', 'application/pdf');
};

/** A PDF whose pages are pictures has so many of them. */
export interface ScannedPdf {
  readonly scannedPages: number;
}
/** What the thread does. */
export const decodeHere = async (bytes: Uint8Array, fileName: string): Promise<DecodedLetter | ScannedPdf> => {
  if (sized(bytes, fileName)?.name !== 'PDF') return decodeLetter(bytes, fileName);
  const read = await textOfPdf(bytes);
  if (read.kind === 'scanned') return { scannedPages: read.pages };
  if (read.kind === 'too-large') throw new DomainError('letter.too-large', { fileName, bytes: bytes.length, limit: MOST_BYTES });
  if (read.kind !== 'text') throw new DomainError('letter.unsupported', { fileName, format: `${read.kind} PDF` });
  return accepted(fromLegacy(read.text), fileName, 'application/pdf');
};

const fromScan = (scan: Scan, fileName: string, format: string, mediaType: MediaType): DecodedLetter => {
  switch (scan.kind) {
    case 'text':
      return accepted(scan.text, fileName, mediaType);
    case 'missing':
      throw new DomainError('letter.needs-program', { fileName, package: scan.package });
    case 'too-costly':
      throw new DomainError('letter.too-costly', { fileName });
    case 'broken':
      throw new DomainError('letter.unsupported', { fileName, format: `broken ${format}` });
  }
};
