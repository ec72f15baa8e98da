import canonicalize from 'canonicalize';
import type { OpenForContract } from './event-store.contract';
import { aStream, anEvent, collect, sampleCatalogue, someEvents } from './sample-events';

export const recordingContract = (open: OpenForContract): void =>
  describe('recording', () => {
    it('stamps recordedAt with the clock it was given', async () => {
      const store = await open({ catalogue: sampleCatalogue, now: () => Date.parse('2026-01-05T03:04:05.678Z') });
      const stream = aStream();
      await store.append(stream, [anEvent()], 'any');
      expect(await collect(store.readStream(stream))).toMatchObject([{ metadata: { recordedAt: '2026-01-05T03:04:05.678Z' } }]);
    });
    it('never stamps a time before one already on record', async () => {
      const times = ['2026-01-05T00:00:01.000Z', '2026-01-05T00:00:00.000Z', '2026-01-04T00:00:00.000Z', '2026-01-05T00:00:02.000Z'];
      let turn = 0;
      const store = await open({ catalogue: sampleCatalogue, now: () => Date.parse(times[Math.min(turn++, times.length - 1)]!) });
      for (let n = 0; n < 5; n += 1) await store.append(aStream(), [anEvent()], 'any');
      const stamps = (await collect(store.readAll())).map(({ metadata }) => metadata.recordedAt);
      expect(stamps).toEqual([...stamps].sort());
      expect(stamps[0]).toBe(times[0]);
      expect(stamps.at(-1)).toBe(times[3]);
    });
    it('gives back metadata as it was given, and nothing else', async () => {
      const store = await open({ catalogue: sampleCatalogue, now: () => 0 });
      const event = anEvent({ metadata: { ...anEvent().metadata, onBehalfOf: 'body-1', causationId: 'cause-1', occurredAt: null } });
      await store.append(aStream(), [{ ...event, metadata: { ...event.metadata, ...{ stowaway: 1 } } }], 'any');
      const [read] = await collect(store.readAll());
      expect(read!.metadata).toEqual({ ...event.metadata, recordedAt: '1970-01-01T00:00:00.000Z' });
    });
    it('stores RFC 8785 text, byte for byte the same in every reading', async () => {
      const store = await open({ catalogue: sampleCatalogue });
      const stream = aStream();
      const data = { z: 1e21, đ: ['Thực hiện\n"Chỉ thị"', -0, { b: null, a: '😀\u007f\u0001' }], 9: 1, 10: 2, gone: undefined };
      await store.append(stream, [anEvent({ data })], 'any');
      const [read] = await collect(store.readStream(stream));
      expect(read!.text.data).toBe(canonicalize(data));
      expect(read!.text.metadata).toBe(canonicalize(read!.metadata));
      expect(read!.data).toEqual(JSON.parse(canonicalize(data)!));
      const [again] = await collect(store.readAll());
      expect(again!.text).toEqual(read!.text);
    });
    it('is not touched by what the caller does to the event afterwards', async () => {
      const store = await open({ catalogue: sampleCatalogue });
      const data = { n: 1 };
      const append = store.append(aStream(), [anEvent({ data })], 'any');
      data.n = 2;
      await append;
      expect(await collect(store.readAll())).toMatchObject([{ data: { n: 1 } }]);
    });
    it('reads retired versions through every upcaster and keeps their text as stored', async () => {
      const store = await open({ catalogue: sampleCatalogue });
      const stream = aStream();
      await store.append(stream, [anEvent({ type: 'Noted', version: 1, data: { words: 'cũ' } }), anEvent({ type: 'Noted', version: 3, data: { text: 'mới', language: 'vi' } })], 'any'); // prettier-ignore
      expect(await collect(store.readStream(stream))).toMatchObject([
        { version: 3, data: { text: 'cũ', language: 'vi' }, text: { version: 1, data: '{"words":"cũ"}' } },
        { version: 3, data: { text: 'mới', language: 'vi' }, text: { version: 3 } },
      ]);
    });
    it('stops at a version newer than the code, by every road', async () => {
      const store = await open({ catalogue: sampleCatalogue });
      const stream = aStream();
      await store.append(stream, [anEvent(), anEvent({ type: 'Noted', version: 4, data: {} })], 'any');
      const newer = { code: 'event.newer-than-code', details: { type: 'Noted', version: 4, known: 3 } };
      await expect(collect(store.readStream(stream))).rejects.toMatchObject(newer);
      await expect(collect(store.readAll())).rejects.toMatchObject(newer);
      await expect(store.subscribe(0n, { onEvents: () => undefined }).ended).rejects.toMatchObject(newer);
      await expect(collect(store.readStream(stream, { limit: 1 }))).resolves.toHaveLength(1);
    });
    it('reads a type that no room names as it is', async () => {
      const store = await open({ catalogue: sampleCatalogue });
      await store.append(aStream(), [anEvent({ type: 'toString', version: 9, data: { a: 1 } })], 'any');
      expect(await collect(store.readAll())).toMatchObject([{ type: 'toString', version: 9, data: { a: 1 } }]);
    });
    it('gives events whose members survive being spread', async () => {
      const store = await open({ catalogue: sampleCatalogue });
      await store.append(aStream(), someEvents(1), 'any');
      const [event] = await collect(store.readAll());
      expect({ ...event! }).toMatchObject({ data: { n: 0 }, metadata: { actor: 'account-1' }, text: { data: '{"n":0}' } });
    });
  });
