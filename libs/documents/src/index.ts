export { decodeDocument, decodeLetter, MOST_BYTES, type DecodedLetter } from './decode/decode-letter';
export * from './domain';
