import { inReadingOrder, type Chain, type GraphNode } from './chain';

/** One line of the tree: with what a screen reader says of its place. */
export interface TreeRow {
  readonly key: string;
  readonly node: GraphNode;
  /** From 1. */
  readonly depth: number;
  readonly place: number;
  readonly siblings: number;
  readonly hasChildren: boolean;
}
export const treeRows = (chain: Chain): TreeRow[] => {
  const depths = new Map<string, number>();
  return inReadingOrder(chain).map((key) => {
    const parent = chain.parentOf.get(key);
    const siblings = parent === undefined ? chain.roots : chain.childrenOf.get(parent)!;
    const depth = (parent === undefined ? 0 : depths.get(parent)!) + 1;
    depths.set(key, depth);
    return {
      key,
      node: chain.nodes.get(key)!,
      depth,
      place: placeIn(siblings).get(key)!,
      siblings: siblings.length,
      hasChildren: (chain.childrenOf.get(key) ?? []).length > 0,
    };
  });
};
const places = new WeakMap<readonly string[], ReadonlyMap<string, number>>();
/** Ten thousand siblings are not searched for each of them. */
const placeIn = (siblings: readonly string[]): ReadonlyMap<string, number> => {
  const known = places.get(siblings);
  if (known) return known;
  const made = new Map(siblings.map((key, at) => [key, at + 1]));
  places.set(siblings, made);
  return made;
};
/** Where a key leads from a node; the same in the graph and in the tree. Null: nowhere. */
export type Step = 'above' | 'below' | 'before' | 'after' | 'first' | 'last';
export const STEP_OF_KEY: Readonly<Record<string, Step>> = {
  ArrowLeft: 'above',
  ArrowRight: 'below',
  ArrowUp: 'before',
  ArrowDown: 'after',
  Home: 'first',
  End: 'last',
};
/** In the tree 'before' and 'after' are the lines above and below. */
export const stepInTree = (rows: readonly TreeRow[], chain: Chain, key: string, step: Step): string | null => {
  const at = rows.findIndex((row) => row.key === key);
  switch (step) {
    case 'above':
      return chain.parentOf.get(key) ?? null;
    case 'below':
      return chain.childrenOf.get(key)?.[0] ?? null;
    case 'before':
      return rows[at - 1]?.key ?? null;
    case 'after':
      return rows[at + 1]?.key ?? null;
    case 'first':
      return rows[0]?.key ?? null;
    case 'last':
      return rows.at(-1)?.key ?? null;
  }
};
