import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore } from '../event-store';
import type { OpenForContract } from './event-store.contract';
import { aStream, collect, collecting, sampleCatalogue, someEvents } from './sample-events';

export const subscribingContract = (open: OpenForContract): void =>
  describe('subscribing', () => {
    let store: EventStore;
    beforeEach(async () => {
      store = await open({ catalogue: sampleCatalogue });
    });

    it('delivers what was there, says so, then delivers live', async () => {
      const { position } = await store.append(aStream(), someEvents(3), 'any');
      const seen = collecting(store);
      await seen.until(() => seen.caughtUp.length > 0);
      expect(seen.events).toHaveLength(3);
      expect(seen.caughtUp).toEqual([position]);
      await store.append(aStream(), someEvents(2), 'any');
      await seen.untilCount(5);
      const head = await store.head();
      await seen.until(() => seen.caughtUp.at(-1) === head); // live events may come one by one, each caught up with
      expect(seen.events).toHaveLength(5);
    });
    it('says so at once on an empty log', async () => {
      const seen = collecting(store);
      await seen.until(() => seen.caughtUp.length > 0);
      expect(seen.caughtUp).toEqual([0n]);
    });
    it('begins after the position it is given', async () => {
      await store.append(aStream(), someEvents(4), 'any');
      const [, second] = await collect(store.readAll());
      const seen = collecting(store, second!.position);
      await seen.untilCount(2);
      expect(seen.events.map(({ data }) => data)).toEqual([{ n: 2 }, { n: 3 }]);
    });
    it('delivers sys- streams too', async () => {
      const seen = collecting(store);
      await store.append('sys-lease', someEvents(1), 'any');
      await seen.untilCount(1);
      expect(seen.events).toMatchObject([{ stream: 'sys-lease' }]);
    });
    it('has no gap and no double while appends go on', async () => {
      const writers = Array.from({ length: 8 }, async () => {
        for (let n = 0; n < 100; n += 1) await store.append(aStream(), someEvents(2), 'any');
      });
      await pause(5);
      const seen = [collecting(store), collecting(store)];
      await Promise.all(writers);
      await Promise.all(seen.map(({ untilCount }) => untilCount(1_600)));
      await pause(20);
      const expected = (await collect(store.readAll())).map(({ id }) => id);
      for (const { events } of seen) expect(events.map(({ id }) => id)).toEqual(expected);
    });
    it('never hands over a page before the one before was taken', async () => {
      let inside = 0;
      let most = 0;
      const seen = collecting(store, 0n, {
        async onEvents() {
          most = Math.max(most, (inside += 1));
          await pause(1);
          inside -= 1;
        },
      });
      for (let n = 0; n < 40; n += 1) await store.append(aStream(), someEvents(20), 'any');
      await seen.untilCount(800);
      expect(most).toBe(1);
    });
    it('ends with the error of its subscriber', async () => {
      const { ended } = store.subscribe(0n, {
        onEvents() {
          throw new Error('cannot take it');
        },
      });
      const refused = expect(ended).rejects.toThrow('cannot take it');
      await store.append(aStream(), someEvents(1), 'any');
      await refused;
    });
    it('delivers nothing after close, and close waits for the page under way', async () => {
      let taken = 0;
      const { subscription, untilCount } = collecting(store, 0n, {
        async onEvents(page) {
          await pause(20);
          taken += page.length;
        },
      });
      await store.append(aStream(), someEvents(1), 'any');
      await untilCount(1); // handed over, not yet taken
      await subscription.close();
      expect(taken).toBe(1);
      await store.append(aStream(), someEvents(1), 'any');
      await pause(20);
      expect(taken).toBe(1);
      await expect(subscription.ended).resolves.toBeUndefined();
    });
    it('ends when the store closes', async () => {
      const { subscription } = collecting(store);
      await store.close();
      await expect(subscription.ended).resolves.toBeUndefined();
    });
  });
