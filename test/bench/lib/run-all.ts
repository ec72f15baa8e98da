import type { BenchContext, Figure, Measurement } from './bench';

/** A measurement that ended early: what it had measured by then is kept. */
export class Unfinished extends Error {
  constructor(
    readonly figures: readonly Figure[],
    cause: unknown,
  ) {
    super(`ended after ${figures.length} figures`, { cause });
  }
}
/** Parts of one measurement, one after the other. @throws Unfinished with the figures of the parts before the one that failed */
export const inParts = async (parts: readonly (() => Promise<readonly Figure[]>)[]): Promise<readonly Figure[]> => {
  const figures: Figure[] = [];
  for (const part of parts)
    try {
      figures.push(...(await part()));
    } catch (error) {
      throw new Unfinished(figures, error);
    }
  return figures;
};
export interface Failure {
  /** What was to be measured, and has no figure now. */
  readonly names: readonly string[];
  readonly error: unknown;
}
export interface Listener {
  starts(names: readonly string[]): void;
  measured(figures: readonly Figure[]): void;
}
/** All measurements of which a name is wanted (all where none is named). One that fails takes no figure of another with it. */
export const runAll = async (
  measurements: readonly Measurement[],
  wanted: readonly string[] | undefined,
  context: BenchContext,
  { starts, measured }: Listener,
): Promise<{ figures: readonly Figure[]; failures: readonly Failure[] }> => {
  const isWanted = (name: string): boolean => wanted === undefined || wanted.includes(name);
  const [figures, failures]: [Figure[], Failure[]] = [[], []];
  for (const { names, run } of measurements.filter((each) => each.names.some(isWanted))) {
    starts(names);
    let found: readonly Figure[];
    try {
      found = await run(context);
    } catch (error) {
      const isPart = error instanceof Unfinished;
      found = isPart ? error.figures : [];
      const missing = names.filter((name) => isWanted(name) && !found.some((each) => each.name === name));
      failures.push({ names: missing, error: isPart ? error.cause : error });
    }
    measured(found);
    figures.push(...found.filter(({ name }) => isWanted(name)));
  }
  return { figures, failures };
};
