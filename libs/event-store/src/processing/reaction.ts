import type { AnyEvent, Position, RecordedEvent } from '../domain';
import type { ExpectedRevision } from '../event-store';

/** One append that a reaction asks for. Ids left out are UUID v5 of stream and type (with `no-stream`), so a replay is the same event. */
export interface ReactionAppend {
  readonly stream: string;
  readonly events: readonly AnyEvent[];
  readonly expected: ExpectedRevision;
  /** What a conflict means. 'exists' (default with `no-stream`): it was done before, or goes by another road; done. 'fail': the reaction is tried again from the log. */
  readonly onConflict?: 'exists' | 'fail';
}
/** Told of what a reaction appended by another road than its yields (through a decider), so that whoever waits for the cascade to settle waits for it too. */
export type Followed = (position: Position) => void;
/**
 * What must happen after an event. Driven by a subscription whose checkpoint lies in `sys-process-<name>`: at least once, in global order, replay-safe because ids are derived.
 * `react` gets the events of its types, a page at a time; the appends of a page may run concurrently, and the checkpoint moves when all are durable.
 */
export interface Reaction<E extends AnyEvent = AnyEvent> {
  readonly name: string;
  readonly on: readonly E['type'][];
  /** Reactions that go first: an event is taken in when they have passed it. For the order in which people see things, never for correctness. */
  readonly after?: readonly string[];
  /**
   * A generator lets thousands of appends be paged: each yielded batch is appended concurrently before the next is asked for.
   * A DomainError other than a conflict marks the event as not taken in (dead letter: counted, shown, retried by hand) and moves on; a TypeError and its like do so after some
   * attempts; any other error is retried with backoff.
   */
  react(event: RecordedEvent<E>, followed: Followed): AsyncIterable<readonly ReactionAppend[]> | Iterable<readonly ReactionAppend[]>;
}
