import { randomUUID } from 'node:crypto';
import { freshFolder } from './fresh-folder';
import { groupSize, isCrowded } from './group-size';
import { openSqliteEventStore } from './sqlite-event-store';

describe('a group of appends', () => {
  const resting = { inFlight: 0, rested: 2, committing: 1 };
  it.each([
    ['is parted where the writer rests longer than it syncs', 64, resting, 32],
    ['is parted with the smaller half first', 33, resting, 16],
    ['stays whole where syncing takes longer', 64, { ...resting, committing: 3 }, 64],
    ['stays whole while another is being written', 64, { ...resting, inFlight: 1 }, 64],
    ['stays whole where it is small', 31, resting, 31],
    ['is one for one caller', 1, resting, 1],
  ])('%s', (_, waiting, pace, size) => expect(groupSize(waiting, pace)).toBe(size));

  it.each([
    ['begins before the turn ends where many came and the writer rests', 128, resting, true],
    ['waits for the end of the turn where few came', 127, resting, false],
    ['waits while something is being written', 500, { ...resting, inFlight: 1 }, false],
    ['waits where syncing takes longer than the rest', 500, { ...resting, committing: 3 }, false],
  ])('%s', (_, waiting, pace, begins) => expect(isCrowded(waiting, () => pace)).toBe(begins));

  it('of a fan-out is answered like any other', async () => {
    const store = await openSqliteEventStore({ folder: freshFolder(), catalogue: { versions: {}, upcasters: {} } });
    const metadata = { occurredAt: null, actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null };
    for (let round = 0; round < 3; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 500 }, (_, n) => store.append(`note-${round}-${n}`, [{ id: randomUUID(), type: 'Noted', version: 1, data: { n }, metadata }], 'no-stream')),
      ); // prettier-ignore
      expect(answers.map(({ position }) => Number(position))).toEqual(Array.from({ length: 500 }, (_, n) => round * 500 + n + 1));
    }
    await store.close();
  });
  it('holds everything once and in its order, whoever waits for whom', async () => {
    const store = await openSqliteEventStore({ folder: freshFolder(), catalogue: { versions: {}, upcasters: {} } });
    const groups: number[] = [];
    store.onCommitted((_, appends = 0) => groups.push(appends));
    const metadata = { occurredAt: null, actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null };
    // Texts of very different lengths share one buffer, which is used again.
    const data = (n: number) => ({ n, words: 'Điều chỉnh '.repeat((n * 37) % 900) });
    await Promise.all(
      Array.from({ length: 64 }, async (_, caller) => {
        for (let n = 0; n < 20; n += 1)
          await store.append(`note-${caller}`, [{ id: randomUUID(), type: 'Noted', version: 1, data: data(n + caller), metadata }], n === 0 ? 'no-stream' : BigInt(n - 1)); // prettier-ignore
      }),
    );
    for (let caller = 0; caller < 64; caller += 1) {
      const read: object[] = [];
      for await (const event of store.readStream(`note-${caller}`)) read.push(event.data);
      expect(read).toEqual(Array.from({ length: 20 }, (_, n) => data(n + caller)));
    }
    expect(groups.reduce((sum, appends) => sum + appends, 0)).toBe(64 * 20);
    expect(Math.max(...groups)).toBeLessThanOrEqual(64);
    await store.close();
  });
});
