import { DomainError, type ErrorCode, type Position, type RecordedEvent } from '../domain';
import { isSystemStream, type EventStore } from '../event-store';
import { recordDeadLetter } from './dead-letters';
import { saveCheckpoint, type Checkpoint } from './reaction-checkpoint';
import { appendOfReaction } from './reaction-appends';
import type { Precedence } from './precedence';
import type { Reaction } from './reaction';

export interface Pace {
  /** A checkpoint is stored after so many events passed, */
  readonly checkpointEvents: number;
  /** or so many ms after the last, where anything was reacted to. */
  readonly checkpointMs: number;
  readonly backoffFirstMs: number;
  readonly backoffLongestMs: number;
}
export interface LaneContext {
  readonly store: EventStore;
  readonly pace: Pace;
  /** How far the shared subscription has got. */
  fed(): Position;
  /** An event was taken in; the appends it led to. */
  onFollowed(cause: Position, consequences: readonly Position[]): void;
  onPassed(): void;
  readonly precedence: Precedence;
}
/** A place to get to: an event to react to on the way, or only a place reached. */
interface Step {
  readonly event: RecordedEvent | null;
  readonly reached: Checkpoint;
}
const PAGE = 500;
/** A reaction that waits lets this many pile up; what comes after it reads from the log itself, later. */
const QUEUE_LONGEST = 2_000;
/** A checkpoint is worth storing after so many events that were none of its business, so that a restart need not pass them again. */
const IDLE_EVENTS = 5_000;

/** These speak of the store, not of the event: they pass, or a person must act, and the event must not be given up for them. */
const isOfStore = (code: ErrorCode) => code.startsWith('store.') || code === 'event.newer-than-code' || code === 'revision.gap';
/** The rules said no to this event: trying again by itself would not help. */
export const isRefusal = (error: unknown): error is DomainError =>
  error instanceof DomainError && error.code !== 'stream.conflict' && !isOfStore(error.code);

/**
 * A mistake in the event or in the code, which no waiting mends. It is tried some times all the same, because what a reaction meets while a store comes and
 * goes may look alike; then the event is set aside so that those behind it are not held up for ever.
 */
const MISTAKES = [TypeError, RangeError, ReferenceError, SyntaxError];
const MISTAKE_ATTEMPTS = 5;
export const mistakeOf = (event: RecordedEvent, error: unknown): DomainError | null =>
  MISTAKES.some((kind) => error instanceof kind) && (error as Error).cause === undefined
    ? new DomainError('event.unreadable', { eventId: event.id, reason: String(error) })
    : null;

/** Does what a reaction makes of one event. `consequences` is told of every append, also where a later one fails. */
export const reactOnce = async (
  store: EventStore,
  reaction: Reaction,
  event: RecordedEvent,
  consequences: Position[] = [],
): Promise<void> => {
  for await (const batch of reaction.react(event, (position) => consequences.push(position))) {
    const outcomes = await Promise.allSettled(batch.map((append) => appendOfReaction(store, reaction.name, event, append)));
    // All of them first: none may still be under way when the event is tried again.
    for (const outcome of outcomes) if (outcome.status === 'fulfilled' && outcome.value !== null) consequences.push(outcome.value);
    const failure = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
    if (failure) throw failure.reason;
  }
};

/** One reaction on its way through the log: one event after another in global order, at its own speed. */
export class ReactionLane {
  /** Why it is waiting; null where it is not. */
  error: string | null = null;
  retries = 0;
  private readonly types: ReadonlySet<string>;
  private queue: Step[] = [];
  private next = 0;
  /** Up to here steps are in the queue or done. */
  private taken: Checkpoint;
  private saved: Checkpoint;
  private savedAt = performance.now();
  private reactedSince = 0;
  private reading = false;
  private closed = false;
  private alarm: (() => void) | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private ended: Promise<void> | null = null;

  constructor(
    readonly reaction: Reaction,
    private done: Checkpoint,
    private readonly context: LaneContext,
  ) {
    this.types = new Set(reaction.on);
    this.taken = this.saved = done;
  }
  get passed(): Position {
    return this.done.position;
  }
  get queued(): number {
    return this.queue.length - this.next;
  }
  start(): void {
    this.ended = this.run();
  }
  /** A page of the shared subscription that begins after `after`. Not taken by one that is behind: it reads on from where it is. */
  feed(page: readonly RecordedEvent[], after: Position): void {
    if (this.taken.position === after && !this.reading && this.queued < QUEUE_LONGEST) this.take(page);
    this.wake();
  }
  /** Reacts once, by hand, between two events of the lane. */
  reactNow(event: RecordedEvent): Promise<void> {
    return this.inTurn(() => this.react(event));
  }
  /** Finishes the event it is at; the rest waits in the log. `keepPlace` false: another process has taken over and its checkpoints count. */
  async close(keepPlace = true): Promise<void> {
    this.closed = true;
    this.wake();
    await this.ended;
    if (keepPlace && this.done.ordinal > this.saved.ordinal) await this.save();
  }

  private async run(): Promise<void> {
    while (!this.closed) {
      if (this.next < this.queue.length) await this.step(this.queue[this.next]!);
      else if (this.taken.position < this.context.fed()) await this.readOn();
      else await this.idle();
    }
  }
  private async step({ event, reached }: Step): Promise<void> {
    if (event && !(await this.takeIn(event))) return; // closed before it succeeded: it comes again
    this.next += 1;
    if (this.next === this.queue.length) {
      this.queue = [];
      this.next = 0;
    }
    this.done = reached;
    this.context.onPassed();
    const since = reached.ordinal - this.saved.ordinal;
    const due = since >= this.context.pace.checkpointEvents || performance.now() - this.savedAt >= this.context.pace.checkpointMs;
    if ((this.reactedSince > 0 && due) || since >= IDLE_EVENTS) await this.save();
  }
  /** Until it is durable, a dead letter, or the lane is closed (false). */
  private async takeIn(event: RecordedEvent): Promise<boolean> {
    const { backoffFirstMs, backoffLongestMs } = this.context.pace;
    if (this.reaction.after) await this.context.precedence.reached(this.reaction.after, event.position);
    for (let failures = 0; !this.closed; failures += 1) {
      try {
        await this.inTurn(() => this.reactOrRefuse(event, failures + 1 >= MISTAKE_ATTEMPTS));
        this.reactedSince += 1;
        this.error = null;
        this.retries = 0;
        return true;
      } catch (error) {
        this.error = String(error);
        this.retries = failures + 1;
        await this.sleep(Math.min(backoffFirstMs * 2 ** failures, backoffLongestMs));
      }
    }
    return false;
  }
  private async reactOrRefuse(event: RecordedEvent, setAside: boolean): Promise<void> {
    try {
      await this.react(event);
    } catch (error) {
      const refusal = isRefusal(error) ? error : setAside ? mistakeOf(event, error) : null;
      if (!refusal) throw error;
      await recordDeadLetter(this.context.store, this.reaction.name, event, refusal);
    }
  }
  private async react(event: RecordedEvent): Promise<void> {
    const consequences: Position[] = [];
    try {
      await reactOnce(this.context.store, this.reaction, event, consequences);
    } finally {
      this.context.onFollowed(event.position, consequences);
    }
  }
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work, work);
    this.turn = result.catch(() => undefined);
    return result;
  }
  private take(page: readonly RecordedEvent[]): void {
    let { ordinal, event: passed } = this.taken;
    let pending = false;
    for (const event of page) {
      pending = true;
      if (isSystemStream(event.stream)) continue;
      ordinal += 1;
      passed = { id: event.id, stream: event.stream, revision: event.revision };
      if (!this.types.has(event.type)) continue;
      this.queue.push({ event, reached: { position: event.position, ordinal, event: passed } });
      pending = false;
    }
    this.taken = { position: page.at(-1)!.position, ordinal, event: passed };
    if (pending) this.queue.push({ event: null, reached: this.taken });
  }
  /** Behind the shared subscription, after a start or a long wait: takes a page from the log itself. */
  private async readOn(): Promise<void> {
    const target = this.context.fed();
    this.reading = true;
    try {
      const page: RecordedEvent[] = [];
      for await (const event of this.context.store.readAll({ after: this.taken.position, limit: PAGE })) page.push(event);
      if (page.length > 0) this.take(page);
      else this.queue.push({ event: null, reached: (this.taken = { ...this.taken, position: target }) }); // trimmed away
      this.error = null;
      this.retries = 0;
    } catch (error) {
      this.error = String(error);
      this.retries += 1;
      await this.sleep(Math.min(this.context.pace.backoffFirstMs * 2 ** this.retries, this.context.pace.backoffLongestMs));
    } finally {
      this.reading = false;
    }
  }
  private async idle(): Promise<void> {
    const left = this.savedAt + this.context.pace.checkpointMs - performance.now();
    if (this.reactedSince > 0 && left <= 0) await this.save();
    else await this.sleep(this.reactedSince > 0 ? left : null, true);
  }
  /** Never stops the lane: a checkpoint that could not be stored costs a repetition after a restart, no more. */
  private async save(): Promise<void> {
    this.savedAt = performance.now();
    try {
      await saveCheckpoint(this.context.store, this.reaction.name, this.done);
      this.saved = this.done;
      this.reactedSince = 0;
    } catch (error) {
      this.error = String(error);
    }
  }
  private sleep(ms: number | null, wakeable = false): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms === null ? null : setTimeout(resolve, ms);
      this.alarm = () => {
        if (!wakeable && !this.closed) return; // new events do not shorten a backoff
        if (timer) clearTimeout(timer);
        resolve();
      };
      if (this.closed) this.alarm();
    });
  }
  private wake(): void {
    this.alarm?.();
  }
}
