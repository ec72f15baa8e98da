import type { MandateEdge } from '../domain/mandate';

/** For each order above `start` the shortest way to it, `start` first; where two are equally short, the one cited earlier. `start` itself is left out. */
export const pathsUp = (start: string, parents: ReadonlyMap<string, readonly MandateEdge[]>): Map<string, readonly string[]> => {
  const paths = new Map<string, readonly string[]>([[start, [start]]]);
  for (const [key, path] of paths) {
    for (const { parent } of parents.get(key) ?? []) if (!paths.has(parent)) paths.set(parent, [...path, parent]);
  }
  paths.delete(start);
  return paths;
};
/** Edges by their child, in the order of the citations. */
export const parentsOf = <E extends MandateEdge>(edges: readonly E[]): Map<string, E[]> => {
  const parents = Map.groupBy(edges, ({ child }) => child);
  for (const list of parents.values()) list.sort((a, b) => a.position - b.position || (a.parent < b.parent ? -1 : 1));
  return parents;
};
