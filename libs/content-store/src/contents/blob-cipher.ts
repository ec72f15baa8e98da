import { createCipheriv, createDecipheriv, createHash, createHmac, type KeyObject } from 'node:crypto';
import type { Blob } from '../content-store';
import { slicesOf } from './slices';

/** A blob is: form (1 byte), nonce (12), AES-256-GCM ciphertext (as long as the content), tag (16). The form byte is authenticated too. */
const FORM = Buffer.of(1);
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = FORM.length + NONCE_BYTES;
export const BLOB_OVERHEAD_BYTES = HEAD_BYTES + TAG_BYTES;

/**
 * The nonce is made from key and content, so a nonce repeats only with the very same bytes, and a retried put is the same blob
 * instead of a second copy that nobody names.
 */
const nonceFor = async (bytes: Uint8Array, key: KeyObject): Promise<Buffer> => {
  const hmac = createHmac('sha256', key).update('content-nonce');
  for await (const slice of slicesOf(bytes)) hmac.update(slice);
  return hmac.digest().subarray(0, NONCE_BYTES);
};

export async function* encrypted(bytes: Uint8Array, key: KeyObject): AsyncGenerator<Uint8Array> {
  const nonce = await nonceFor(bytes, key);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(FORM);
  yield Buffer.concat([FORM, nonce]);
  for await (const slice of slicesOf(bytes)) yield cipher.update(slice);
  cipher.final();
  yield cipher.getAuthTag();
}

/** The plain bytes of a blob, or null where it is not what `hash` and `key` say. Nothing is handed out before all of it is checked. */
export const decrypted = async ({ size, chunks }: Blob, hash: string, key: KeyObject): Promise<Uint8Array | null> => {
  const sum = createHash('sha256');
  const blob = Buffer.allocUnsafe(size);
  let length = 0;
  for await (const chunk of chunks) {
    if (length + chunk.byteLength > size) return null;
    sum.update(chunk);
    blob.set(chunk, length);
    length += chunk.byteLength;
  }
  if (length !== size || size < BLOB_OVERHEAD_BYTES || sum.digest('hex') !== hash || blob[0] !== FORM[0]) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, blob.subarray(FORM.length, HEAD_BYTES)).setAAD(FORM);
  decipher.setAuthTag(blob.subarray(size - TAG_BYTES));
  // Each slice replaces its own ciphertext, so a large content is in memory once.
  let at = HEAD_BYTES;
  for await (const slice of slicesOf(blob.subarray(HEAD_BYTES, size - TAG_BYTES))) {
    const plain = decipher.update(slice);
    blob.set(plain, at);
    at += plain.byteLength;
  }
  try {
    decipher.final();
  } catch {
    return null;
  }
  return blob.subarray(HEAD_BYTES, size - TAG_BYTES);
};
