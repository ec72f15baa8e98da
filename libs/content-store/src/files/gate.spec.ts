import { setTimeout as after } from 'node:timers/promises';
import { gate } from './gate';

describe('a gate', () => {
  it('never lets in more than its width, and everyone in the end, in order', async () => {
    const through = gate(3);
    let inside = 0;
    let most = 0;
    const begun: number[] = [];
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        through(async () => {
          begun.push(n);
          most = Math.max(most, (inside += 1));
          await after(n % 4);
          inside -= 1;
        }),
      ),
    );
    expect(most).toBe(3);
    expect(begun).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });
  it('gives a place back where the work fails', async () => {
    const through = gate(1);
    await expect(through(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(through(async () => 'done')).resolves.toBe('done');
  });
});
