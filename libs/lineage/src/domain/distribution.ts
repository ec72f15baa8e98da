/** How often each number of whole days occurred. */
export interface CountedDays {
  readonly days: number;
  readonly count: number;
}
export interface Distribution {
  readonly count: number;
  readonly mean: number | null;
  readonly median: number | null;
  /** Nine of ten took so long or less. */
  readonly p90: number | null;
  readonly longest: number | null;
  /** By days, the fewest first. */
  readonly days: readonly CountedDays[];
}
/** The smallest number of days that at least `share` of all took or less (nearest rank). */
const rank = (days: readonly CountedDays[], count: number, share: number): number | null => {
  let seen = 0;
  for (const each of days) {
    seen += each.count;
    if (seen >= Math.ceil(count * share)) return each.days;
  }
  return null;
};
/** What is told of a distribution; several entries of one number are added up. */
export const distributionOf = (counted: readonly CountedDays[]): Distribution => {
  const sums = new Map<number, number>();
  for (const { days, count } of counted) sums.set(days, (sums.get(days) ?? 0) + count);
  const days = [...sums].map(([each, count]) => ({ days: each, count })).sort((a, b) => a.days - b.days);
  const count = days.reduce((sum, each) => sum + each.count, 0);
  const all = days.reduce((sum, each) => sum + each.count * each.days, 0);
  return {
    count,
    mean: count === 0 ? null : all / count,
    median: rank(days, count, 0.5),
    p90: rank(days, count, 0.9),
    longest: days.at(-1)?.days ?? null,
    days,
  };
};
