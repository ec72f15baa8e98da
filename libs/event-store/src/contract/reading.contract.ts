import type { EventStore } from '../event-store';
import type { OpenForContract } from './event-store.contract';
import { aStream, anEvent, collect, sampleCatalogue, someEvents } from './sample-events';

/** More than any adapter reads at once, so pages must join without a seam. */
const MANY = 1_203;
const numbers = (events: readonly { readonly data: object }[]) => events.map(({ data }) => (data as { n: number }).n);

export const readingContract = (open: OpenForContract): void =>
  describe('reading', () => {
    let store: EventStore;
    const stream = aStream();
    beforeEach(async () => {
      store = await open({ catalogue: sampleCatalogue });
    });

    it('a stream that does not exist, and an empty log, as empty', async () => {
      expect(await collect(store.readStream(stream))).toEqual([]);
      expect(await collect(store.readStream(stream, { direction: 'backwards' }))).toEqual([]);
      expect(await collect(store.readAll())).toEqual([]);
      expect(await collect(store.readAll({ direction: 'backwards' }))).toEqual([]);
      expect(await store.head()).toBe(0n);
    });
    it.each([
      [{}, [0, 1, 2, 3, 4]],
      [{ from: 2n }, [2, 3, 4]],
      [{ from: 2n, limit: 2 }, [2, 3]],
      [{ from: 5n }, []],
      [{ limit: 0 }, []],
      [{ direction: 'backwards' }, [4, 3, 2, 1, 0]],
      [{ direction: 'backwards', from: 2n }, [2, 1, 0]],
      [{ direction: 'backwards', limit: 2 }, [4, 3]],
      [{ direction: 'backwards', from: 99n, limit: 1 }, [4]],
    ] as const)('a stream with %j', async (options, expected) => {
      await store.append(aStream(), someEvents(3), 'any');
      await store.append(stream, someEvents(5), 'any');
      await store.append(aStream(), someEvents(3), 'any');
      expect(numbers(await collect(store.readStream(stream, options)))).toEqual(expected);
    });
    it('the whole log in the order of its appends, both ways, from any place', async () => {
      const streams = [aStream(), aStream(), aStream()];
      for (let n = 0; n < 9; n += 1) await store.append(streams[n % 3]!, [anEvent({ data: { n } })], 'any');
      const all = await collect(store.readAll());
      expect(numbers(all)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
      expect(all.map((event) => event.stream)).toEqual([...streams, ...streams, ...streams]);
      expect(numbers(await collect(store.readAll({ after: all[3]!.position })))).toEqual([4, 5, 6, 7, 8]);
      expect(numbers(await collect(store.readAll({ after: all[3]!.position, limit: 2 })))).toEqual([4, 5]);
      expect(numbers(await collect(store.readAll({ after: all[8]!.position })))).toEqual([]);
      expect(numbers(await collect(store.readAll({ from: all[3]!.position })))).toEqual([3, 4, 5, 6, 7, 8]);
      expect(numbers(await collect(store.readAll({ from: all[3]!.position, limit: 1 })))).toEqual([3]);
      expect(numbers(await collect(store.readAll({ from: all[0]!.position, limit: 3 })))).toEqual([0, 1, 2]);
      expect(numbers(await collect(store.readAll({ from: all[8]!.position })))).toEqual([8]);
      expect(numbers(await collect(store.readAll({ from: all[8]!.position, limit: 0 })))).toEqual([]);
      expect(numbers(await collect(store.readAll({ direction: 'backwards' })))).toEqual([8, 7, 6, 5, 4, 3, 2, 1, 0]);
      expect(numbers(await collect(store.readAll({ direction: 'backwards', after: all[3]!.position })))).toEqual([2, 1, 0]);
      expect(numbers(await collect(store.readAll({ direction: 'backwards', limit: 2 })))).toEqual([8, 7]);
    });
    it('gives positions that rise and are only compared', async () => {
      for (let n = 0; n < 4; n += 1) await store.append(aStream(), someEvents(2), 'any');
      const positions = (await collect(store.readAll())).map(({ position }) => position);
      expect(positions.every((position, n) => position > (positions[n - 1] ?? 0n))).toBe(true);
    });
    it('many events without a seam between pages', async () => {
      const expected = Array.from({ length: MANY }, (_, n) => n);
      for (let n = 0; n < MANY; n += 401) await store.append(stream, someEvents(MANY).slice(n, n + 401), 'any');
      expect(numbers(await collect(store.readStream(stream)))).toEqual(expected);
      expect(numbers(await collect(store.readStream(stream, { direction: 'backwards' })))).toEqual([...expected].reverse());
      expect(numbers(await collect(store.readAll()))).toEqual(expected);
      expect(numbers(await collect(store.readAll({ direction: 'backwards' })))).toEqual([...expected].reverse());
      expect(numbers(await collect(store.readStream(stream, { from: 3n, limit: 1_100 })))).toEqual(expected.slice(3, 1_103));
    });
    it('can be left in the middle and begun again', async () => {
      await store.append(stream, someEvents(10), 'any');
      for await (const event of store.readStream(stream)) if (event.revision === 4n) break;
      expect(await collect(store.readStream(stream))).toHaveLength(10);
    });
    it('what was appended, at once', async () => {
      for (let n = 0; n < 20; n += 1) {
        const { revision } = await store.append(stream, someEvents(1), 'any');
        expect(await collect(store.readStream(stream, { direction: 'backwards', limit: 1 }))).toMatchObject([{ revision }]);
      }
    });
  });
