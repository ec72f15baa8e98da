import type { DatabaseSync } from 'node:sqlite';
import type { Position } from '../domain';
import type { EventStore } from '../event-store';
import type { AnyProjection } from './read-model-schema';
import type { Unseal } from './unseal';

export interface TimelineReaderOptions {
  readonly db: DatabaseSync;
  readonly store: Pick<EventStore, 'readStream'>;
  readonly projections: readonly AnyProjection[];
  readonly unseal: Unseal;
  /** Facts kept in memory, one for each projection that takes it, about 0.5 KB each; default 200,000. Streams in motion should fit: one that was forgotten costs five times as much. */
  readonly cacheFacts?: number;
  /** A new file that nobody reads: one transaction until `finish`, rows written once when they are closed or forgotten, indexes last. */
  readonly building?: boolean;
}
export interface Checkpoint {
  readonly position: Position;
  readonly ordinal: number;
}
export interface Advance extends Checkpoint {
  /** Streams of the batch, at most 1,000 of them. */
  readonly streams: readonly string[];
  /** There were more, or nobody knows: a file was swapped. */
  readonly truncated: boolean;
}
