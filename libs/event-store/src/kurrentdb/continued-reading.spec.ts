import { ContinuedReading } from './continued-reading';

interface Event {
  readonly position: bigint;
}
/** A log of events 1, 2, 3 … that is read in pages, or as a stream of pieces; what was asked is kept. */
const log = (length: number, piece = 3) => {
  const pages: [bigint, number][] = [];
  const streams: [bigint, number][] = [];
  let pulled = 0;
  const events: Event[] = Array.from({ length }, (_, n) => ({ position: BigInt(n + 1) }));
  const after = (place: bigint) => events.filter(({ position }) => position > place);
  const reading = new ContinuedReading<Event>({
    page: async (place, limit) => {
      pages.push([place, limit]);
      return after(place).slice(0, limit);
    },
    async *stream(place, limit) {
      streams.push([place, limit]);
      const all = after(place).slice(0, limit); // as the log was when it was asked
      for (let n = 0; n < all.length; n += piece) {
        pulled += 1;
        yield all.slice(n, n + piece);
      }
    },
  });
  return { reading, pages, streams, events, pulled: () => pulled };
};
const places = (page: readonly Event[]) => page.map(({ position }) => Number(position));

describe('a long reading', () => {
  it('reads one page alone, then goes on by one stream, whatever the length of its pieces', async () => {
    const { reading, pages, streams } = log(20);
    expect(places(await reading.page(0n, 4))).toEqual([1, 2, 3, 4]);
    expect(places(await reading.page(4n, 4))).toEqual([5, 6, 7, 8]);
    expect(places(await reading.page(8n, 4))).toEqual([9, 10, 11, 12]);
    expect(places(await reading.page(12n, 5))).toEqual([13, 14, 15, 16, 17]);
    expect(pages).toEqual([[0n, 4]]);
    expect(streams).toHaveLength(1);
  });
  it('has the next piece on its way before it is asked for, and no more than that', async () => {
    const { reading, pulled } = log(20);
    await reading.page(0n, 4);
    expect(pulled()).toBe(1);
    await reading.page(4n, 2);
    expect(pulled()).toBe(2);
  });
  it('fills its last page from the log as it is by then', async () => {
    const { reading, pages, events } = log(6);
    await reading.page(0n, 4); // the stream behind it ends at 6
    events.push({ position: 7n });
    expect(places(await reading.page(4n, 4))).toEqual([5, 6, 7]);
    expect(pages).toEqual([[0n, 4], [6n, 2]]); // prettier-ignore
  });
  it('asks the log where nothing is left of the stream', async () => {
    const { reading, events } = log(4);
    await reading.page(0n, 4);
    events.push({ position: 5n });
    expect(places(await reading.page(4n, 4))).toEqual([5]);
    expect(places(await reading.page(5n, 4))).toEqual([]);
  });
  it('begins anew where the place is another than it stood at', async () => {
    const { reading, pages } = log(20);
    await reading.page(0n, 4);
    expect(places(await reading.page(10n, 4))).toEqual([11, 12, 13, 14]);
    expect(places(await reading.page(14n, 4))).toEqual([15, 16, 17, 18]);
    expect(pages).toEqual([[0n, 4], [10n, 4]]); // prettier-ignore
  });
  it('asks for no stream where nobody goes on, and for no more than is wanted', async () => {
    const { reading, streams } = log(20);
    await reading.page(0n, 4, 4);
    expect(streams).toEqual([]);
    await reading.page(4n, 4, 6);
    expect(streams).toEqual([[8n, 2]]);
    expect(places(await reading.page(8n, 2, 2))).toEqual([9, 10]);
  });
  it('asks the log where a stream failed, before its first piece or after', async () => {
    for (const good of [0, 1]) {
      const reading = new ContinuedReading<Event>({
        page: async (place, limit) => Array.from({ length: limit }, (_, n) => ({ position: place + BigInt(n + 1) })),
        async *stream(place) {
          for (let n = 0; n < good; n += 1) yield [{ position: place + 1n }];
          throw new Error('cut');
        },
      });
      await reading.page(0n, 2);
      expect(places(await reading.page(2n, 2))).toEqual([3, 4]);
      expect(places(await reading.page(4n, 2))).toEqual([5, 6]);
    }
  });
});
