/** How a figure stands against its target, as cells of the map show it; `none`: nobody told a figure by that day. */
export const HEAT_STATES = ['notMet', 'met', 'undecided', 'notComparable', 'none'] as const;
export type HeatState = (typeof HEAT_STATES)[number];
/** Beside the colour, which alone would say nothing to many. */
export const HEAT_SIGNS: Readonly<Record<HeatState, string>> = { met: '✓', notMet: '✗', undecided: '?', notComparable: '≠', none: '–' };
interface Cell {
  readonly amount: number | null;
  readonly unit: string | null;
  readonly verdict: string;
}
interface Line {
  readonly cells: readonly Cell[];
}
export const stateOfCell = (cell: Pick<Cell, 'amount' | 'verdict'> | undefined): HeatState =>
  cell === undefined || cell.amount === null
    ? 'none'
    : (HEAT_STATES.find((state) => state !== 'none' && state === cell.verdict) ?? 'notComparable');
/** How a body stands at the close of the last day shown. */
export const lastState = ({ cells }: Line): HeatState => stateOfCell(cells.at(-1));
/** How many bodies stand how at the close of the last day; those that no body stands in are left out. */
export const countStates = (lines: readonly Line[]): readonly { readonly state: HeatState; readonly count: number }[] => {
  const counts = new Map<HeatState, number>();
  for (const line of lines) counts.set(lastState(line), (counts.get(lastState(line)) ?? 0) + 1);
  return HEAT_STATES.flatMap((state) => (counts.has(state) ? [{ state, count: counts.get(state)! }] : []));
};
/** The lines that stand so at the last day; all where nothing is asked. */
export const linesIn = <L extends Line>(lines: readonly L[], wanted: HeatState | undefined): readonly L[] =>
  wanted === undefined ? lines : lines.filter((line) => lastState(line) === wanted);
/** An hundredth is as fine as any report tells: 66.66666 -> 66.67. */
export const roundedAmount = (amount: number): number => Math.round(amount * 100) / 100;
