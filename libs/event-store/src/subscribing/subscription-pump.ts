import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Position, RecordedEvent } from '../domain';
import type { Subscriber, Subscription } from '../event-store';

/** The next events after a position in global order, at most `limit`; empty where there are none yet. */
export type ReadPage = (after: Position, limit: number) => readonly RecordedEvent[] | Promise<readonly RecordedEvent[]>;
export interface PumpedSubscription extends Subscription {
  /** Something may be there after `position`: look. */
  wake(): void;
}
/** Catch-up and live are one loop: read after the last position until nothing is left, then sleep until woken. So there is no seam to lose or double events at. */
export const pumpSubscription = (readPage: ReadPage, after: Position, subscriber: Subscriber, pageSize: number): PumpedSubscription => {
  let position = after;
  let closed = false;
  let woken = true;
  let alarm: (() => void) | null = null;
  const wake = () => {
    woken = true;
    alarm?.();
  };
  const sleep = async () => {
    while (!woken && !closed) await new Promise<void>((resolve) => (alarm = resolve));
    alarm = null;
  };
  const run = async () => {
    let caughtUp = false;
    await nextTurn(); // the caller has the subscription in hand before the first event
    while (!closed) {
      woken = false;
      const page = await readPage(position, pageSize);
      if (closed) return;
      if (page.length > 0) {
        caughtUp = false;
        await subscriber.onEvents(page);
        position = page.at(-1)!.position;
      }
      if (page.length === pageSize)
        await nextTurn(); // a long catch-up leaves room for requests
      else {
        if (!caughtUp && !closed) subscriber.onCaughtUp?.(position);
        caughtUp = true;
        await sleep();
      }
    }
  };
  const ended = run();
  return {
    ended,
    wake,
    async close() {
      closed = true;
      wake();
      await ended.catch(() => undefined); // its error belongs to who waits for `ended`
    },
  };
};
