import type { ResolvedEvent } from '@kurrent/bridge';
import { DomainError } from '../domain';
import { making, type ClientPackages, type ReadClient } from './client-packages';
import type { KurrentAddress } from './kurrent-address';
import { givenUp, troubleOf } from './kurrent-errors';
import { pauseBefore, within, type Patience } from './patience';

/**
 * Reads run in the client's native part, on a connection of its own. One that met a dead server once may never read again, though appends go on: so it
 * is made anew after every failure, and a reading that stopped begins again.
 */
export class ReadConnection {
  private client: ReadClient;
  private closed = false;

  constructor(
    private readonly bridge: ClientPackages['bridge'],
    private readonly address: KurrentAddress,
    private readonly patience: Patience,
  ) {
    this.client = this.make();
  }
  /**
   * All that one reading answers; a stream that nobody wrote is empty. Repeated until it succeeds: for `patience.whole`, or with a signal until that is
   * aborted (then empty).
   * @throws DomainError `store.unreachable`, `store.access-denied`, `store.untrusted`, `store.only-follower`, `store.damaged`
   */
  async collect(ask: (client: ReadClient) => AsyncIterable<ResolvedEvent[]>, signal?: AbortSignal): Promise<readonly ResolvedEvent[]> {
    const until = performance.now() + this.patience.whole;
    for (let attempt = 0; ; attempt += 1) {
      if (signal?.aborted) return [];
      if (this.closed) throw new DomainError('store.unavailable', { path: this.address.shown, reason: 'closed' });
      const { client } = this;
      try {
        return await this.once(ask(client), signal);
      } catch (error) {
        const trouble = troubleOf(error, this.address.shown);
        if (trouble.kind === 'no-stream') return [];
        if (trouble.kind === 'refused') throw trouble.error;
        if (trouble.kind === 'conflict') throw error;
        if (!signal && performance.now() > until) throw givenUp(this.address.shown, trouble);
        if (this.client === client && !this.closed) this.client = this.make(trouble.follows?.place);
        await pauseBefore(attempt, this.patience, signal);
      }
    }
  }
  close(): void {
    this.closed = true;
  }

  /** To a leader that a follower named, which the native part does not turn to by itself; the next failure leads back to the setting. */
  private make(leader?: string | null): ReadClient {
    return making(this.address.shown, this.address.forReads(leader), (connection) => this.bridge.createClient(connection));
  }
  private async once(pages: AsyncIterable<ResolvedEvent[]>, signal?: AbortSignal): Promise<readonly ResolvedEvent[]> {
    const iterator = pages[Symbol.asyncIterator]();
    const all: ResolvedEvent[] = [];
    while (!signal?.aborted) {
      const { done, value } = await within(this.patience.answer, iterator.next());
      if (value) for (const event of value as ResolvedEvent[]) all.push(event);
      if (done) break;
    }
    return all;
  }
}
