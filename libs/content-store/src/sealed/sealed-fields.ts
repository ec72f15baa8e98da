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
export const sealedFields = (keys: KeyReader): SealedFields => {
  const lately = new OpenedLately();
  return {
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
      if (!key) {
        lately.forget();
        return null;
      }
      const known = lately.find(keyId, nonce, text);
      if (known !== undefined) return known;
      const plain = opened(key, Buffer.from(nonce, 'base64url'), Buffer.from(text, 'base64url'));
      if (plain === null) throw new DomainError('sealed.damaged', { keyId });
      lately.keep(text, { keyId, nonce, plain });
      return plain;
    },
  };
};

interface Opened {
  readonly keyId: string;
  readonly nonce: string;
  readonly plain: string;
}
const KEPT = 2_000;
/** A draft and its issued text carry the same sealed fields, and the drafts made of one order its subject: what was opened a moment ago is opened again. */
class OpenedLately {
  #texts = new Map<string, Opened>();
  find(keyId: string, nonce: string, text: string): string | undefined {
    const found = this.#texts.get(text);
    return found?.nonce === nonce && found.keyId === keyId ? found.plain : undefined;
  }
  keep(text: string, opened: Opened): void {
    if (this.#texts.size >= KEPT) this.#texts.clear();
    this.#texts.set(text, opened);
  }
  /** A key was destroyed: nothing that it may have opened stays. */
  forget(): void {
    this.#texts.clear();
  }
}

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
