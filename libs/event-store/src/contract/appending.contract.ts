import { randomUUID } from 'node:crypto';
import { APPEND_LIMIT_BYTES, type EventStore } from '../event-store';
import type { OpenForContract } from './event-store.contract';
import { aStream, anEvent, collect, sampleCatalogue, someEvents } from './sample-events';

const expectations = [
  ['new', 'any', 0n],
  ['new', 'no-stream', 0n],
  ['known', 'any', 1n],
  ['known', 'stream-exists', 1n],
  ['known', 0n, 1n],
  ['new', 'stream-exists', 'conflict'],
  ['new', 0n, 'conflict'],
  ['known', 'no-stream', 'conflict'],
  ['known', 7n, 'conflict'],
] as const;
/** An append of one event whose data and metadata take exactly `bytes`. */
const eventOf = async (open: OpenForContract, bytes: number) => {
  const probe = await open({ catalogue: sampleCatalogue });
  const stream = aStream();
  await probe.append(stream, [anEvent({ data: { text: '' } })], 'no-stream');
  const [{ text } = { text: { data: '', metadata: '' } }] = await collect(probe.readStream(stream));
  // 'đ' takes two bytes, so characters and bytes are not confused unnoticed.
  const left = bytes - Buffer.byteLength(text.data) - Buffer.byteLength(text.metadata);
  return anEvent({ data: { text: 'đ'.repeat(Math.floor(left / 2)) + (left % 2 ? 'x' : '') } });
};

export const appendingContract = (open: OpenForContract): void =>
  describe('appending', () => {
    let store: EventStore;
    beforeEach(async () => {
      store = await open({ catalogue: sampleCatalogue });
    });

    it.each(expectations)('appends to a %s stream expecting %s: %s', async (history, expected, outcome) => {
      const stream = aStream();
      if (history === 'known') await store.append(stream, [anEvent()], 'no-stream');
      const append = store.append(stream, [anEvent()], expected);
      if (outcome === 'conflict') await expect(append).rejects.toMatchObject({ code: 'stream.conflict' });
      else await expect(append).resolves.toMatchObject({ revision: outcome });
      expect(await collect(store.readStream(stream))).toHaveLength(
        outcome === 'conflict' ? (history === 'known' ? 1 : 0) : Number(outcome) + 1,
      );
    });
    it('tells a conflict by stream, expected and actual', async () => {
      const stream = aStream();
      await expect(store.append(stream, [anEvent()], 4n)).rejects.toMatchObject({
        details: { stream, expected: '4', actual: 'no-stream' },
      });
      await store.append(stream, someEvents(3), 'any');
      await expect(store.append(stream, [anEvent()], 'no-stream')).rejects.toMatchObject({
        details: { stream, expected: 'no-stream', actual: '2' },
      });
    });
    it('numbers the events of a batch in their order and answers with the last', async () => {
      const stream = aStream();
      const batch = someEvents(5);
      const { revision, position } = await store.append(stream, batch, 'no-stream');
      const read = await collect(store.readStream(stream));
      expect(revision).toBe(4n);
      expect(read.map(({ id }) => id)).toEqual(batch.map(({ id }) => id));
      expect(read.map((event) => event.revision)).toEqual([0n, 1n, 2n, 3n, 4n]);
      expect(read.at(-1)!.position).toBe(position);
      expect(await store.head()).toBe(position);
    });
    it('stores nothing of a batch that is refused', async () => {
      const stream = aStream();
      await expect(store.append(stream, someEvents(3), 2n)).rejects.toMatchObject({ code: 'stream.conflict' });
      await expect(store.append(stream, [anEvent(), anEvent({ data: { n: NaN } })], 'any')).rejects.toThrow();
      await expect(store.append(stream, [anEvent(), anEvent({ id: 'no-uuid' })], 'any')).rejects.toThrow(TypeError);
      await expect(store.append(stream, [], 'any')).rejects.toThrow(TypeError);
      expect(await collect(store.readStream(stream))).toEqual([]);
      expect(await store.head()).toBe(0n);
    });
    it('lets exactly one of many concurrent appends at one revision win', async () => {
      const stream = aStream();
      await store.append(stream, [anEvent()], 'no-stream');
      const outcomes = await Promise.allSettled(someEvents(20).map((event) => store.append(stream, [event], 0n)));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await collect(store.readStream(stream))).toHaveLength(2);
    });
    it('lets a refused append harm none that came at the same time', async () => {
      const streams = Array.from({ length: 30 }, () => aStream());
      const outcomes = await Promise.allSettled(
        streams.map((stream, n) => store.append(stream, someEvents(2), n % 3 === 0 ? 5n : 'no-stream')),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(streams.map((_, n) => (n % 3 === 0 ? 'rejected' : 'fulfilled')));
      expect(await collect(store.readAll())).toHaveLength(40);
    });
    it('keeps the order of concurrent appends to one stream', async () => {
      const stream = aStream();
      const events = someEvents(200);
      const results = await Promise.all(events.map((event) => store.append(stream, [event], 'any')));
      expect(results.map(({ revision }) => revision)).toEqual(events.map((_, n) => BigInt(n)));
      expect((await collect(store.readStream(stream))).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    });

    describe('repeated ids', () => {
      it.each(['no-stream', 'exact'] as const)('at %s give the first result, also after later events', async (kind) => {
        const stream = aStream();
        if (kind === 'exact') await store.append(stream, someEvents(2), 'no-stream');
        const expected = kind === 'exact' ? 1n : 'no-stream';
        const batch = someEvents(3);
        const first = await store.append(stream, batch, expected);
        expect(await store.append(stream, batch, expected)).toEqual(first);
        await store.append(stream, someEvents(4), 'any');
        expect(await store.append(stream, batch, expected)).toEqual(first);
        // Ids are what is compared: a repeat may have been made anew with another time inside.
        expect(await store.append(stream, batch.map((event) => ({ ...event, data: { other: true } })), expected)).toEqual(first); // prettier-ignore
        expect(await collect(store.readStream(stream))).toHaveLength(kind === 'exact' ? 9 : 7);
      });
      it('also when the repeat arrives together with the first', async () => {
        const stream = aStream();
        const batch = someEvents(2);
        const [first, second] = await Promise.all([store.append(stream, batch, 'no-stream'), store.append(stream, batch, 'no-stream')]);
        expect(second).toEqual(first);
        expect(await collect(store.readAll())).toHaveLength(2);
      });
      it('with a new one among them conflict', async () => {
        const stream = aStream();
        const [a, b, c] = someEvents(3) as [ReturnType<typeof anEvent>, ReturnType<typeof anEvent>, ReturnType<typeof anEvent>];
        await store.append(stream, [a, b], 'no-stream');
        await expect(store.append(stream, [a, b, c], 'no-stream')).rejects.toMatchObject({ code: 'stream.conflict' });
        await expect(store.append(stream, [a, c], 'no-stream')).rejects.toMatchObject({ code: 'stream.conflict' });
        await expect(store.append(stream, [b, a], 'no-stream')).rejects.toMatchObject({ code: 'stream.conflict' });
        await expect(store.append(stream, [b, c], 0n)).rejects.toMatchObject({ code: 'stream.conflict' });
        expect(await collect(store.readStream(stream))).toHaveLength(2);
      });
      it('of which fewer are sent give the place they reach', async () => {
        const stream = aStream();
        const [a, b] = someEvents(2) as [ReturnType<typeof anEvent>, ReturnType<typeof anEvent>];
        await store.append(stream, [a, b], 'no-stream');
        expect(await store.append(stream, [a], 'no-stream')).toMatchObject({ revision: 0n });
      });
    });

    it('takes an append of exactly 1 MiB and refuses one byte more', async () => {
      const fits = await eventOf(open, APPEND_LIMIT_BYTES);
      const exceeds = await eventOf(open, APPEND_LIMIT_BYTES + 1);
      const stream = aStream();
      await expect(store.append(stream, [exceeds], 'any')).rejects.toMatchObject({
        code: 'stream.too-large-append',
        details: { stream, bytes: APPEND_LIMIT_BYTES + 1, limit: APPEND_LIMIT_BYTES },
      });
      await expect(store.append(stream, [fits], 'no-stream')).resolves.toMatchObject({ revision: 0n });
      const halves = [
        anEvent({ data: { text: 'x'.repeat(APPEND_LIMIT_BYTES / 2) } }),
        anEvent({ data: { text: 'x'.repeat(APPEND_LIMIT_BYTES / 2) } }),
      ];
      await expect(store.append(stream, halves, 'any')).rejects.toMatchObject({ code: 'stream.too-large-append' });
    });
    it('takes any name of a stream that is text', async () => {
      const names = [`directive-${randomUUID()}`, "authority-ủy ban'; DROP TABLE events", 'note-😀'];
      for (const name of names) await store.append(name, [anEvent()], 'no-stream');
      for (const name of names) expect(await collect(store.readStream(name))).toMatchObject([{ stream: name, revision: 0n }]);
    });
    it('refuses appends after close', async () => {
      await store.close();
      await expect(store.append(aStream(), [anEvent()], 'any')).rejects.toMatchObject({ code: 'store.unavailable' });
    });
  });
