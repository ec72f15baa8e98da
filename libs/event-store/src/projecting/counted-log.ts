import type { EventStore } from '../event-store';
import type { Ordinals, Streamwise } from '../reading/streamwise-log';

/** A log as it is when a building begins, counted. */
export interface CountedLog {
  /** How much of a building it takes to count it, 0 to 1. */
  readonly share: number;
  /** Asked by each attempt. `told`: the share of it that is done, 0 to 1, and the ordinal that was counted to. */
  ordinals(told: (share: number, ordinal: number) => void): Promise<Ordinals>;
  /** What was counted could not be built from. */
  failed(error: unknown): void;
  /** Ends what is under way. */
  stop(): void;
  /** Removes what was made to count it; nobody reads in it any more. */
  remove(): void;
}
/** Of a store that can be read stream by stream where it lies. */
export const countedInPlace = (store: Streamwise & Pick<EventStore, 'head'>): CountedLog => ({
  share: 0,
  async ordinals() {
    const head = await store.head();
    const log = store.openStreamwise();
    try {
      return log.ordinals(head);
    } finally {
      log.close();
    }
  },
  failed: () => undefined,
  stop: () => undefined,
  remove: () => undefined,
});
