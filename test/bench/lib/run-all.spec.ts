import type { BenchContext, Figure, Measurement } from './bench';
import { inParts, runAll, Unfinished } from './run-all';

const context: BenchContext = { quick: true, freshFolder: (name) => name, progress: () => undefined };
const of = (name: string): Figure => ({ name, value: 1, unit: 'ms', baseline: null, ratio: null, goal: null, note: '' });
const good = (...names: string[]): Measurement => ({ names, run: async () => names.map(of) });
const broken = new Error('no browser');
const bad = (...names: string[]): Measurement => ({ names, run: () => Promise.reject(broken) });
const half: Measurement = {
  names: ['size', 'first', 'pan'],
  run: () => inParts([async () => [of('size')], async () => [of('first')], () => Promise.reject(broken)]),
};
const run = async (measurements: readonly Measurement[], wanted?: readonly string[]) => {
  const told: string[] = [];
  const listener = {
    starts: (names: readonly string[]) => void told.push(`start ${names.join()}`),
    measured: (figures: readonly Figure[]) => void told.push(`got ${figures.map(({ name }) => name).join()}`),
  };
  const { figures, failures } = await runAll(measurements, wanted, context, listener);
  return { names: figures.map(({ name }) => name), failures, told };
};

describe('all measurements', () => {
  it('give their figures in order', async () => expect((await run([good('a', 'b'), good('c')])).names).toEqual(['a', 'b', 'c']));
  it('keep the figures of those before and after one that fails', async () => {
    const { names, failures, told } = await run([good('a'), bad('b'), good('c')]);
    expect(names).toEqual(['a', 'c']);
    expect(failures).toEqual([{ names: ['b'], error: broken }]);
    expect(told).toEqual(['start a', 'got a', 'start b', 'got ', 'start c', 'got c']);
  });
  it('keep what one had measured before it failed, and name what is missing of it', async () => {
    const { names, failures } = await run([half, good('c')]);
    expect(names).toEqual(['size', 'first', 'c']);
    expect(failures).toEqual([{ names: ['pan'], error: broken }]);
  });
  it('run where one of their names is wanted, and tell only that', async () => {
    const { names, failures, told } = await run([half, good('c', 'd')], ['d']);
    expect(names).toEqual(['d']);
    expect(failures).toEqual([]);
    expect(told).toEqual(['start c,d', 'got c,d']);
  });
  it('do not name as missing what nobody asked for', async () =>
    expect((await run([half], ['size'])).failures).toEqual([{ names: [], error: broken }]));
});

describe('parts of a measurement', () => {
  it('are all there where each ends well', async () =>
    expect(await inParts([async () => [of('a')], async () => [of('b'), of('c')]])).toEqual(['a', 'b', 'c'].map(of)));
  it('end with the first that fails: the next is not begun', async () => {
    let begun = false;
    const after = async () => {
      begun = true;
      return [];
    };
    const ended = await inParts([async () => [of('a')], () => Promise.reject(broken), after]).catch((error: unknown) => error);
    expect(ended).toBeInstanceOf(Unfinished);
    expect(ended).toMatchObject({ figures: [of('a')], cause: broken });
    expect(begun).toBe(false);
  });
});
