import type { Relation } from '@cascade/directives/domain';

/** One order's way to another: `child` cites `parent`, and the order travels along that citation. */
export interface MandateEdge {
  readonly parent: string;
  readonly child: string;
  readonly relation: Relation;
  /** Place of the citation in the child. */
  readonly position: number;
}
/** What the choice between several parents asks of a node. */
export interface MandateNode {
  /** 0 central … 3 commune; null where unknown. */
  readonly level: number | null;
  readonly datedAt: number;
}
type NodeOf = (key: string) => MandateNode;

const relationRank = (relation: Relation): number => (relation === 'implements' ? 0 : relation === 'guides' ? 1 : 2);
/** A body of the same level gives no orders, so it comes after all that stand above. */
const levelsBetween = (child: MandateNode, parent: MandateNode): number => {
  if (child.level === null || parent.level === null) return 9;
  return child.level > parent.level ? child.level - parent.level : 8;
};

/** Which of two citations of one child names its primary mandate: implements first, then the nearest level, then the earliest order. Never 0 for two edges. */
export const byMandate =
  (nodeOf: NodeOf) =>
  (a: MandateEdge, b: MandateEdge): number => {
    const child = nodeOf(a.child);
    const [first, second] = [nodeOf(a.parent), nodeOf(b.parent)];
    return (
      relationRank(a.relation) - relationRank(b.relation) ||
      levelsBetween(child, first) - levelsBetween(child, second) ||
      first.datedAt - second.datedAt ||
      a.position - b.position ||
      (a.parent < b.parent ? -1 : 1)
    );
  };

/** The members of the circles among `primary`, one list a circle. */
const circlesOf = (primary: ReadonlyMap<string, MandateEdge>): string[][] => {
  const settled = new Set<string>();
  const circles: string[][] = [];
  for (const start of primary.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !settled.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = primary.get(at)?.parent;
    }
    if (at !== undefined && onPath.has(at)) circles.push(path.slice(path.indexOf(at)));
    for (const key of path) settled.add(key);
  }
  return circles;
};
const leastBy = (keys: readonly string[], value: (key: string) => number): string =>
  keys.reduce((best, key) => (value(key) < value(best) || (value(key) === value(best) && key < best) ? key : best));

/**
 * The one edge by which each node hangs in the tree below `root`. Every node must be reachable from `root` along `edges`; circles are cut where they are nearest to it.
 */
export const primaryBelow = (root: string, edges: readonly MandateEdge[], nodeOf: NodeOf): Map<string, MandateEdge> => {
  const prefer = byMandate(nodeOf);
  const primary = new Map<string, MandateEdge>();
  for (const edge of edges) {
    if (edge.child === root || edge.child === edge.parent) continue;
    const chosen = primary.get(edge.child);
    if (!chosen || prefer(edge, chosen) < 0) primary.set(edge.child, edge);
  }
  let circles = circlesOf(primary);
  if (circles.length === 0) return primary;
  const nearest = nearestEdges(root, edges);
  const cut = new Set<string>();
  // A cut node hangs one step nearer to the root than itself, so no circle is made of cut nodes alone, and each turn cuts one more.
  for (; circles.length > 0; circles = circlesOf(primary)) {
    for (const circle of circles) {
      const key = leastBy(
        circle.filter((member) => !cut.has(member)),
        (member) => nearest.get(member)!.depth,
      );
      cut.add(key);
      primary.set(key, nearest.get(key)!.edge);
    }
  }
  return primary;
};
/** For each node the edge it is first reached by, and in how many steps. */
const nearestEdges = (root: string, edges: readonly MandateEdge[]): Map<string, { depth: number; edge: MandateEdge }> => {
  const below = Map.groupBy(edges, ({ parent }) => parent);
  const reached = new Map<string, { depth: number; edge: MandateEdge }>();
  let frontier = [root];
  for (let depth = 1; frontier.length > 0; depth += 1) {
    const next: string[] = [];
    for (const edge of frontier.flatMap((key) => below.get(key) ?? [])) {
      if (edge.child === root || reached.has(edge.child)) continue;
      reached.set(edge.child, { depth, edge });
      next.push(edge.child);
    }
    frontier = next;
  }
  return reached;
};
/**
 * The one edge by which `focus` and each order above it hangs under the next one above. Nodes without one are roots.
 * A circle among the orders above is cut where it is farthest from `focus`: that member becomes a root.
 */
export const primaryAbove = (focus: string, edges: readonly MandateEdge[], nodeOf: NodeOf): Map<string, MandateEdge> => {
  const prefer = byMandate(nodeOf);
  const primary = new Map<string, MandateEdge>();
  for (const edge of edges) {
    if (edge.parent === focus || edge.child === edge.parent) continue;
    const chosen = primary.get(edge.child);
    if (!chosen || prefer(edge, chosen) < 0) primary.set(edge.child, edge);
  }
  const upwards = edges.map((edge) => ({ ...edge, parent: edge.child, child: edge.parent }));
  const steps = nearestEdges(focus, upwards);
  for (let circles = circlesOf(primary); circles.length > 0; circles = circlesOf(primary)) {
    for (const circle of circles) primary.delete(leastBy(circle, (key) => -(steps.get(key)?.depth ?? 0)));
  }
  return primary;
};
