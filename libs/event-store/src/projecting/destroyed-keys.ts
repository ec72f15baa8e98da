import { KEY_DESTROYED, type RecordedEvent } from '../domain';
import type { Unseal } from './unseal';

/**
 * Keys that the log says were destroyed. The key store may hear of it a moment later (another thread, another server, a crash in between), and what the
 * log says counts from the very event: no text under such a key is opened again.
 */
export class DestroyedKeys {
  readonly #known: Set<string>;

  constructor(
    readonly keys: Unseal,
    known: Iterable<string> = [],
  ) {
    this.#known = new Set(known);
  }
  readonly unseal: Unseal = (sealed) => (this.#known.has(sealed.$sealed.key) ? null : this.keys(sealed));

  /** @returns true where this is news, so that what was opened before with that key is wrong now. */
  hear(event: Pick<RecordedEvent, 'type' | 'data'>): boolean {
    if (!endsKey(event)) return false;
    const { keyId } = event.data as { readonly keyId?: unknown };
    if (typeof keyId !== 'string' || this.#known.has(keyId)) return false;
    this.#known.add(keyId);
    return true;
  }
}
/** Whether what was opened of the event's stream must be forgotten. */
export const endsKey = ({ type }: Pick<RecordedEvent, 'type'>): boolean => type === KEY_DESTROYED;
