import { BoundedWork } from './bounded-work';
import { NoAnswer, PATIENCE, pauseBefore, within } from './patience';
import { ReadAhead } from './read-ahead';
import { isAtLeast } from './server-version';

describe('bounded work', () => {
  it('runs so many at a time, in order, and goes on after a failure', async () => {
    const bounded = new BoundedWork(2);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const works = [0, 1, 2, 3].map((n) =>
      bounded.run(async () => {
        begun.push(n);
        await new Promise<void>((resolve) => ends.push(resolve));
        if (n === 0) throw new Error('no');
        return n;
      }),
    );
    const outcomes = Promise.allSettled(works);
    await Promise.resolve();
    expect(begun).toEqual([0, 1]);
    while (ends.length > 0) {
      ends.shift()!();
      await new Promise(setImmediate);
    }
    expect(begun).toEqual([0, 1, 2, 3]);
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  });
});
describe('patience', () => {
  it('ends where no answer comes', async () => {
    await expect(within(5, new Promise(() => undefined))).rejects.toBeInstanceOf(NoAnswer);
    await expect(within(1_000, Promise.resolve(7))).resolves.toBe(7);
  });
  it('ends a pause when nobody waits any more', async () => {
    const stop = new AbortController();
    const since = performance.now();
    setTimeout(() => stop.abort(), 5);
    await pauseBefore(20, { ...PATIENCE, pause: 60_000 }, stop.signal);
    expect(performance.now() - since).toBeLessThan(5_000);
  });
});
describe('versions', () => {
  it.each([
    ['22.10.0', true],
    ['22.9.9', false],
    ['23.1.0', true],
    ['21.10.11', false],
    ['26.0.0-rc', true],
    ['unknown', false],
    ['', false],
  ])('%j is at least 22.10: %s', (version, is) => expect(isAtLeast(version, '22.10')).toBe(is));
});
describe('reading ahead', () => {
  const log = (length: number) => {
    const asked: bigint[] = [];
    const events = Array.from({ length }, (_, n) => ({ position: BigInt(n + 1) }));
    const ahead = new ReadAhead(async (after: bigint, limit: number) => {
      asked.push(after);
      return events.filter(({ position }) => position > after).slice(0, limit);
    });
    return { asked, events, ahead };
  };
  it('asks for each full page once, before it is wanted', async () => {
    const { asked, ahead } = log(6);
    await ahead.page(0n, 2);
    expect(asked).toEqual([0n, 2n]);
    expect(await ahead.page(2n, 2)).toHaveLength(2);
    expect(asked).toEqual([0n, 2n, 4n]);
  });
  it('reads anew what was not full when it was read', async () => {
    const { asked, events, ahead } = log(3);
    await ahead.page(0n, 2);
    events.push({ position: 4n });
    expect(await ahead.page(2n, 2)).toEqual([{ position: 3n }, { position: 4n }]);
    expect(asked.filter((after) => after === 2n)).toHaveLength(2);
  });
  it('asks for nothing more where nobody goes on', async () => {
    const { asked, ahead } = log(6);
    await ahead.page(0n, 2, false);
    expect(asked).toEqual([0n]);
  });
  it('reads again where reading ahead failed', async () => {
    let failures = 1;
    const ahead = new ReadAhead(async (after: bigint) => {
      if (after === 1n && failures-- > 0) throw new Error('cut');
      return [{ position: after + 1n }];
    });
    await ahead.page(0n, 1);
    expect(await ahead.page(1n, 1)).toEqual([{ position: 2n }]);
  });
});
