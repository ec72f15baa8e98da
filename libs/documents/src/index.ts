export { decodeDocument } from './decode/decode-document';
export { decodeLetter, MOST_BYTES, type DecodedLetter, type MediaType } from './decode/decode-letter';
export * from './domain';
