import { inReadingOrder, type Chain } from '../model/chain';
import { blockOf, emptyBlock, stack, type Block } from './block';
import { slotsOf, type Slot } from './columns';
import { Rows } from './rows';

/** Where a node stands; rows may be half ones. */
export interface Place extends Slot {
  readonly row: number;
}
export type Layout = ReadonlyMap<string, Place>;
/** So many newcomers are fitted in between what stands; more of them make the tree be laid out anew. */
const FITTED_IN = 300;

const placed = (block: Block, slots: ReadonlyMap<string, Slot>, offset = 0): [string, Place][] =>
  block.keys.map((key, at) => [key, { ...slots.get(key)!, row: block.rows[at]! + offset }]);

/** The whole tree laid out anew; the root in the middle of what hangs under it. 1,000 nodes take some milliseconds. */
export const tidy = (chain: Chain): Layout => {
  const slots = slotsOf(chain, inReadingOrder(chain));
  const whole = emptyBlock();
  for (const root of chain.roots) stack(whole, blockOf(root, { childrenOf: chain.childrenOf, slots }));
  return new Map(placed(whole, slots));
};
/**
 * The layout after some came or went: whoever stood somewhere stands there still, newcomers take the free rows nearest to whom they hang under. Where very many
 * came all is laid out anew.
 */
export const grown = (chain: Chain, before: Layout): Layout => {
  const order = inReadingOrder(chain);
  const slots = slotsOf(chain, order);
  const stands = (key: string): boolean => before.get(key)?.column === slots.get(key)!.column;
  const staying = order.filter(stands);
  if (staying.length === order.length) return new Map(order.map((key) => [key, { ...slots.get(key)!, row: before.get(key)!.row }]));
  if (staying.length === 0 || order.length - staying.length > FITTED_IN) return tidy(chain);
  const layout = new Map(staying.map((key) => [key, { ...slots.get(key)!, row: before.get(key)!.row }]));
  const rows = new Rows(layout.values());
  for (const key of [...order].reverse()) {
    // An order above what stands: in the middle of those, before anything is put below it.
    const known = (chain.childrenOf.get(key) ?? []).flatMap((child) => layout.get(child)?.row ?? []);
    if (!layout.has(key) && known.length > 0)
      put([[key, { ...slots.get(key)!, row: (Math.min(...known) + Math.max(...known)) / 2 }]], layout, rows);
  }
  const newcomersOf = Map.groupBy(
    order.filter((key) => !layout.has(key)),
    (key) => chain.parentOf.get(key) ?? '',
  );
  const isNew = new Set([...newcomersOf.values()].flat());
  for (const [parent, newcomers] of newcomersOf) {
    if (isNew.has(parent)) continue;
    const block = emptyBlock();
    for (const key of newcomers) stack(block, blockOf(key, { childrenOf: chain.childrenOf, slots }));
    const beside = layout.get(parent);
    const heads = placed(block, slots).filter(([key]) => newcomers.includes(key));
    const middle = (heads[0]![1].row + heads.at(-1)![1].row) / 2;
    const isUnder = beside !== undefined && heads[0]![1].column <= beside.column;
    const wanted = beside === undefined ? rows.last() + 1 : isUnder ? beside.row + 1 : beside.row - middle;
    put(placed(block, slots, Math.round(wanted * 2) / 2), layout, rows);
  }
  return new Map(order.map((key) => [key, layout.get(key)!]));
};
/** Moves a group as little as need be to where all of it has room. */
const put = (group: readonly [string, Place][], layout: Map<string, Place>, rows: Rows): void => {
  const offset = rows.nearestFree(group.map(([, place]) => place));
  for (const [key, place] of group) {
    const moved = { ...place, row: place.row + offset };
    layout.set(key, moved);
    rows.take(moved);
  }
};
