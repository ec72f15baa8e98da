import type { EventStore } from '../event-store';
import type { OpenForContract } from './event-store.contract';
import { aStream, collect, collecting, sampleCatalogue, someEvents } from './sample-events';

export const trimmingContract = (open: OpenForContract): void =>
  describe('trimming', () => {
    let store: EventStore;
    beforeEach(async () => {
      store = await open({ catalogue: sampleCatalogue });
    });
    const revisions = async (stream: string) => (await collect(store.readStream(stream))).map(({ revision }) => revision);

    it('removes the events of a sys- stream below a revision, and none of others', async () => {
      const kept = aStream();
      await store.append('sys-process-x', someEvents(3), 'any');
      await store.append(kept, someEvents(2), 'any');
      await store.append('sys-process-x', someEvents(3), 'any');
      await store.trim('sys-process-x', 4n);
      expect(await revisions('sys-process-x')).toEqual([4n, 5n]);
      expect(await revisions(kept)).toEqual([0n, 1n]);
      expect((await collect(store.readAll())).map(({ stream }) => stream)).toEqual([kept, kept, 'sys-process-x', 'sys-process-x']);
      expect((await collect(store.readStream('sys-process-x', { direction: 'backwards' }))).map(({ revision }) => revision)).toEqual([
        5n,
        4n,
      ]);
    });
    it('keeps the last event, so revisions and positions go on', async () => {
      const { position } = await store.append('sys-x', someEvents(3), 'any');
      await store.trim('sys-x', 99n);
      expect(await revisions('sys-x')).toEqual([2n]);
      const next = await store.append('sys-x', someEvents(1), 2n);
      expect(next.revision).toBe(3n);
      expect(next.position > position).toBe(true);
    });
    it('lets a subscription that is behind go on with what is left', async () => {
      await store.append('sys-x', someEvents(3), 'any');
      await store.trim('sys-x', 2n);
      const seen = collecting(store);
      await seen.untilCount(1);
      expect(seen.events).toMatchObject([{ revision: 2n }]);
    });
    it('of nothing is no error', async () => {
      await store.trim('sys-unknown', 4n);
      await store.append('sys-x', someEvents(2), 'any');
      await store.trim('sys-x', 0n);
      expect(await revisions('sys-x')).toEqual([0n, 1n]);
    });
    it('refuses any other stream', async () => {
      const stream = aStream();
      await store.append(stream, someEvents(2), 'any');
      await expect(store.trim(stream, 1n)).rejects.toMatchObject({ code: 'stream.not-trimmable', details: { stream } });
      expect(await revisions(stream)).toEqual([0n, 1n]);
    });
  });
