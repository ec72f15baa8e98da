import type { AnyEvent, EventMetadata, Position, RecordedEvent } from './domain';

/** An event on its way into the store: complete but for `recordedAt`, which the store stamps. */
export interface NewEvent<E extends AnyEvent = AnyEvent> {
  readonly id: string;
  readonly type: E['type'];
  readonly version: E['version'];
  readonly data: E['data'];
  readonly metadata: Omit<EventMetadata, 'recordedAt'>;
}
export type ExpectedRevision = 'any' | 'no-stream' | 'stream-exists' | bigint;
export interface AppendResult {
  /** Of the last event of this append. */
  readonly revision: bigint;
  readonly position: Position;
}
export interface ReadStreamOptions {
  readonly direction?: 'forwards' | 'backwards';
  /** First revision read, inclusive; left out: the first (or, backwards, the last). */
  readonly from?: bigint;
  readonly limit?: number;
}
export interface ReadAllOptions {
  readonly direction?: 'forwards' | 'backwards';
  /** Exclusive; left out: the start (or, backwards, the end). Always the position of an event, or `START`: to a server what lies in between is no place. */
  readonly after?: Position;
  /** Instead of `after`, forwards: the position of the event to begin with. */
  readonly from?: Position;
  readonly limit?: number;
}
export interface Subscription {
  close(): Promise<void>;
  /** Rejects when the subscription ended by an error; resolves after `close`. */
  readonly ended: Promise<void>;
}
export interface Subscriber {
  /** Pages in global order, each event once, never two pages at a time: the next page is read when this one's promise resolves. */
  onEvents(events: readonly RecordedEvent[]): Promise<void> | void;
  /** All that was there has been delivered; from here on it is live. Called again after each time the subscription fell behind and caught up. */
  onCaughtUp?(position: Position): void;
}
/** 1 MiB: what every adapter must take in one append, data and metadata of all its events together, and not more. */
export const APPEND_LIMIT_BYTES = 1024 * 1024;
/** Streams whose events stand outside ordinals and proofs and may be trimmed. */
export const isSystemStream = (stream: string): boolean => stream.startsWith('sys-');

/** The port. Its whole promise is the contract suite in `contract/`. */
export interface EventStore {
  /**
   * Stores all events or none, durably before it resolves; fails with `stream.conflict` when `expected` does not hold.
   * The same ids again, at `no-stream` or an exact revision, give the first result and store nothing, also after later events.
   */
  append(stream: string, events: readonly NewEvent[], expected: ExpectedRevision): Promise<AppendResult>;
  /** A stream that does not exist reads as empty. */
  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent>;
  readAll(options?: ReadAllOptions): AsyncIterable<RecordedEvent>;
  /** Catch-up from `after` (exclusive), then live; `sys-` streams included. */
  subscribe(after: Position, subscriber: Subscriber): Subscription;
  /** Position of the last event; `START` where there is none. */
  head(): Promise<Position>;
  /** Removes the events of a `sys-` stream below `before`, never its last one; refuses any other stream with `stream.not-trimmable`. */
  trim(stream: string, before: bigint): Promise<void>;
  close(): Promise<void>;
}
