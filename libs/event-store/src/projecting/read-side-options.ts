import type { Position } from '../domain';
import type { EventStore } from '../event-store';
import type { AnyProjection } from './read-model-schema';
import type { Advance } from './reader-options';
import type { BuilderCrew } from './streamwise-building';
import type { Unseal } from './unseal';

export interface ReadModelState {
  /** 'not-ready': the reader cannot go on (see `error`) or nothing can be asked yet because the first file is being built. */
  readonly state: 'catching-up' | 'live' | 'not-ready';
  readonly ordinal: number;
  readonly position: Position;
  readonly error?: string;
  /** What a rebuild beside the serving file waits for; questions are answered all the while. */
  readonly rebuildError?: string;
  /** Subjects that lack an event; `0` is the normal case. */
  readonly incomplete: number;
}
export interface RebuildProgress {
  /** Events taken into the new file. */
  readonly ordinal: number;
  /** 0 to 1, of the log as it was at the start. */
  readonly share: number;
}
export interface ReadSideListener {
  advanced(advance: Advance): void;
  stateChanged(state: ReadModelState): void;
  rebuilding(progress: RebuildProgress): void;
  /** Questions go to this file from now on (null: to none); resolves when the one before is no longer in use. */
  serve(file: string | null): Promise<void>;
}
export interface ReadSideOptions {
  readonly store: EventStore;
  readonly folder: string;
  readonly projections: readonly AnyProjection[];
  readonly unseal: Unseal;
  readonly cacheFacts?: number;
  /** Who builds files of long logs; `alone` builds on this thread. Left out: that one. */
  readonly crew?: (alone: BuilderCrew) => BuilderCrew;
  /** Events a transaction while behind; default 2,000. Live batches are as small as they come. */
  readonly batch?: number;
}
