/** A change above: who changed when, and who cites whom. */
export interface ReviewEdge {
  readonly parent: string;
  readonly child: string;
}
/**
 * For each node the last instant at which any order above it, at any distance, was amended or recalled. Nodes under no changed order are left out.
 * Circles end, since an instant only ever grows.
 */
export const changedAbove = (edges: readonly ReviewEdge[], changedAt: ReadonlyMap<string, number>): Map<string, number> => {
  const latest = new Map<string, number>();
  if (changedAt.size === 0) return latest;
  const below = Map.groupBy(edges, ({ parent }) => parent);
  let frontier = new Map<string, number>(changedAt);
  while (frontier.size > 0) {
    const next = new Map<string, number>();
    for (const [key, changed] of frontier) {
      for (const { child } of below.get(key) ?? []) {
        if (child === key || (latest.get(child) ?? -Infinity) >= changed) continue;
        latest.set(child, changed);
        next.set(child, Math.max(changed, next.get(child) ?? -Infinity));
      }
    }
    frontier = next;
  }
  return latest;
};
export interface Decided {
  readonly status: string;
  readonly datedAt: number;
  readonly changedAt: number | null;
  readonly reviewedAt: number | null;
}
/** An order above changed after this directive was last decided about: made, amended itself, or reviewed. What is recalled or discarded needs no review. */
export const toBeReviewed = ({ status, datedAt, changedAt, reviewedAt }: Decided, above: number | undefined): boolean =>
  above !== undefined &&
  status !== 'recalled' &&
  status !== 'discarded' &&
  above > Math.max(datedAt, changedAt ?? datedAt, reviewedAt ?? datedAt);
