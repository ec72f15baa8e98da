import { seedOf } from './random';

/** One value that was read: from which letter, how sure the reader was, and whether it was right. */
export interface Outcome {
  readonly letter: string;
  readonly confidence: number;
  readonly right: boolean;
}
/** A step: from this stated confidence on, this share is right. */
export interface Step {
  readonly from: number;
  readonly share: number;
}
export interface Reliability {
  readonly share: number;
  readonly all: number;
  readonly right: number;
  /** Where the true share lies with 95 % (Wilson): a few values say little. */
  readonly low: number;
  readonly high: number;
}

/** The letters in two halves, each whole letter in one of them: what was learnt of a letter is not checked on it. */
export const halves = (outcomes: readonly Outcome[]): [Outcome[], Outcome[]] => {
  const isFirst = ({ letter }: Outcome): boolean => seedOf(letter) % 2 === 0;
  return [outcomes.filter(isFirst), outcomes.filter((one) => !isFirst(one))];
};

/** Shares that are right by stated confidence, never falling as it rises: neighbours that would fall are pooled. */
export const fitted = (outcomes: readonly Outcome[]): Step[] => {
  const pools: { from: number; all: number; right: number }[] = [];
  for (const { confidence, right } of [...outcomes].sort((a, b) => a.confidence - b.confidence)) {
    const last = pools.at(-1);
    if (last && last.from === confidence) {
      last.all += 1;
      last.right += Number(right);
    } else pools.push({ from: confidence, all: 1, right: Number(right) });
  }
  const steps: typeof pools = [];
  for (const pool of pools) {
    steps.push({ ...pool });
    for (let at = steps.length - 1; at > 0; at -= 1) {
      const [below, above] = [steps[at - 1], steps[at]];
      if (!below || !above || below.right * above.all < above.right * below.all) break;
      steps.splice(at - 1, 2, { from: below.from, all: below.all + above.all, right: below.right + above.right });
    }
  }
  return steps.map(({ from, all, right }) => ({ from, share: right / all }));
};

/** What the fit says of a stated confidence; below all that it saw, its lowest share. */
export const shareAt = (steps: readonly Step[], confidence: number): number =>
  (steps.findLast(({ from }) => from <= confidence) ?? steps[0])?.share ?? confidence;

/** Of the outcomes that the fit gives each share: how many of them are right. */
export const reliability = (steps: readonly Step[], outcomes: readonly Outcome[]): Reliability[] => {
  const counts = new Map<number, { all: number; right: number }>();
  for (const { confidence, right } of outcomes) {
    const share = shareAt(steps, confidence);
    const count = counts.get(share) ?? { all: 0, right: 0 };
    counts.set(share, { all: count.all + 1, right: count.right + Number(right) });
  }
  return [...counts].sort((a, b) => b[0] - a[0]).map(([share, { all, right }]) => ({ share, all, right, ...interval(right, all) }));
};

/** How far what was said lies from what was right, on average over all outcomes. */
export const meanGap = (said: (one: Outcome) => number, outcomes: readonly Outcome[]): number => {
  const bins = new Map<number, { said: number; right: number }>();
  for (const one of outcomes) {
    const key = Math.floor(said(one) * 20 + 1e-9);
    const bin = bins.get(key) ?? { said: 0, right: 0 };
    bins.set(key, { said: bin.said + said(one), right: bin.right + Number(one.right) });
  }
  return [...bins.values()].reduce((sum, bin) => sum + Math.abs(bin.said - bin.right), 0) / Math.max(1, outcomes.length);
};

const Z = 1.96;
const interval = (right: number, all: number): { low: number; high: number } => {
  const share = right / all;
  const middle = (share + (Z * Z) / (2 * all)) / (1 + (Z * Z) / all);
  const half = (Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all))) / (1 + (Z * Z) / all);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
};
