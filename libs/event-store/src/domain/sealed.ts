/** Free text that may name people: AES-256-GCM under the key named, all parts base64url. Readable until that key is destroyed. */
export interface Sealed {
  readonly $sealed: { readonly key: string; readonly nonce: string; readonly text: string };
}
export const isSealed = (value: unknown): value is Sealed => typeof value === 'object' && value !== null && '$sealed' in value;
