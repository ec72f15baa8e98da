import type { ErrorCode, ErrorDetails } from '../domain';
import type { ExpectedRevision } from '../event-store';

/** Appends on their way to the writer's thread, in flat lists: 64 appends cost one message of a few arrays, not 64 trees of objects. */
export interface WriteGroup {
  /** One entry per append. */
  readonly streams: string[];
  readonly expected: number[];
  readonly counts: number[];
  /** One entry per event, in the order of the appends. */
  readonly types: string[];
  readonly versions: number[];
  /** Where each event's metadata and then its data end in `texts`. */
  readonly metadataEnds: number[];
  readonly dataEnds: number[];
  /** 16 bytes an event; moved, not copied. */
  readonly ids: Uint8Array<ArrayBuffer>;
  /** All texts in UTF-8, as the file holds them, so the writer's thread neither decodes nor encodes; moved, not copied. */
  readonly texts: Uint8Array<ArrayBuffer>;
}
/** One entry per append: the revision reached (or `CONFLICT`) and the position (of a conflict: the stream's revision, -1 for none). */
export interface WriteResult {
  readonly revisions: Float64Array<ArrayBuffer>;
  readonly positions: Float64Array<ArrayBuffer>;
  /** Of the last event in the log. */
  readonly head: number;
  /** How long the commit took, ms: nearly all of it is the disk. */
  readonly committing: number;
}
export const CONFLICT = -1;
export const ANY = -3;
export const STREAM_EXISTS = -2;
export const NO_STREAM = -1;
export const encodeExpected = (expected: ExpectedRevision): number => {
  if (expected === 'any') return ANY;
  if (expected === 'stream-exists') return STREAM_EXISTS;
  if (expected === 'no-stream') return NO_STREAM;
  return expected < -1n ? Number.MAX_SAFE_INTEGER : Number(expected); // a revision that cannot be is one that never holds
};

export type ToWriter =
  | { readonly kind: 'write'; readonly group: WriteGroup }
  | { readonly kind: 'trim'; readonly stream: string; readonly before: number }
  | { readonly kind: 'close' };
/** Answers come in the order of the requests. */
export type FromWriter =
  | { readonly kind: 'ready'; readonly head: number; readonly lastRecordedAt: string | null }
  | { readonly kind: 'written'; readonly result: WriteResult }
  | { readonly kind: 'trimmed' }
  | { readonly kind: 'failed'; readonly failure: Failure };
/** An error that crosses threads: classes do not. */
export type Failure =
  { readonly code: ErrorCode; readonly details: ErrorDetails[ErrorCode] } | { readonly code: null; readonly message: string };
