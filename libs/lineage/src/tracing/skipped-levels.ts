import { levelRank } from '../domain/levels';
import type { Bodies } from '../reading/bodies';
import type { NodeFacts } from './campaign';
import type { OrderDeliveries } from './order-deliveries';

interface Hanging {
  readonly child: NodeFacts;
  readonly parent: NodeFacts;
}
const gap = ({ child, parent }: Hanging): number => {
  const [upper, lower] = [levelRank(parent.level), levelRank(child.level)];
  return upper === null || lower === null ? 0 : lower - upper;
};
/** The bodies that an order passed over on its way to one that answered it: a gap that is named, unless the order addressed the lower body itself. */
export class SkippedLevels {
  readonly #bodies: Bodies;
  readonly #deliveries: OrderDeliveries;

  constructor(bodies: Bodies, deliveries: OrderDeliveries, hangings: Iterable<Hanging>) {
    this.#bodies = bodies;
    this.#deliveries = deliveries;
    const lower = new Set<string | null>();
    for (const hanging of hangings) if (gap(hanging) > 1) lower.add(hanging.child.issuerId);
    bodies.loadChains(lower);
  }
  /** Names from above down; empty where no level lies between. */
  between(parent: NodeFacts, child: NodeFacts): readonly string[] {
    if (gap({ parent, child }) <= 1) return [];
    if (parent.row && child.issuerId && this.#deliveries.addressed(parent.row.id, child.issuerId)) return [];
    const upper = levelRank(parent.level)!;
    const lower = levelRank(child.level)!;
    return this.#bodies
      .chain(child.issuerId, child.datedAt)
      .filter(({ level }) => {
        const rank = levelRank(level);
        return rank !== null && rank > upper && rank < lower;
      })
      .map(({ name }) => name)
      .reverse();
  }
}
