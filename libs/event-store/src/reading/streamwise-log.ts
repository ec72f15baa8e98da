import type { Position } from '../domain';
import type { LazyEvent } from './lazy-event';

/** Which ordinal each event has, up to a position. Shared memory, so that threads need not count again. */
export interface Ordinals {
  /** The last position that was counted; `system` streams included. */
  readonly upTo: number;
  /** The same place as the store itself names it: another where its log was written down to be counted. */
  readonly reached: number;
  /** The file that the log was written down in; null where it was read where it lies. */
  readonly spool: string | null;
  /** How many events have an ordinal. */
  readonly count: number;
  /** Uint32 by position; 0: no event, or one of a `sys-` stream. */
  readonly byPosition: SharedArrayBuffer;
  /** The last event that has an ordinal. */
  readonly lastId: string | null;
  /** Events of each category, the part of a stream's name up to and with its first dash. */
  readonly categories: ReadonlyMap<string, number>;
  /** Keys that an event up to there says were destroyed: no text under them is opened. */
  readonly destroyedKeys: readonly string[];
}
/** Where one event lies in its store. */
export interface LoggedPlace {
  readonly position: number;
  readonly recordedAt: string;
}
/**
 * A log that can be read stream by stream, each whole: the facts of a subject are then folded together and forgotten, which is half the work of a rebuild in
 * global order. Reading is synchronous and in pages; it belongs into a thread.
 */
export interface StreamwiseLog {
  /** @throws DomainError `revision.gap` */
  ordinals(upTo: Position): Ordinals;
  /** Every event that has an ordinal, in global order. @throws DomainError `event.newer-than-code` */
  places(ordinals: Ordinals): Iterable<readonly LoggedPlace[]>;
  /** All events up to there of the streams whose name begins with `prefix`, each stream whole and in its order. @throws DomainError `event.newer-than-code` */
  streams(prefix: string, ordinals: Ordinals): Iterable<readonly LazyEvent[]>;
  close(): void;
}
/** A store that has one, by a connection of the caller's own. */
export interface Streamwise {
  openStreamwise(): StreamwiseLog;
}
export const isStreamwise = (store: object): store is Streamwise => 'openStreamwise' in store;
