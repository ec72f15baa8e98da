import type { RecordedEvent } from '../domain';
import type { EventStore, Subscription } from '../event-store';
import type { Advance } from './reader-options';
import type { TimelineReader } from './timeline-reader';

export interface FeedListener {
  /** A batch is in the file. */
  advanced(advance: Advance): void;
  /** All that the log holds is in the file. */
  caughtUp(): void;
  /** The feed has ended; the reader stands at its last checkpoint. */
  failed(error: unknown): void;
}
/** Leads a subscription into a reader: pages are gathered up to `batch` events while there are more, and taken in at once when the log is caught up. */
export class ReaderFeed {
  readonly #reader: TimelineReader;
  readonly #listener: FeedListener;
  readonly #batch: number;
  readonly #subscription: Subscription;
  #gathered: RecordedEvent[] = [];
  #work: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(store: EventStore, reader: TimelineReader, batch: number, listener: FeedListener) {
    this.#reader = reader;
    this.#listener = listener;
    this.#batch = batch;
    this.#subscription = store.subscribe(reader.checkpoint.position, {
      onEvents: (page) => this.#gather(page),
      onCaughtUp: () => void this.run(() => this.#takeAll()).then(() => !this.#ended && listener.caughtUp(), this.#fail),
    });
    this.#subscription.ended.catch(this.#fail);
  }
  /** Does `work` between two batches. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#work.then(work);
    this.#work = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }
  /** Resolves when the batch under way is in the file; gathered events are left to the next feed. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#subscription.close();
    await this.#work;
  }

  async #gather(page: readonly RecordedEvent[]): Promise<void> {
    await this.#work;
    if (this.#ended) return;
    this.#gathered.push(...page);
    if (this.#gathered.length >= this.#batch) await this.run(() => this.#takeAll());
  }
  async #takeAll(): Promise<void> {
    const events = this.#gathered;
    this.#gathered = [];
    if (this.#ended || events.length === 0) return;
    this.#listener.advanced(await this.#reader.take(events));
  }
  readonly #fail = (error: unknown): void => {
    if (this.#ended) return;
    this.#ended = true;
    void this.#subscription.close().then(() => this.#listener.failed(error));
  };
}
