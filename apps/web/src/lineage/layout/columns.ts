import { LEVELS } from '@cascade/lineage/domain';
import type { Chain } from '../model/chain';

/** Where a node stands from left to right: the column of its level, and how far it is indented there under one of its own level. */
export interface Slot {
  readonly column: number;
  readonly indent: number;
}
const ranks: Readonly<Record<string, number>> = Object.fromEntries(LEVELS.map((level, rank) => [level, rank]));
/**
 * The column of each node. A body of an unknown level stands right of the order above it; one of the same level (or, wrongly, of a higher one) stands in its
 * parent's column, indented under it. `order` names each node after the one it hangs under.
 */
export const slotsOf = ({ nodes, parentOf, childrenOf }: Chain, order: readonly string[]): Map<string, Slot> => {
  const slots = new Map<string, Slot>();
  for (const key of order) {
    const level = nodes.get(key)?.level;
    const own = level === undefined ? undefined : ranks[level];
    const parent = slots.get(parentOf.get(key) ?? '');
    if (parent === undefined) {
      // A root of unknown level (a document that is only cited) stands left of what hangs under it.
      const below = (childrenOf.get(key) ?? []).map((child) => ranks[nodes.get(child)?.level ?? ''] ?? 1);
      slots.set(key, { column: own ?? Math.max(0, Math.min(...below, 1) - 1), indent: 0 });
    } else {
      const column = own ?? Math.min(parent.column + 1, LEVELS.length - 1);
      slots.set(key, column > parent.column ? { column, indent: 0 } : { column: parent.column, indent: parent.indent + 1 });
    }
  }
  return slots;
};
