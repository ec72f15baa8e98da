import type { TargetParts } from '@cascade/directives/domain';
import { verdictOf, verdictOfParts, type TargetFigure } from './target-verdict';

const target = (more: Partial<TargetParts> = {}): TargetParts => ({
  ...{
    text: 'tối thiểu 60% người dùng điện thoại thông minh',
    value: 60,
    unit: '%',
    base: 'người dùng điện thoại thông minh',
    comparison: 'atLeast',
  },
  ...more,
});
const share = (amount: number, base: string | null = 'người dùng điện thoại thông minh'): TargetFigure => ({ amount, unit: '%', base });
const count = (amount: number, unit = 'hộ'): TargetFigure => ({ amount, unit, base: null });

describe('a figure beside its target', () => {
  it.each([
    ['atLeast', 60, 'met'],
    ['atLeast', 59.9, 'notMet'],
    ['over', 60, 'notMet'],
    ['over', 60.1, 'met'],
    ['atMost', 60, 'met'],
    ['atMost', 61, 'notMet'],
    ['under', 60, 'notMet'],
    ['under', 59, 'met'],
    ['exactly', 60, 'met'],
    ['exactly', 61, 'notMet'],
  ] as const)('%s 60 with %s is %s', (comparison, amount, verdict) =>
    expect(verdictOf(target({ comparison }), share(amount)).verdict).toBe(verdict),
  );
  it.each([
    ['no figure', target(), null, 'unknown', 'no-figure'],
    ['another unit', target(), count(70), 'notComparable', 'unit-differs'],
    ['another whole', target(), share(70, 'dân số'), 'notComparable', 'base-differs'],
    ['a target nobody could read', target({ value: null }), share(70), 'notComparable', 'target-unread'],
    ['a target without comparison', target({ comparison: null }), share(70), 'notComparable', 'target-unread'],
  ] as const)('of %s is not judged', (_, wanted, figure, verdict, reason) =>
    expect(verdictOf(wanted, figure)).toEqual({ verdict, reason }),
  );
  it('takes a figure without a base for the target’s own, and words for the sign', () => {
    expect(verdictOf(target(), share(70, null)).verdict).toBe('met');
    expect(verdictOf(target(), { amount: 70, unit: 'phần trăm', base: null }).verdict).toBe('met');
  });
});
describe('the whole from its parts', () => {
  it('is added up where counts are of one unit', () =>
    expect(verdictOfParts(target({ value: 100, unit: 'hộ', base: null }), [count(40), count(70)])).toEqual({
      verdict: 'met',
      reason: null,
      amount: 110,
    }));
  it('is met where every share is, and not where none is', () => {
    expect(verdictOfParts(target(), [share(61), share(80)])).toEqual({ verdict: 'met', reason: null, amount: null });
    expect(verdictOfParts(target(), [share(10), share(59)])).toEqual({ verdict: 'notMet', reason: null, amount: null });
  });
  it('is left open where shares lie on both sides, or must be exact', () => {
    expect(verdictOfParts(target(), [share(10), share(90)])).toMatchObject({ verdict: 'undecided', reason: 'shares-apart' });
    expect(verdictOfParts(target({ comparison: 'exactly' }), [share(60), share(60)])).toMatchObject({ verdict: 'undecided' });
  });
  it('adds no things that differ, though the target names no unit', () => {
    const unsaid = target({ value: 100, unit: null, base: null });
    expect(verdictOfParts(unsaid, [count(40), count(70)])).toEqual({ verdict: 'met', reason: null, amount: 110 });
    expect(verdictOfParts(unsaid, [count(40, 'hộ'), count(70, 'người')])).toEqual({
      verdict: 'notComparable',
      reason: 'unit-differs',
      amount: null,
    });
    expect(verdictOfParts(unsaid, [count(40, 'hộ'), share(70)])).toMatchObject({ verdict: 'notComparable', reason: 'unit-differs' });
    expect(verdictOfParts(unsaid, [share(40), count(70, 'hộ')])).toMatchObject({ verdict: 'notComparable', reason: 'unit-differs' });
    expect(verdictOfParts(unsaid, [count(40, 'hộ'), count(70, ' HỘ ')])).toMatchObject({ verdict: 'met', amount: 110 });
  });
  it('adds no parts of different wholes, though the target names none; who names none means the same', () => {
    const of = (amount: number, base: string | null): TargetFigure => ({ amount, unit: 'hộ', base });
    const unsaid = target({ value: 100, unit: 'hộ', base: null });
    expect(verdictOfParts(unsaid, [of(60, 'hộ nghèo'), of(60, 'dân số')])).toEqual({
      verdict: 'notComparable',
      reason: 'base-differs',
      amount: null,
    });
    expect(verdictOfParts(unsaid, [of(60, 'Hộ nghèo'), of(60, 'hộ nghèo'), of(1, null)])).toMatchObject({ verdict: 'met', amount: 121 });
  });
  it('of counts is judged as the sum is, by every comparison', () => {
    for (const [comparison, verdict] of [
      ['atLeast', 'met'],
      ['over', 'notMet'],
      ['atMost', 'met'],
      ['under', 'notMet'],
      ['exactly', 'met'],
    ] as const)
      expect(verdictOfParts(target({ value: 110, unit: 'hộ', base: null, comparison }), [count(40), count(70)])).toMatchObject({
        verdict,
        amount: 110,
      });
  });
  it('of one share is that share’s', () => expect(verdictOfParts(target(), [share(60)])).toMatchObject({ verdict: 'met' }));
  it('of a target nobody could read is not judged', () =>
    expect(verdictOfParts(target({ value: null }), [share(70), null])).toEqual({
      verdict: 'notComparable',
      reason: 'target-unread',
      amount: null,
    }));
  it('is unknown where a part is, and not comparable where a part is not', () => {
    expect(verdictOfParts(target(), [share(70), null])).toMatchObject({ verdict: 'unknown' });
    expect(verdictOfParts(target(), [])).toMatchObject({ verdict: 'unknown' });
    expect(verdictOfParts(target(), [share(70), share(70, 'dân số')])).toMatchObject({ verdict: 'notComparable', reason: 'base-differs' });
  });
});
