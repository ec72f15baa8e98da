import { cpuOf, figure, inTurn, median, timed } from './bench';

describe('a median', () => {
  it('is the middle one', () => expect(median([9, 1, 5])).toBe(5));
  it('lies between the two in the middle', () => expect(median([4, 1, 2, 100])).toBe(3));
});

describe('two ways of one work', () => {
  it('take turns, and the first turn does not count', async () => {
    const done: string[] = [];
    const way = (name: string, figures: readonly number[]) => async (turn: number) => {
      done.push(`${name}${turn}`);
      return figures[turn]!;
    };
    const compared = await inTurn(3, way('ours', [1_000, 1, 2, 3]), way('plain', [5_000, 10, 20, 30]));
    expect(compared).toEqual({ value: 2, baseline: 20 });
    expect(done).toEqual(['ours0', 'plain0', 'ours1', 'plain1', 'ours2', 'plain2', 'ours3', 'plain3']);
  });
});

describe('what a work takes', () => {
  const counting = (): number => {
    let sum = 0;
    for (let n = 0; n < 20_000_000; n += 1) sum += n % 7;
    return sum;
  };
  it('is processor time where it counts, and hardly any where it waits', async () => {
    const [busy, idle] = [await cpuOf(counting), await cpuOf(() => new Promise((resolve) => setTimeout(resolve, 200)))];
    expect(busy).toBeGreaterThan(5);
    expect(idle).toBeLessThan(100);
  });
  it('is time by the clock also where it waits', async () =>
    expect(await timed(() => new Promise((resolve) => setTimeout(resolve, 50)))).toBeGreaterThanOrEqual(45));
});

describe('a figure', () => {
  const compared = { value: 30, baseline: 60 };
  it.each([
    ['a rate that reaches its share', compared, { atLeast: 0.5 }, true],
    ['a rate below its share', compared, { atLeast: 0.51 }, false],
    ['a time within its multiple', compared, { atMost: 0.5 }, true],
    ['a time beyond its multiple', compared, { atMost: 0.49 }, false],
    ['a value within its limit', compared, { within: 30 }, true],
    ['a value beyond its limit', compared, { within: 29 }, false],
    ['a share of nothing', { value: 30, baseline: null }, { atLeast: 0.5 }, false],
    ['a multiple of nothing', { value: 30, baseline: null }, { atMost: 1.5 }, false],
  ])('tells whether its goal is reached: %s', (_, of, limits, reached) =>
    expect(figure('x', 's', of, limits, '').goal?.reached).toBe(reached),
  );
  it('has no goal where none was set', () => expect(figure('x', 's', compared, {}, '')).toMatchObject({ goal: null, ratio: 0.5 }));
  it('has no ratio without a baseline', () => expect(figure('x', 's', { value: 1, baseline: null }, {}, '').ratio).toBeNull());
});
