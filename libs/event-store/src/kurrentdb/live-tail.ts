import type { AllStreamSubscription } from '@kurrent/kurrentdb-client';
import { START, type Position } from '../domain';
import type { ClientPackages } from './client-packages';
import type { KurrentAddress } from './kurrent-address';
import type { LogPages } from './log-pages';
import { NoAnswer, pauseBefore, within, type Patience } from './patience';
import { rawOfSubscribed, type RawEvent } from './stored-form';
import { TailBuffer } from './tail-buffer';
import type { WriteConnection } from './write-connection';

export interface LiveTailOptions {
  readonly packages: ClientPackages['client'];
  readonly connection: WriteConnection;
  readonly pages: LogPages;
  readonly address: KurrentAddress;
  readonly patience: Patience;
  /** Something may be there that was not before, or the tail came or went: look. */
  onMore(): void;
  /** Each event as it comes. */
  onEvent(raw: RawEvent): void;
}
/**
 * The one live subscription of a store, kept in memory for all its subscribers. It is only ever a shortcut: whoever stands before its beginning, or
 * finds it broken, reads pages. So it may begin anew at the log's end each time, and whatever happens to it loses and doubles nothing.
 */
export class LiveTail {
  private readonly buffer = new TailBuffer();
  private readonly stop = new AbortController();
  private live = false;
  private heard = false;
  private telling = false;
  private running: Promise<void> | null = null;

  constructor(private readonly options: LiveTailOptions) {}

  /** Does nothing where it runs already. */
  start(): void {
    if (!this.stop.signal.aborted) this.running ??= this.run();
  }
  /** Up to here everything is in the buffer or before its beginning; null while no subscription is live. */
  get complete(): Position | null {
    return this.live ? this.buffer.complete : null;
  }
  /** What came after a place; null where pages must be read. */
  after(place: Position, limit: number): readonly RawEvent[] | null {
    return this.live ? this.buffer.after(place, limit) : null;
  }
  async close(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stop;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        const end = await this.options.pages.endOfServer(signal);
        if (signal.aborted) return;
        this.buffer.beginAt(end);
        await this.follow(end, () => (attempt = 0));
      } catch {
        // Whatever it was: pages tell it to who reads them, and here the next attempt follows.
      }
      this.live = false;
      this.options.onMore();
      if (!signal.aborted) await pauseBefore(attempt, this.options.patience, signal);
    }
  }
  /** Resolves or rejects when the subscription is over. */
  private async follow(end: Position, onConfirmed: () => void): Promise<void> {
    const { packages, connection, address, patience } = this.options;
    const client = connection.current;
    const confirmed = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    over.promise.catch(() => undefined);
    const subscription = client.subscribeToAll({
      fromPosition: end === START ? packages.START : { commit: end, prepare: end },
      filter: packages.streamNameFilter({
        prefixes: [address.prefix],
        // Others' events on a shared server move the place up to which nothing of ours is missing; a checkpoint must not overtake an event on its way to us.
        checkpointReached: async ({ readableLength }, { commit }) => void (readableLength === 0 && this.buffer.reached(commit)),
      }),
    });
    const ended = (error?: unknown): void => over.reject(error ?? new Error('the subscription ended'));
    subscription
      .on('confirmation', confirmed.resolve)
      .on('data', ({ event }) => event && this.take(rawOfSubscribed(event)))
      .on('error', ended) // without a listener it would end the process, also after the end
      .on('end', ended)
      .on('close', ended);
    const aborted = (): void => over.resolve();
    this.stop.signal.addEventListener('abort', aborted, { once: true });
    try {
      await within(patience.answer, Promise.race([confirmed.promise, over.promise]));
      if (this.stop.signal.aborted) return;
      onConfirmed();
      this.live = true;
      this.options.onMore();
      await Promise.race([over.promise, this.watch()]);
    } catch (error) {
      // Silence is often that of a dead connection, which the client would hold on to.
      if (error instanceof NoAnswer) connection.renew(client);
      throw error;
    } finally {
      this.live = false;
      this.stop.signal.removeEventListener('abort', aborted);
      over.resolve();
      unsubscribe(subscription);
    }
  }
  /** Taken off the wire at once, whatever the subscribers do: a server drops whoever lets 32 events lie. */
  private take(raw: RawEvent): void {
    this.heard = true;
    this.buffer.add(raw);
    this.options.onEvent(raw);
    // Events of one packet are told together.
    if (!this.telling) setImmediate(() => this.tell());
    this.telling = true;
  }
  private tell(): void {
    this.telling = false;
    this.options.onMore();
  }
  /** Rejects when the log goes on and the subscription does not. */
  private async watch(): Promise<never> {
    const { pages, patience } = this.options;
    const { signal } = this.stop;
    for (;;) {
      this.heard = false;
      await pause(patience.silence, signal);
      if (signal.aborted || !this.live) return await new Promise<never>(() => undefined); // its owner is over
      if (this.heard) continue;
      const [missed] = await within(patience.answer, pages.rawsOfAll('forwards', this.buffer.complete, 1, signal));
      if (!missed || signal.aborted) continue;
      await pause(GRACE_MS, signal);
      if (missed.position > this.buffer.complete) throw new NoAnswer(patience.silence);
    }
  }
}
/** What a reading has seen may still be on its way to the subscription. */
const GRACE_MS = 250;
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done, { once: true });
  });
const unsubscribe = (subscription: AllStreamSubscription): void => {
  subscription.unsubscribe().catch(() => undefined);
};
