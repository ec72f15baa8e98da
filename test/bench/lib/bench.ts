/** One line of the table; what `--json` writes, and what only people read. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same work done as plainly as it can be, in the same run; null where there is nothing to compare with. */
  readonly baseline: number | null;
  readonly ratio: number | null;
  /** Whether the goal was reached; null where there is none. */
  readonly goal: { readonly text: string; readonly reached: boolean } | null;
  readonly note: string;
}
export interface BenchContext {
  /** Small sizes: to see that it works, not how fast. */
  readonly quick: boolean;
  /** A new folder on the disk, removed when the run ends. */
  freshFolder(name: string): string;
  /** What is being done now, on one line that is written over. */
  progress(text: string): void;
}
export interface Measurement {
  readonly names: readonly string[];
  run(context: BenchContext): Promise<readonly Figure[]>;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
/** Milliseconds that `work` takes. */
export const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
/** Milliseconds of processor time that all threads of this process take while `work` runs. */
export const cpuOf = async (work: () => unknown): Promise<number> => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
};
/**
 * Two ways of one work in turn, so that what else the machine does falls on both; the first turn warms up and does not count.
 * Each gives its own figure. @returns the medians
 */
export const inTurn = async (
  turns: number,
  ours: (turn: number) => Promise<number>,
  plain: (turn: number) => Promise<number>,
): Promise<{ value: number; baseline: number }> => {
  const values: number[] = [];
  const baselines: number[] = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    const [value, baseline] = [await ours(turn), await plain(turn)];
    if (turn === 0 && turns > 1) continue;
    values.push(value);
    baselines.push(baseline);
  }
  return { value: median(values), baseline: median(baselines) };
};

type Compared = { readonly value: number; readonly baseline: number | null };
interface Limits {
  /** For rates: at least this share of the baseline. */
  readonly atLeast?: number;
  /** For times: at most this multiple of the baseline, */
  readonly atMost?: number;
  /** or at most this value. */
  readonly within?: number;
}
export const figure = (name: string, unit: string, { value, baseline }: Compared, limits: Limits, note: string): Figure => {
  const ratio = baseline === null ? null : value / baseline;
  const goals = [
    ...(limits.atLeast !== undefined ? [{ text: `≥ ${limits.atLeast} ×`, reached: (ratio ?? 0) >= limits.atLeast }] : []),
    ...(limits.atMost !== undefined ? [{ text: `≤ ${limits.atMost} ×`, reached: (ratio ?? Infinity) <= limits.atMost }] : []),
    ...(limits.within !== undefined ? [{ text: `≤ ${limits.within} ${unit}`, reached: value <= limits.within }] : []),
  ];
  return { name, value, unit, baseline, ratio, goal: goals[0] ?? null, note };
};
