import { setTimeout as after } from 'node:timers/promises';
import { inLanes } from './lanes';

describe('work in lanes', () => {
  it('takes each item once, so many at a time', async () => {
    const taken: number[] = [];
    let inside = 0;
    let most = 0;
    await inLanes(Array.from({ length: 25 }, (_, n) => n).values(), 4, async (n) => {
      most = Math.max(most, (inside += 1));
      await after(n % 3);
      taken.push(n);
      inside -= 1;
    });
    expect(most).toBe(4);
    expect(taken.sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, n) => n));
  });
  it('begins nothing after a failure and ends what is under way before it tells', async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const run = inLanes([0, 1, 2, 3, 4, 5], 2, async (n) => {
      begun.push(n);
      await after(n === 0 ? 5 : 20);
      if (n === 0) throw new Error('broken');
      ended.push(n);
    });
    await expect(run).rejects.toThrow('broken');
    expect([begun, ended]).toEqual([[0, 1], [1]]);
    await after(30);
    expect(begun).toEqual([0, 1]);
  });
  it('has nothing to do with nothing', async () => expect(inLanes([], 3, () => Promise.reject(new Error()))).resolves.toBeUndefined());
});
