import { fitted, halves, meanGap, reliability, shareAt, type Outcome } from './held-out';

const outcomes = (confidence: number, right: number, wrong: number, letter = 'a'): Outcome[] => [
  ...Array.from({ length: right }, () => ({ letter, confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ letter, confidence, right: false })),
];

describe('a fit of stated confidences', () => {
  it('is the share that is right, by confidence', () =>
    expect(fitted([...outcomes(0.5, 1, 1), ...outcomes(0.9, 9, 1)])).toEqual([
      { from: 0.5, share: 0.5 },
      { from: 0.9, share: 0.9 },
    ]));
  it('never falls: what would is pooled with what stands below it', () =>
    expect(fitted([...outcomes(0.5, 8, 2), ...outcomes(0.7, 1, 1), ...outcomes(0.9, 10, 0)])).toEqual([
      { from: 0.5, share: 0.75 },
      { from: 0.9, share: 1 },
    ]));
  it('pools back over several steps', () =>
    expect(fitted([...outcomes(0.3, 1, 1), ...outcomes(0.5, 3, 1), ...outcomes(0.7, 0, 6)])).toEqual([{ from: 0.3, share: 1 / 3 }]));
  it('of nothing says what was stated', () => expect(shareAt(fitted([]), 0.8)).toBe(0.8));
  it.each([
    [0.1, 0.5],
    [0.5, 0.5],
    [0.89, 0.5],
    [0.9, 0.9],
    [1, 0.9],
  ])('says of %d that %d are right', (confidence, share) =>
    expect(shareAt(fitted([...outcomes(0.5, 1, 1), ...outcomes(0.9, 9, 1)]), confidence)).toBe(share),
  );
});

describe('a check on other letters', () => {
  it('keeps each letter whole in one half', () => {
    const all = ['thư 1', 'thư 2', 'thư 3', 'thư 4', 'thư 5', 'thư 6', 'thư 7', 'thư 8'].flatMap((letter) => outcomes(0.9, 2, 1, letter));
    const [one, other] = halves(all);
    expect(one.length + other.length).toBe(all.length);
    expect(Math.min(one.length, other.length)).toBeGreaterThan(0);
    expect(new Set(one.map(({ letter }) => letter)).intersection(new Set(other.map(({ letter }) => letter)))).toEqual(new Set());
  });
  it('counts what is right of what was given each share, the surest first', () => {
    const steps = fitted([...outcomes(0.5, 1, 1), ...outcomes(0.9, 10, 0)]);
    const [sure, half] = reliability(steps, [...outcomes(0.95, 98, 2), ...outcomes(0.6, 3, 1)]);
    expect(sure).toMatchObject({ share: 1, all: 100, right: 98 });
    expect(half).toMatchObject({ share: 0.5, all: 4, right: 3 });
    expect(sure?.low).toBeCloseTo(0.93, 2);
    expect(sure?.high).toBeCloseTo(0.994, 2);
    expect(half?.low).toBeLessThan(0.5); // four values say little
  });
  it('measures the gap between what was said and what was right', () => {
    expect(meanGap(({ confidence }) => confidence, outcomes(0.9, 10, 0))).toBeCloseTo(0.1);
    expect(meanGap(() => 1, outcomes(0.9, 9, 1))).toBeCloseTo(0.1);
    expect(meanGap(({ confidence }) => confidence, [])).toBe(0);
  });
});
