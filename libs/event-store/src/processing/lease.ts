import { randomUUID } from 'node:crypto';
import { isDomainError } from '../domain';
import type { EventStore } from '../event-store';
import { Nap } from './nap';

/** How one of several engines on one store comes to run what only one should. */
export interface LeaseOptions {
  /** The stream is `sys-lease-<name>`: those who name it alike compete. */
  readonly name: string;
  /** Who this is, for people: host and process. */
  readonly holder: string;
  /** Without a renewal for so long a lease is free; default 6,000 ms. */
  readonly ttlMs?: number;
  /** Between two renewals; default 2,000 ms: one small append. */
  readonly renewMs?: number;
}
export interface LeaseEvents {
  /** It is ours from now on. */
  taken(): void;
  /** It is ours no longer, or may no longer be. Resolves when what ran under it has stopped. */
  lost(): Promise<void>;
  /** What a renewal tells the others. */
  report(): object;
}
/** What the others say of a lease: the last event of its stream. */
export interface LeaseNote {
  readonly holder: string;
  /** False where it was given back. */
  readonly held: boolean;
  readonly report: object;
}
interface LeaseData {
  readonly holder: string;
  /** Tells two holders apart, also where people call them alike. */
  readonly instance: string;
  readonly ttlMs: number;
  readonly report: object;
}
const TTL_MS = 6_000;
const RENEW_MS = 2_000;
/** A lease that was given back is found within this time. */
const LOOK_MS = 500;
const TRIM_EVERY = 32n;
const KEPT = 4n;

export const leaseStream = (name: string): string => `sys-lease-${name}`;
type LastNote = LeaseNote & Pick<LeaseData, 'instance' | 'ttlMs'> & { readonly revision: bigint };
export const readLease = async (store: EventStore, name: string): Promise<LastNote | null> => {
  for await (const { type, data, revision } of store.readStream(leaseStream(name), { direction: 'backwards', limit: 1 }))
    return { ...(data as LeaseData), held: type !== 'LeaseReleased', revision };
  return null;
};

/**
 * A lease made of exact-revision appends: who appends after the last event holds it. Nobody's clock is compared with another's: who waits takes it when
 * the stream has stood still for its time by the waiter's own watch, and a holder that could not renew for as long by its own stops by itself. A stalled
 * machine may still go on for a moment beside its successor; whatever runs under a lease must bear that.
 */
export class Lease {
  readonly #store: EventStore;
  readonly #options: Required<LeaseOptions>;
  readonly #events: LeaseEvents;
  readonly #nap = new Nap();
  readonly #instance = randomUUID();
  /** By our watch, before the append was sent that made or renewed it. */
  #since = 0;
  #closed = false;
  /** Revision of our last event; null while somebody else's is the last, or nobody's. */
  #held: bigint | null = null;
  /** Why the last attempt failed; null where it did not. */
  error: string | null = null;
  readonly #running: Promise<void>;

  constructor(store: EventStore, options: LeaseOptions, events: LeaseEvents) {
    this.#store = store;
    this.#options = { ttlMs: TTL_MS, renewMs: RENEW_MS, ...options };
    this.#events = events;
    this.#running = this.#run();
  }
  get held(): boolean {
    return this.#held !== null;
  }
  /** Stops what runs under it and gives it back, so that another need not wait. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#nap.wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#closed) {
      await this.#compete();
      if (this.#held === null) return;
      this.#events.taken();
      await this.#hold();
      await this.#events.lost();
      if (this.#closed && this.#held !== null) await this.#append('LeaseReleased', this.#held).catch(() => undefined); // it runs out by itself
      this.#held = null;
    }
  }
  /** Until it is ours or nobody wants it any more. */
  async #compete(): Promise<void> {
    const { name, ttlMs } = this.#options;
    let seen: bigint | null = null;
    let since = performance.now();
    while (!this.#closed) {
      try {
        const note = await readLease(this.#store, name);
        const revision = note?.revision ?? null;
        if (revision !== seen) since = performance.now();
        seen = revision;
        if (!note?.held || performance.now() - since >= note.ttlMs) {
          this.#since = performance.now();
          this.#held = await this.#append('LeaseTaken', revision);
          this.error = null;
          return;
        }
        this.error = null;
      } catch (error) {
        if (!isDomainError(error, 'stream.conflict')) this.error = String(error);
      }
      await this.#nap.sleep(Math.min(LOOK_MS, ttlMs / 4));
    }
  }
  /** Until somebody else took it, it could not be renewed in time, or it is given back. */
  async #hold(): Promise<void> {
    const { ttlMs, renewMs, name } = this.#options;
    while (!this.#closed && this.#held !== null) {
      const left = () => this.#since + ttlMs - performance.now();
      await this.#nap.sleep(Math.max(0, Math.min(renewMs, left())));
      if (this.#closed) return;
      if (left() <= 0) return this.#letGo();
      const asked = performance.now();
      try {
        // An answer that never comes must not outlast the lease.
        const revision = await inTime(this.#append('LeaseRenewed', this.#held), left());
        if (revision === null) return this.#letGo();
        this.#held = revision;
        this.#since = asked;
        this.error = null;
        if (revision % TRIM_EVERY === 0n && revision > KEPT) await this.#store.trim(leaseStream(name), revision - KEPT);
      } catch (error) {
        this.error = String(error);
        if (isDomainError(error, 'stream.conflict') && !(await this.#isOurs())) return this.#letGo();
      }
    }
  }
  /** A renewal may have been stored though its answer was lost: the next one then meets our own. */
  async #isOurs(): Promise<boolean> {
    const note = await readLease(this.#store, this.#options.name).catch(() => null);
    if (!note?.held || note.instance !== this.#instance) return false;
    this.#held = note.revision;
    return true;
  }
  #letGo(): void {
    this.#held = null;
  }
  async #append(type: 'LeaseTaken' | 'LeaseRenewed' | 'LeaseReleased', after: bigint | null): Promise<bigint> {
    const { name, holder, ttlMs } = this.#options;
    const id = randomUUID();
    const data: LeaseData = { holder, instance: this.#instance, ttlMs, report: this.#events.report() };
    const metadata = { occurredAt: null, actor: 'system', onBehalfOf: null, commandId: id, correlationId: id, causationId: null };
    const { revision } = await this.#store.append(leaseStream(name), [{ id, type, version: 1, data, metadata }], after ?? 'no-stream');
    return revision;
  }
}
const inTime = async <T>(work: Promise<T>, ms: number): Promise<T | null> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), ms)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined); // answered too late: nobody listens any more
  }
};
