import { Random } from './random';

const drawn = (seed: number): number[] => {
  const random = new Random(seed);
  return Array.from({ length: 1_000 }, () => random.next());
};
describe('a seeded run of decisions', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });
  it('stays within its bounds and reaches all of them', () => {
    const random = new Random(7);
    const whole = Array.from({ length: 1_000 }, () => random.between(3, 6));
    expect(new Set(whole)).toEqual(new Set([3, 4, 5]));
    expect(new Set(Array.from({ length: 100 }, () => random.oneOf(['a', 'b'])))).toEqual(new Set(['a', 'b']));
    expect(drawn(7).every((x) => x >= 0 && x < 1)).toBe(true);
  });
});
