import { fromLegacy } from './legacy';

export type Decoded =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'binary' } | { readonly kind: 'unknown-encoding' };
type Utf = 'utf-8' | 'utf-16le' | 'utf-16be';

/** UTF-16 without a mark shows in its zero bytes: Vietnamese text is two thirds ASCII, all of it on one side. */
const SAMPLE = 4_096;
const ONE_SIDED = 0.3;
/** A text has hardly any control characters besides line ends and tabs. */
const MOST_CONTROLS = 0.01;

export const textOfBytes = (bytes: Uint8Array): Decoded => {
  const encoding = markedEncoding(bytes) ?? guessedEncoding(bytes);
  const text = decode(bytes, encoding);
  if (text === null) {
    const loose = decodeLoosely(bytes);
    if (controls(loose) > MOST_CONTROLS) return { kind: 'binary' };
    const converted = fromLegacy(loose);
    return converted === loose ? { kind: 'unknown-encoding' } : { kind: 'text', text: converted };
  }
  return controls(text) > MOST_CONTROLS ? { kind: 'binary' } : { kind: 'text', text: fromLegacy(text) };
};

const markedEncoding = ([first, second, third]: Uint8Array): Utf | null => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
};

const guessedEncoding = (bytes: Uint8Array): Utf => {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const pairs = Math.max(1, length / 2);
  if (odd / pairs > ONE_SIDED && even / pairs < ONE_SIDED / 10) return 'utf-16le';
  return even / pairs > ONE_SIDED && odd / pairs < ONE_SIDED / 10 ? 'utf-16be' : 'utf-8';
};

const decode = (bytes: Uint8Array, encoding: Utf): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
/** Byte by byte: what an old Vietnamese font's text is made of. */
const decodeLoosely = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

const controls = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x09 || (unit > 0x0d && unit < 0x20) || unit === 0x7f || unit === 0xfffe || unit === 0xffff) count += 1;
  }
  return text.length === 0 ? 0 : count / text.length;
};
