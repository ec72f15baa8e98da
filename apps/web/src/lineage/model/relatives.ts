import type { GraphEdge } from './chain';

type Edges = readonly Pick<GraphEdge, 'from' | 'to'>[];
const group = (edges: Edges, by: 'from' | 'to', other: 'from' | 'to'): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const edge of edges) {
    const known = groups.get(edge[by]);
    if (known) known.push(edge[other]);
    else groups.set(edge[by], [edge[other]]);
  }
  return groups;
};
/** Who stands above and below whom, along every line that is drawn, for quick looks while a pointer moves. */
export class Relatives {
  readonly #above: Map<string, string[]>;
  readonly #below: Map<string, string[]>;
  constructor(edges: Edges) {
    this.#above = group(edges, 'to', 'from');
    this.#below = group(edges, 'from', 'to');
  }
  /** The node, all orders above it and everything below it. */
  of(key: string): Set<string> {
    return new Set([...reach(key, this.#above), ...reach(key, this.#below)]);
  }
  /** The fewest steps between two nodes, lines taken either way, both ends included; null where none is drawn. */
  way(from: string, to: string): string[] | null {
    const cameFrom = new Map<string, string | null>([[from, null]]);
    for (const [key] of cameFrom) {
      if (key === to) break;
      for (const next of [...(this.#above.get(key) ?? []), ...(this.#below.get(key) ?? [])])
        if (!cameFrom.has(next)) cameFrom.set(next, key);
    }
    if (!cameFrom.has(to)) return null;
    const way: string[] = [];
    for (let at: string | null | undefined = to; at; at = cameFrom.get(at)) way.unshift(at);
    return way;
  }
}
const reach = (start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> => {
  const reached = new Set([start]);
  for (const key of reached) for (const other of next.get(key) ?? []) reached.add(other);
  return reached;
};
