import { setTimeout as pause } from 'node:timers/promises';
import { StreamQueue } from './stream-queue';

describe('a queue per stream', () => {
  it('runs one after another in a stream, side by side in several', async () => {
    const queue = new StreamQueue();
    const log: string[] = [];
    const work = (name: string, ms: number) => async () => {
      log.push(`${name} begins`);
      await pause(ms);
      log.push(`${name} ends`);
      return name;
    };
    const results = await Promise.all([queue.run('a', work('a1', 20)), queue.run('a', work('a2', 1)), queue.run('b', work('b1', 5))]);
    expect(results).toEqual(['a1', 'a2', 'b1']);
    expect(log).toEqual(['a1 begins', 'b1 begins', 'b1 ends', 'a1 ends', 'a2 begins', 'a2 ends']);
  });
  it('goes on after a failure, which is its caller’s alone', async () => {
    const queue = new StreamQueue();
    const failed = queue.run('a', () => Promise.reject(new Error('no')));
    const next = queue.run('a', async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });
  it('remembers no stream that is at rest', async () => {
    const queue = new StreamQueue();
    await Promise.all(Array.from({ length: 50 }, (_, n) => queue.run(`s${n}`, async () => n)));
    await pause(0);
    expect(queue.size).toBe(0);
  });
});
