import type { Slot } from './columns';

/** A piece of the tree that is laid out: rows of its nodes (from 0, whole or half ones) and what it covers in each column. */
export interface Block {
  readonly keys: string[];
  readonly rows: number[];
  /** By column: first and last row that is covered; a line that passes a column covers its row there. */
  readonly covered: Map<number, { first: number; last: number }>;
}
export interface Family {
  readonly childrenOf: ReadonlyMap<string, readonly string[]>;
  readonly slots: ReadonlyMap<string, Slot>;
}
const cover = (covered: Block['covered'], column: number, first: number, last: number): void => {
  const range = covered.get(column);
  if (!range) covered.set(column, { first, last });
  else {
    range.first = Math.min(range.first, first);
    range.last = Math.max(range.last, last);
  }
};
/** How far `below` must be moved down so that it begins under all that `above` covers. */
const offsetUnder = (above: Block['covered'], below: Block['covered']): number => {
  let offset = -Infinity;
  for (const [column, { first }] of below) {
    const taken = above.get(column);
    if (taken) offset = Math.max(offset, taken.last + 1 - first);
  }
  return offset === -Infinity ? 0 : offset;
};
/** Puts `added` under `block`, touching it where their columns meet. Returns how far it was moved. */
export const stack = (block: Block, added: Block, atLeast = -Infinity): number => {
  const offset = Math.max(offsetUnder(block.covered, added.covered), atLeast);
  for (const key of added.keys) block.keys.push(key);
  for (const row of added.rows) block.rows.push(row + offset);
  for (const [column, { first, last }] of added.covered) cover(block.covered, column, first + offset, last + offset);
  return offset;
};
export const emptyBlock = (): Block => ({ keys: [], rows: [], covered: new Map() });

/**
 * A node with all under it. Those of lower levels stand right of it, itself in the middle of them (on a half row if need be); those of its own level under it.
 * A child's block begins directly under its elder sibling's, column by column, so that nine silent districts stand beside one with nine communes.
 */
export const blockOf = (root: string, family: Family): Block => {
  const { childrenOf, slots } = family;
  const slot = slots.get(root)!;
  const children = childrenOf.get(root) ?? [];
  const block = emptyBlock();
  const heads: number[] = [];
  for (const child of children) {
    const { column } = slots.get(child)!;
    if (column <= slot.column) continue;
    const below = blockOf(child, family);
    const head = below.rows[0]!;
    for (let passed = slot.column + 1; passed < column; passed += 1) cover(below.covered, passed, head, head);
    heads.push(stack(block, below) + head);
  }
  const row = heads.length === 0 ? 0 : Math.floor(heads[0]! + heads.at(-1)!) / 2;
  block.keys.unshift(root);
  block.rows.unshift(row);
  cover(block.covered, slot.column, row, row);
  for (const child of children) if (slots.get(child)!.column <= slot.column) stack(block, blockOf(child, family), row + 1);
  return block;
};
