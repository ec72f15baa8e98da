import type { TargetParts } from '@cascade/directives/domain';
import { fold, isShare } from './add-up';

/** A figure as reported: `base` null means the target's own. */
export interface TargetFigure {
  readonly amount: number;
  readonly unit: string;
  readonly base: string | null;
}
/** undecided: parts were reported that do not tell the whole. */
export type Verdict = 'met' | 'notMet' | 'unknown' | 'notComparable' | 'undecided';
export interface Judged {
  readonly verdict: Verdict;
  readonly reason: 'no-figure' | 'target-unread' | 'unit-differs' | 'base-differs' | 'shares-apart' | 'figures-differ' | null;
}
const sameUnit = (a: string, b: string): boolean => fold(a) === fold(b) || (isShare(a) && isShare(b));
const judged = (verdict: Verdict, reason: Judged['reason'] = null): Judged => ({ verdict, reason });

const reaches = (amount: number, { value, comparison }: TargetParts): boolean | null => {
  if (value === null || comparison === null) return null;
  switch (comparison) {
    case 'atLeast':
      return amount >= value;
    case 'over':
      return amount > value;
    case 'atMost':
      return amount <= value;
    case 'under':
      return amount < value;
    case 'exactly':
      return amount === value;
  }
};
/** Whether a figure reaches its target; a figure of another unit or of another whole is never compared. */
export const verdictOf = (target: TargetParts, figure: TargetFigure | null): Judged => {
  if (target.value === null || target.comparison === null) return judged('notComparable', 'target-unread');
  if (figure === null) return judged('unknown', 'no-figure');
  if (target.unit !== null && !sameUnit(target.unit, figure.unit)) return judged('notComparable', 'unit-differs');
  if (target.base !== null && figure.base !== null && fold(target.base) !== fold(figure.base))
    return judged('notComparable', 'base-differs');
  return judged(reaches(figure.amount, target) ? 'met' : 'notMet');
};
/**
 * The whole from its parts, where the whole itself was not reported. Counts of one unit add up. Shares have no sum, but a whole lies between its parts: where every
 * part reaches the target so does the whole, where none does neither does the whole, and between the two nothing is claimed.
 */
export const verdictOfParts = (
  target: TargetParts,
  parts: readonly (TargetFigure | null)[],
): Judged & { readonly amount: number | null } => {
  const each = parts.map((part) => verdictOf(target, part));
  const bad = each.find(({ verdict }) => verdict === 'notComparable');
  if (bad) return { ...bad, amount: null };
  if (parts.length === 0 || each.some(({ verdict }) => verdict === 'unknown')) return { ...judged('unknown', 'no-figure'), amount: null };
  const figures = parts as readonly TargetFigure[];
  const [first] = figures as [TargetFigure];
  // A target that names no unit, or no whole, has taken each part as it came: among each other they must agree.
  if (figures.some(({ unit }) => !sameUnit(unit, first.unit))) return { ...judged('notComparable', 'unit-differs'), amount: null };
  const bases = new Set(figures.flatMap(({ base }) => (base === null ? [] : [fold(base)])));
  if (bases.size > 1) return { ...judged('notComparable', 'base-differs'), amount: null };
  if (!isShare(first.unit)) {
    const amount = figures.reduce((sum, figure) => sum + figure.amount, 0);
    return { ...verdictOf(target, { ...first, amount }), amount };
  }
  if (target.comparison === 'exactly') return { ...judged('undecided', 'shares-apart'), amount: null };
  const verdicts = new Set(each.map(({ verdict }) => verdict));
  return verdicts.size === 1
    ? { ...judged([...verdicts][0] as Verdict), amount: null }
    : { ...judged('undecided', 'shares-apart'), amount: null };
};
