import type { EventStore } from '@cascade/event-store';
import { isDomainError, type Position } from '@cascade/event-store/domain';

/** What the processes need of the read side: an answer that holds at least a position, known at most up to one. */
export interface Answers {
  ask<R>(
    query: string,
    params: unknown,
    options: { asOf?: number; after?: Position; knownAt?: { position: Position } },
  ): Promise<{ result: R; ordinal: number }>;
}
export interface CascadeDeps {
  readonly store: EventStore;
  readonly readModels: Answers;
}
/**
 * A read model that is behind is no fault of the event: the reaction is tried again, while any other refusal marks the event as not taken in.
 */
export const patiently = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (error) {
    if (isDomainError(error, 'read-model.behind')) throw new Error(`the read model is behind: ${error.message}`, { cause: error });
    throw error;
  }
};
/** Appends asked for at once: enough to fill the store's groups, few enough to keep memory and latency small. */
export const BATCH = 500;
export const inBatches = function* <T>(all: readonly T[], size = BATCH): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
};
