import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ReadLine, type ReadCall } from './read-line';

const MIB = 1024 * 1024;
/** A call as the transport makes it, as far as a reader sees it: a stream of buffers that can be cancelled. */
const aCall = () => {
  let cancelled = false;
  const stream = new Readable({ objectMode: true, read: () => undefined });
  const call = Object.assign(stream, { cancel: () => (cancelled = true), getPeer: () => '' }) as unknown as ReadCall & Readable;
  return { call, isCancelled: () => cancelled };
};
const opened = (failed?: (error: unknown) => void) => {
  const { call, isCancelled } = aCall();
  return { call, isCancelled, line: new ReadLine(Promise.resolve(call), failed) };
};
const turns = async (): Promise<void> => {
  for (let n = 0; n < 10; n += 1) await nextTurn();
};
const textsOf = ({ value }: IteratorResult<readonly Buffer[]>): readonly string[] => (value as readonly Buffer[]).map(String);

describe('the answers of one call', () => {
  it('come together, all that are there', async () => {
    const { call, line } = opened();
    const first = line.next();
    for (const word of ['a', 'b', 'c']) call.push(Buffer.from(word));
    expect(textsOf(await first)).toEqual(['a', 'b', 'c']);
    call.push(Buffer.from('d'));
    call.push(null);
    await turns();
    expect(textsOf(await line.next())).toEqual(['d']);
    expect(await line.next()).toMatchObject({ done: true });
    expect(await line.next()).toMatchObject({ done: true });
  });
  it('are held where their reader is slow, and go on when it comes back', async () => {
    const { call, line } = opened();
    await turns();
    for (let n = 0; n < 40; n += 1) {
      call.push(Buffer.alloc(MIB / 8, n));
      await nextTurn();
    }
    expect(call.isPaused()).toBe(true);
    let seen = 0;
    while (seen < 40) {
      const { value } = await line.next();
      expect((value as readonly Buffer[]).length).toBeLessThan(20);
      for (const answer of value as readonly Buffer[]) expect(answer[0]).toBe(seen++);
    }
    expect(call.isPaused()).toBe(false);
  });
  it('are given before the error that ended them, which is told once', async () => {
    const failures: unknown[] = [];
    const { call, line } = opened((error) => failures.push(error));
    await turns();
    call.push(Buffer.from('a'));
    await turns();
    call.emit('error', new Error('gone'));
    call.emit('error', new Error('again'));
    expect(textsOf(await line.next())).toEqual(['a']);
    await expect(line.next()).rejects.toThrow('gone');
    expect(failures).toEqual([expect.objectContaining({ message: 'gone' })]);
  });
  it('are an error where the call cannot be made', async () => {
    const failures: unknown[] = [];
    const line = new ReadLine(Promise.reject(new Error('no way')), (error) => failures.push(error));
    await expect(line.next()).rejects.toThrow('no way');
    expect(failures).toHaveLength(1);
  });
  it('end when their reader turns away, also before they began', async () => {
    const { call, line, isCancelled } = opened();
    const waiting = line.next();
    await turns();
    await line.return();
    call.push(Buffer.from('late'));
    call.emit('error', new Error('cancelled'));
    expect(await waiting).toMatchObject({ done: true });
    expect(await line.next()).toMatchObject({ done: true });
    expect(isCancelled()).toBe(true);
    const early = opened();
    await early.line.return();
    await turns();
    expect(early.isCancelled()).toBe(true);
  });
});
