import { cutTo } from './filters';
import type { Chain, GraphNode } from './chain';

/** A chain without what hangs under the folded nodes; those say how many that are, level by level. */
export const foldedChain = (chain: Chain, folded: readonly string[]): Chain => {
  const closed = folded.filter((key) => (chain.childrenOf.get(key) ?? []).length > 0);
  if (closed.length === 0) return chain;
  const gone = new Set(closed.flatMap((key) => chain.childrenOf.get(key)!));
  for (const key of gone) for (const child of chain.childrenOf.get(key) ?? []) gone.add(child);
  const rest = cutTo(chain, new Set([...chain.nodes.keys()].filter((key) => !gone.has(key))));
  const nodes = new Map(rest.nodes);
  for (const key of closed) {
    const node = nodes.get(key);
    if (node)
      nodes.set(key, {
        ...node,
        hiddenBelow: hiddenWith(
          node,
          chain.childrenOf.get(key)!.map((child) => chain.nodes.get(child)!),
        ),
      });
  }
  return { ...rest, nodes };
};
const hiddenWith = ({ hiddenBelow = {} }: GraphNode, children: readonly GraphNode[]): NonNullable<GraphNode['hiddenBelow']> => {
  const counts: Record<string, number> = { ...hiddenBelow };
  for (const { level = 'unknown' } of children) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
};
