import { BoundedWork } from './bounded-work';
import { NoAnswer, PATIENCE, pauseBefore, within } from './patience';
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
