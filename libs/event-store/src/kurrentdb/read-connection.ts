import type { ResolvedEvent } from '@kurrent/bridge';
import { DomainError } from '../domain';
import { making, type ClientPackages, type ReadClient } from './client-packages';
import type { KurrentAddress } from './kurrent-address';
import { givenUp, since, troubleOf, type Passing } from './kurrent-errors';
import { NoAnswer, pauseBefore, within, type Patience } from './patience';

type Answers = AsyncIterable<ResolvedEvent[]>;
/** Pieces of a reading as they come. `return`, where there is one, ends it at once. */
type Pieces<T> = AsyncIterable<T>;

/**
 * Reads run in the client's native part, on a connection of its own. One that met a dead server once may never read again, though appends go on: so it
 * is made anew after every failure, and a reading that stopped begins again.
 */
export class ReadConnection {
  private client: ReadClient;
  /** What went wrong since the last answer. */
  private told: Passing | null = null;
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
   * aborted (then empty). A `search` may have millions of others' events to pass over before it brings its first: it is waited for as long as the server
   * answers something else.
   * @throws DomainError `store.unreachable`, `store.access-denied`, `store.untrusted`, `store.only-follower`, `store.damaged`
   */
  async collect(ask: (client: ReadClient) => Answers, signal?: AbortSignal, search = false): Promise<readonly ResolvedEvent[]> {
    const until = performance.now() + this.patience.whole;
    for (let attempt = 0; ; attempt += 1) {
      if (signal?.aborted) return [];
      const client = this.open();
      try {
        const all: ResolvedEvent[] = [];
        for await (const events of this.answers(ask(client), signal, search ? client : null)) for (const event of events) all.push(event);
        return all;
      } catch (error) {
        if (await this.goesOn(error, client, attempt, until, signal)) continue;
        return [];
      }
    }
  }
  /**
   * The answers of a long search as they come, the next always on its way. After a failure `ask` is asked again: it begins where it stands by then.
   * @throws as `collect`
   */
  async *stream<T>(ask: (client: ReadClient) => Pieces<T>, signal?: AbortSignal): AsyncGenerator<T> {
    let until = performance.now() + this.patience.whole;
    for (let attempt = 0; !signal?.aborted; attempt += 1) {
      const client = this.open();
      try {
        for await (const events of this.answers(ask(client), signal, client)) {
          yield events;
          attempt = 0;
          until = performance.now() + this.patience.whole;
        }
        return;
      } catch (error) {
        if (!(await this.goesOn(error, client, attempt, until, signal))) return;
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
  private open(): ReadClient {
    if (this.closed) throw new DomainError('store.unavailable', { path: this.address.shown, reason: 'closed' });
    return this.client;
  }
  /** After a failure: by a fresh client, or not at all. @returns false where there is nothing to read */
  private async goesOn(error: unknown, client: ReadClient, attempt: number, until: number, signal?: AbortSignal): Promise<boolean> {
    const trouble = troubleOf(error, this.address.shown);
    if (trouble.kind === 'no-stream') return false;
    if (trouble.kind === 'refused') throw trouble.error;
    if (trouble.kind !== 'passing') throw error;
    this.told = since(this.told, trouble);
    if (!signal && performance.now() > until) throw givenUp(this.address.shown, this.told);
    if (this.client === client && !this.closed) this.client = this.make(trouble.follows?.place);
    await pauseBefore(attempt, this.patience, signal);
    return true;
  }
  private async *answers<T>(asked: Pieces<T>, signal: AbortSignal | undefined, searched: ReadClient | null): AsyncGenerator<T> {
    const iterator = asked[Symbol.asyncIterator]();
    try {
      let next = iterator.next();
      while (!signal?.aborted) {
        const { done, value } = await (searched ? this.found(next, searched, signal) : within(this.patience.answer, next));
        this.told = null;
        if (!done) {
          next = iterator.next();
          next.catch(() => undefined); // looked at when it is its turn
        }
        if (value) yield value as T;
        if (done) return;
      }
    } finally {
      void iterator.return?.();
    }
  }
  /** What a search brings next. @throws NoAnswer where the server does not answer an easy question either */
  private async found<T>(next: Promise<T>, client: ReadClient, signal?: AbortSignal): Promise<T> {
    const until = performance.now() + this.patience.search;
    for (;;) {
      try {
        return await within(this.patience.answer, next);
      } catch (error) {
        if (!(error instanceof NoAnswer) || performance.now() > until || signal?.aborted || this.closed) throw error;
        await within(this.patience.answer, lastOfAll(client)[Symbol.asyncIterator]().next());
      }
    }
  }
}
/** The last event of a server, whoever wrote it: nothing is searched for. */
export const lastOfAll = (client: ReadClient): Answers =>
  client.readAll({ direction: 'backwards', fromPosition: 'end', maxCount: 1n, requiresLeader: true, resolvesLink: false });
