import type { MandateEdge } from '../domain/mandate';

/** The fewest steps from one node to another along edges taken either way; both ends are in it. Null where there is no way. */
export const shortestWay = (edges: readonly Pick<MandateEdge, 'parent' | 'child'>[], from: string, to: string): string[] | null => {
  const beside = new Map<string, string[]>();
  const join = (a: string, b: string): void => void (beside.get(a)?.push(b) ?? beside.set(a, [b]));
  for (const { parent, child } of edges) {
    join(parent, child);
    join(child, parent);
  }
  const cameFrom = new Map<string, string | null>([[from, null]]);
  for (const [key] of cameFrom) {
    if (key === to) break;
    for (const next of beside.get(key) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, key);
  }
  if (!cameFrom.has(to)) return null;
  const way: string[] = [];
  for (let at: string | null | undefined = to; at; at = cameFrom.get(at)) way.unshift(at);
  return way;
};
