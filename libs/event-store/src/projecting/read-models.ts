import type { Position } from '../domain';
import type { Answer, KnownAt } from './query';
import type { ReadModelState, RebuildProgress } from './read-side-options';
import type { Advance } from './reader-options';
import type { AskingFor } from './veil';

export interface AskOptions {
  /** Instant (ms UTC) at which the answer is to hold; left out: now. */
  readonly asOf?: number;
  /** The last event the answer may know; left out: all that is known. */
  readonly knownAt?: KnownAt;
  /** The answer knows at least what was appended up to here. */
  readonly after?: Position;
  /** Who asks, where something may be kept from them; left out: the system itself. */
  readonly asks?: AskingFor;
  /** How long to wait for `after`, ms; default 5,000. */
  readonly wait?: number;
}
/** The read side of one server. */
export interface ReadModels {
  /**
   * Answers a query from one snapshot.
   * @throws DomainError `read-model.behind` where `after` was not reached in time, or nothing can be asked yet.
   */
  ask<R = unknown>(name: string, params: unknown, options?: AskOptions): Promise<Answer<R>>;
  /** Called after each batch, when its events can be asked for; returns how to stop. After a swap `streams` is empty and `truncated`: anything may have changed. A batch of system events alone names none. */
  onAdvance(listener: (advance: Advance) => void): () => void;
  state(): ReadModelState;
  /** Builds all read models anew beside the serving ones and swaps them; questions are answered all the while. */
  rebuild(onProgress?: (progress: RebuildProgress) => void): Promise<void>;
  /** Tells the incomplete subjects anew from the log. @returns how many are still incomplete. */
  retryIncomplete(): Promise<number>;
  /** The file that answers at this moment; null while the first is being built. */
  file(): string | null;
  close(): Promise<void>;
}
