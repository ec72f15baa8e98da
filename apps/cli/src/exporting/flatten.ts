import type { Trace, TraceNode } from '@cascade/lineage';

export interface FlatNode {
  readonly id: string;
  /** The order that it hangs under where it is drawn with all that is below it; null for a root. */
  readonly above: string | null;
  readonly depth: number;
  readonly node: TraceNode;
}
export interface FlatEdge {
  /** The order above. */
  readonly from: string;
  readonly to: string;
  readonly relation: string | null;
}
/** A silent body has no document, so its place is named by the order it owes and by itself. */
const idOf = (node: TraceNode, above: string | null): string =>
  node.directiveId ?? node.referenceId ?? `${above ?? 'root'}/${node.issuerId ?? node.issuerName ?? '?'}`;

/** A tree as lists: each document once, each edge once, in the order of the drawing. */
export const flatten = ({ roots }: Pick<Trace, 'roots'>): { nodes: FlatNode[]; edges: FlatEdge[] } => {
  const nodes = new Map<string, FlatNode>();
  const edges: FlatEdge[] = [];
  const visit = (node: TraceNode, above: string | null, depth: number): void => {
    const id = idOf(node, above);
    if (above !== null) edges.push({ from: above, to: id, relation: node.relation });
    if (!node.drawnElsewhere || !nodes.has(id)) nodes.set(id, { id, above, depth, node });
    for (const child of node.children) visit(child, id, depth + 1);
  };
  for (const root of roots) visit(root, null, 0);
  return { nodes: [...nodes.values()], edges };
};
