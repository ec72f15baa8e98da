/** Free text that may name people: AES-256-GCM under the key named, all parts base64url. Readable until that key is destroyed. */
export interface Sealed {
  readonly $sealed: { readonly key: string; readonly nonce: string; readonly text: string };
}
/**
 * The type of the event by which a key's end is known: `{ keyId, reason }`, on the stream whose texts the key closed. Whoever keeps opened texts of that
 * stream forgets them with it.
 */
export const KEY_DESTROYED = 'KeyDestroyed';
export const isSealed = (value: unknown): value is Sealed => typeof value === 'object' && value !== null && '$sealed' in value;
