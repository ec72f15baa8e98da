export type Verdict = 'carried' | 'weakened' | 'dropped';
interface Told {
  readonly itemId: string;
  readonly verdict: Verdict | null;
  readonly byItemIds: readonly string[];
}
export interface Aligned<Item, Cell> {
  readonly item: Item;
  readonly cell: Cell | null;
  /** The items of the answer that carry it, in their order. */
  readonly answers: readonly Item[];
}
/**
 * The items of an order beside those of an answer to it, aligned by what was carried. What the answer adds of its own comes apart. An item that carries
 * several is shown beside each.
 */
export const alignItems = <Item extends { readonly itemId: string }, Cell extends Told>(
  above: readonly Item[],
  cells: readonly Cell[],
  answer: readonly Item[],
): { readonly rows: readonly Aligned<Item, Cell>[]; readonly own: readonly Item[] } => {
  const cellOf = new Map(cells.map((cell) => [cell.itemId, cell]));
  const rows = above.map((item) => {
    const cell = cellOf.get(item.itemId) ?? null;
    return { item, cell, answers: answer.filter(({ itemId }) => cell?.byItemIds.includes(itemId)) };
  });
  const carrying = new Set(rows.flatMap(({ answers }) => answers.map(({ itemId }) => itemId)));
  return { rows, own: answer.filter(({ itemId }) => !carrying.has(itemId)) };
};
/** How many items fared how. */
export const fared = (rows: readonly { readonly cell: Pick<Told, 'verdict'> | null }[]): Readonly<Record<Verdict | 'none', number>> => {
  const counts = { carried: 0, weakened: 0, dropped: 0, none: 0 };
  for (const { cell } of rows) counts[cell?.verdict ?? 'none'] += 1;
  return counts;
};
