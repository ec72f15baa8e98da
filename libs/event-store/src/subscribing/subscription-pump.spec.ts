import { setTimeout as pause } from 'node:timers/promises';
import type { RecordedEvent } from '../domain';
import { eventReader } from '../reading/event-reader';
import { pumpSubscription } from './subscription-pump';

const read = eventReader({ versions: {}, upcasters: {} });
const eventAt = (position: number): RecordedEvent =>
  read({ id: 'i', stream: 's', revision: 0n, position: BigInt(position), type: 'T', version: 1, data: '{}', metadata: '{}' });
/** A log that grows by hand. */
const growing = () => {
  const log: RecordedEvent[] = [];
  const reads: bigint[] = [];
  const readPage = (after: bigint, limit: number) => {
    reads.push(after);
    return log.filter(({ position }) => position > after).slice(0, limit);
  };
  return { log, reads, readPage };
};

describe('a subscription', () => {
  it('reads on page by page and says once that it caught up', async () => {
    const { log, readPage } = growing();
    for (let n = 1; n <= 5; n += 1) log.push(eventAt(n));
    const pages: number[] = [];
    const caughtUp: bigint[] = [];
    const pump = pumpSubscription(
      readPage,
      0n,
      { onEvents: (page) => void pages.push(page.length), onCaughtUp: (at) => caughtUp.push(at) },
      2,
    );
    await pause(20);
    pump.wake();
    await pause(5);
    expect([pages, caughtUp]).toEqual([[2, 2, 1], [5n]]);
    await pump.close();
  });
  it('asks nothing while it sleeps, and looks again when woken during a page', async () => {
    const { log, reads, readPage } = growing();
    log.push(eventAt(1));
    const seen: bigint[] = [];
    const pump = pumpSubscription(
      readPage,
      0n,
      {
        async onEvents(page) {
          seen.push(...page.map(({ position }) => position));
          if (log.length < 3) {
            log.push(eventAt(log.length + 1));
            pump.wake(); // the commit that comes while this page is being taken
          }
          await pause(1);
        },
      },
      10,
    );
    await pause(30);
    expect(seen).toEqual([1n, 2n, 3n]);
    const asked = reads.length;
    await pause(30);
    expect(reads).toHaveLength(asked);
    await pump.close();
  });
  it('ends with the error of the log, and close is quiet about it', async () => {
    const pump = pumpSubscription(() => Promise.reject(new Error('the log is gone')), 0n, { onEvents: () => undefined }, 10);
    await expect(pump.ended).rejects.toThrow('the log is gone');
    await expect(pump.close()).resolves.toBeUndefined();
  });
});
