import type { Position } from '../domain';
import type { StreamwiseLog } from './streamwise-log';

/** An event as its store keeps it: nothing is parsed, texts are bytes of UTF-8. Good until the next page is asked for. */
export interface UnparsedEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly type: string;
  /** `FOREIGN` where somebody else wrote it: it has its ordinal, and its data are given to nobody. */
  readonly version: number;
  readonly metadata: Uint8Array;
  readonly data: Uint8Array;
}
/** Versions of events begin with 1. */
export const FOREIGN = 0;
export interface UnparsedPage {
  /** Those of `sys-` streams are left out: they have no ordinals. */
  readonly events: readonly UnparsedEvent[];
  /** The position of the last event that was looked at, left out or not. */
  readonly reached: Position;
}
/** A store that tells its events in global order alone, but fast: written down as they come, they can be read stream by stream. */
export interface Spoolable {
  /** What comes after a position, until the log ends or the signal aborts. A connection that is lost is made again, and the reading goes on where it was. */
  unparsed(after: Position, signal: AbortSignal): AsyncIterable<UnparsedPage>;
  /** Opens what was written down of this store. */
  openSpool(path: string): StreamwiseLog;
}
export const isSpoolable = (store: object): store is Spoolable => 'unparsed' in store;
