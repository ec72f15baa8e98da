/** A place in a grid; column 0 names the row. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}
const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [10, 0],
  PageUp: [-10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};
const between = (value: number, most: number): number => Math.min(Math.max(value, 0), Math.max(most, 0));
/** Where a key leads in a grid of so many rows and columns; null where the key is no step. */
export const walk = ({ row, column }: Cell, key: string, rows: number, columns: number): Cell | null => {
  const step = STEPS[key];
  return step ? { row: between(row + step[0], rows - 1), column: between(column + step[1], columns - 1) } : null;
};
