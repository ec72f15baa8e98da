/** Smaller groups are not parted: a message costs something too. */
const WORTH_PARTING = 32;
/** As many as this appended in one turn of the loop, mostly by a fan-out, are sent before the turn ends. */
const CROWDED = 128;
export interface WriterPace {
  /** Groups at the writer that are not answered yet. */
  readonly inFlight: number;
  /** How long the writer has had nothing to do, ms. */
  readonly rested: number;
  /** How long its last commit took, ms. */
  readonly committing: number;
}
/**
 * How many of the waiting appends go as one group. Callers who wait for their answer before they append again would all move in step: while they prepare the
 * writer rests, while it writes they do. Parted in two, one half is written while the other prepares. Where a commit takes longer than that rest, a second one
 * would cost more than it gains.
 */
export const groupSize = (waiting: number, { inFlight, rested, committing }: WriterPace): number =>
  inFlight === 0 && waiting >= WORTH_PARTING && rested > committing ? waiting >> 1 : waiting;
/** Whether the writer should begin with what waits although more may come in this turn of the loop. Asked for each append, so the pace is looked up last. */
export const isCrowded = (waiting: number, pace: () => WriterPace): boolean => {
  if (waiting < CROWDED) return false;
  const { inFlight, rested, committing } = pace();
  return inFlight === 0 && rested > committing;
};
