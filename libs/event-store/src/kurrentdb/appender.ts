import type { AppendToStreamOptions, StreamMetadata } from '@kurrent/kurrentdb-client';
import { DomainError } from '../domain';
import type { AppendResult, ExpectedRevision } from '../event-store';
import { StreamQueue } from '../deciding/stream-queue';
import type { WrittenEvent } from '../encoding/written-event';
import { BoundedWork } from './bounded-work';
import type { KurrentAddress } from './kurrent-address';
import { givenUp, since, troubleOf, type Passing } from './kurrent-errors';
import { pauseBefore, within, type Patience } from './patience';
import { repeated } from './repeated';
import { toSend } from './stored-form';
import type { StreamTail, StreamEnd } from './stream-tail';
import type { WriteConnection } from './write-connection';

/** Side by side on the wire; what comes on top waits here. Beyond this a server answers no more appends a second, only later. */
const IN_FLIGHT = 128;
/**
 * A batch names the instant until which the server may work on it, by our clock: one that goes minutes behind the server's would make every append come too late.
 * The server has a limit of its own and we have a timer, so this one is only kept out of the way; ms.
 */
const NO_DEADLINE = 24 * 3_600_000;
/** Beyond this a position is one that the server did not know. */
const LAST_POSITION = 2n ** 63n - 1n;
type StreamState = NonNullable<AppendToStreamOptions['streamState']>;
const stateOf = (expected: ExpectedRevision): StreamState =>
  expected === 'no-stream' ? 'no_stream' : expected === 'stream-exists' ? 'stream_exists' : expected;
const conflict = (stream: string, expected: ExpectedRevision, actual: bigint): DomainError =>
  new DomainError('stream.conflict', { stream, expected: String(expected), actual: actual < 0n ? 'no-stream' : String(actual) });

/** What the strictest server counts of an append. */
const bytesSent = (events: readonly WrittenEvent[]): number =>
  toSend(events).reduce(
    (sum, { type, data, metadata }) => sum + 2 * type.length + (data as Uint8Array).length + (metadata as Uint8Array).length,
    0,
  );
/** @param limit as the server told it; 0 where it did not */
const tooLarge = ({ stream, events }: Attempted, limit: number): DomainError =>
  // A server that names no limit (26.1 of a single event) has told one bound: less than this.
  new DomainError('stream.too-large-append', { stream, bytes: bytesSent(events), limit: limit || bytesSent(events) - 1 });

const NO_TURN = { kind: 'passing', reason: 'the server does not answer the appends before this one' } as const;

/** One append under way, across all its repetitions. */
interface Attempted {
  readonly stream: string;
  readonly events: readonly WrittenEvent[];
  readonly expected: ExpectedRevision;
  /** What the next attempt expects: exact once an answer was lost. */
  asked: ExpectedRevision;
  /** An earlier attempt may have been stored. */
  unsure: boolean;
  /** When patience is over, by `performance.now()`; waiting for its turn counts. */
  readonly until: number;
}
/** Appends of one stream go one after another, so their order is that of the calls, whatever has to be repeated. */
export class Appender {
  private readonly queue = new StreamQueue();
  private readonly bounded = new BoundedWork(IN_FLIGHT);
  private closed = false;

  constructor(
    private readonly connection: WriteConnection,
    private readonly address: KurrentAddress,
    private readonly tail: StreamTail,
    private readonly patience: Patience,
  ) {}
  /**
   * Resolves when the server has answered that all events are stored. `written` is asked when it is this append's turn.
   * @throws DomainError `stream.conflict`; `store.unreachable` and the like: then nobody knows whether they are stored, and the same ids may be sent again
   */
  append(stream: string, written: () => readonly WrittenEvent[], expected: ExpectedRevision): Promise<AppendResult> {
    if (this.closed) return Promise.reject(this.closedError());
    const until = performance.now() + this.patience.whole;
    return this.queue.run(stream, () =>
      this.bounded.run(() => this.untilAnswered({ stream, events: written(), expected, asked: expected, unsure: false, until })),
    );
  }
  /** Replaces a stream's metadata on the server, in the stream's turn. */
  setMetadata(stream: string, metadata: object): Promise<void> {
    return this.queue.run(stream, async () => {
      let { current } = this.connection;
      const options = { deadline: NO_DEADLINE };
      const once = () =>
        within(this.patience.answer, current.setStreamMetadata(this.address.prefix + stream, metadata as StreamMetadata, options));
      await repeated(this.address, this.patience, once, (attempt) => {
        if (attempt > 0) this.connection.renew(current);
        current = this.connection.current;
      });
    });
  }
  close(): void {
    this.closed = true;
  }

  private async untilAnswered(append: Attempted): Promise<AppendResult> {
    let told: Passing | null = null;
    for (let attempt = 0; ; attempt += 1) {
      if (this.closed) throw this.closedError();
      if (attempt === 0 && performance.now() > append.until) throw givenUp(this.address.shown, NO_TURN);
      const { current } = this.connection;
      try {
        if (append.unsure) {
          const found = await this.readBack(append);
          if (found) return found;
        }
        return await this.once(append);
      } catch (error) {
        const trouble = troubleOf(error, this.address.shown);
        if (trouble.kind === 'conflict') {
          const found = await this.resolveConflict(append, trouble.actual);
          if (found) return found;
        } else if (trouble.kind === 'refused') throw trouble.error;
        else if (trouble.kind === 'too-large') throw tooLarge(append, trouble.limit);
        else if (trouble.kind === 'no-stream') throw error;
        else {
          append.unsure = true;
          told = since(told, trouble);
          if (performance.now() > append.until) throw givenUp(this.address.shown, told);
          if (attempt > 0) this.connection.renew(current);
          await pauseBefore(attempt, this.patience);
        }
      }
    }
  }
  private async once({ stream, events, asked }: Attempted): Promise<AppendResult> {
    const { prefix } = this.address;
    // A revision that cannot be never holds; the protocol knows no negative ones.
    if (typeof asked === 'bigint' && asked < 0n) throw conflict(stream, asked, await this.tail.lastRevision(stream));
    const answer = this.connection.current.appendToStream(prefix + stream, toSend(events), {
      streamState: stateOf(asked),
      deadline: NO_DEADLINE,
    });
    const { nextExpectedRevision: revision, position } = await within(this.patience.answer, answer);
    if (position && position.commit <= LAST_POSITION) return { revision, position: position.commit };
    return { revision, position: await this.tail.positionOf(stream, revision) };
  }
  /** After a lost answer: our events where they would stand; else an expectation that a late first attempt makes fail, so that nothing is stored twice. */
  private async readBack(append: Attempted): Promise<AppendResult | null> {
    const { stream, events, expected } = append;
    const end: StreamEnd = await this.tail.find(stream, events);
    if (end.found) return end.found;
    if (expected !== 'any' && expected !== 'stream-exists') return null; // exact: the repetition itself is safe
    if (end.revision < 0n && expected === 'stream-exists') throw conflict(stream, expected, -1n);
    append.asked = end.revision < 0n ? 'no-stream' : end.revision;
    return null;
  }
  private async resolveConflict(append: Attempted, actual: bigint): Promise<AppendResult | null> {
    const { stream, expected, asked, unsure } = append;
    // Somebody else came in between, or our own first attempt did: read back and asked anew.
    if (unsure && asked !== expected) return null;
    const found = unsure ? await this.readBack(append) : null;
    if (found) return found;
    throw conflict(stream, expected, actual);
  }
  private closedError(): DomainError {
    return new DomainError('store.unavailable', { path: this.address.shown, reason: 'closed' });
  }
}
