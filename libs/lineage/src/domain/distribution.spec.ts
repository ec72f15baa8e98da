import { distributionOf } from './distribution';

describe('how long it took', () => {
  it('is nothing where nothing was counted', () =>
    expect(distributionOf([])).toEqual({ count: 0, mean: null, median: null, p90: null, longest: null, days: [] }));
  it('of one is that one', () =>
    expect(distributionOf([{ days: 3, count: 1 }])).toMatchObject({ count: 1, mean: 3, median: 3, p90: 3, longest: 3 }));
  it('has as median the day by which half were done', () =>
    expect(distributionOf([0, 1, 2, 9].map((days) => ({ days, count: 1 }))).median).toBe(1));
  it('has as p90 the day by which nine of ten were done', () => {
    expect(distributionOf([{ days: 1, count: 9 }, { days: 40, count: 1 }])).toMatchObject({ p90: 1, longest: 40 }); // prettier-ignore
    expect(distributionOf([{ days: 1, count: 8 }, { days: 40, count: 2 }])).toMatchObject({ p90: 40 }); // prettier-ignore
  });
  it('adds up entries of one number and sorts by days', () =>
    expect(distributionOf([{ days: 5, count: 1 }, { days: 0, count: 2 }, { days: 5, count: 3 }])).toMatchObject({ days: [{ days: 0, count: 2 }, { days: 5, count: 4 }], mean: 20 / 6 })); // prettier-ignore
});
