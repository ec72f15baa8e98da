import { createCipheriv, createDecipheriv, randomFillSync, type KeyObject } from 'node:crypto';
import { DomainError, type Sealed } from '@cascade/event-store/domain';
import type { KeyReader } from '../keys/key-store';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const NONCES_AT_A_TIME = 1024;

/** Closes and opens free text that may name people. Synchronous: some microseconds a field. */
export interface SealedFields {
  /** @throws DomainError `key.missing`, `key.destroyed`. */
  seal(text: string, keyId: string): Sealed;
  /** Null once the key is destroyed. @throws DomainError `key.missing`, `sealed.damaged`. */
  unseal(sealed: Sealed): string | null;
}
export const sealedFields = (keys: KeyReader): SealedFields => ({
  seal(text, keyId) {
    const key = keys.get(keyId);
    if (!key) throw new DomainError('key.destroyed', { keyId });
    const nonce = randomNonce();
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    const parts = [cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
    return { $sealed: { key: keyId, nonce: nonce.toString('base64url'), text: Buffer.concat(parts).toString('base64url') } };
  },
  unseal({ $sealed: { key: keyId, nonce, text } }) {
    const key = keys.get(keyId);
    if (!key) return null;
    const plain = opened(key, Buffer.from(nonce, 'base64url'), Buffer.from(text, 'base64url'));
    if (plain === null) throw new DomainError('sealed.damaged', { keyId });
    return plain;
  },
});
const opened = (key: KeyObject, nonce: Buffer, sealed: Buffer): string | null => {
  const length = sealed.length - TAG_BYTES;
  if (nonce.length !== NONCE_BYTES || length < 0) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAuthTag(sealed.subarray(length));
  const plain = decipher.update(sealed.subarray(0, length));
  try {
    decipher.final();
  } catch {
    return null;
  }
  return plain.toString('utf8');
};

const nonces = Buffer.alloc(NONCE_BYTES * NONCES_AT_A_TIME);
let nextNonce = nonces.length;
/** Random bytes are dear by the call and cheap by the kilobyte: drawn ahead they cost half of a seal less. */
const randomNonce = (): Buffer => {
  if (nextNonce === nonces.length) {
    randomFillSync(nonces);
    nextNonce = 0;
  }
  nextNonce += NONCE_BYTES;
  return nonces.subarray(nextNonce - NONCE_BYTES, nextNonce);
};
