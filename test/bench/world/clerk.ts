import { randomUUID } from 'node:crypto';
import { openKeyStore, sealedFields } from '@cascade/content-store';
import type { EventStore } from '@cascade/event-store';
import type { AnyEvent, Sealed } from '@cascade/event-store/domain';

/** Appends under way at once: enough for full groups, few enough to keep memory small. */
const UNDER_WAY = 4_000;
const KEYS_AHEAD = 2_000;
const KEYS_LEAST = 500;

/** Writes the generated log: events as the rooms shape them, free text sealed under a key per document, appended through the real store. */
export class Clerk {
  events = 0;
  /** Instant of what was written last. */
  now = 0;
  readonly #store: EventStore;
  readonly #keys;
  readonly #fields;
  readonly #spare: string[] = [];
  #pending: Promise<unknown>[] = [];

  constructor(store: EventStore, keysFolder: string) {
    this.#store = store;
    this.#keys = openKeyStore(keysFolder);
    this.#fields = sealedFields(this.#keys);
  }
  newKey(): string {
    const key = this.#spare.pop();
    if (key === undefined) throw new Error('no key was made ahead');
    return key;
  }
  seal(text: string, key: string): Sealed {
    return this.#fields.seal(text, key);
  }
  /** Writes `events` as one append. @returns the id of the last of them. */
  write(stream: string, at: number, events: readonly AnyEvent[], onBehalfOf: string | null = null): string {
    this.now = at;
    const commandId = randomUUID();
    const metadata = { actor: 'bench', onBehalfOf, commandId, correlationId: commandId, causationId: null };
    const written = events.map(({ id = randomUUID(), type, version, data, occurredAt = new Date(at).toISOString() }) => ({
      id,
      type,
      version,
      data,
      metadata: { ...metadata, occurredAt },
    }));
    this.events += written.length;
    this.#pending.push(this.#store.append(stream, written, 'any'));
    return written.at(-1)!.id;
  }
  /** To be awaited between two things that happen: keeps keys ready, and lets what is under way reach the disk. */
  async breathe(): Promise<void> {
    if (this.#spare.length < KEYS_LEAST)
      this.#spare.push(...(await Promise.all(Array.from({ length: KEYS_AHEAD }, () => this.#keys.create()))));
    if (this.#pending.length >= UNDER_WAY) await this.settle();
  }
  async settle(): Promise<void> {
    await Promise.all(this.#pending);
    this.#pending = [];
  }
  async close(): Promise<void> {
    await this.settle();
    this.#keys.close();
  }
}
