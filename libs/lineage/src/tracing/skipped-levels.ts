import type { QueryContext } from '@cascade/event-store';
import { levelRank } from '../domain/levels';
import type { Bodies } from '../reading/bodies';
import { holding, select } from '../reading/select';
import type { NodeFacts } from './campaign';

interface Hanging {
  readonly child: NodeFacts;
  readonly parent: NodeFacts;
}
const ADDRESSED = `
  SELECT v.directive_id AS orderId, v.authority_id AS authorityId
  FROM json_each($pairs) AS pair
  CROSS JOIN deliveries AS v ON v.directive_id = pair.value ->> 0 AND v.authority_id = pair.value ->> 1 AND ${holding('v')}
  WHERE v.role IN ('to', 'coAddressed')`;

const gap = ({ child, parent }: Hanging): number => {
  const [upper, lower] = [levelRank(parent.level), levelRank(child.level)];
  return upper === null || lower === null ? 0 : lower - upper;
};
const pairKey = (orderId: string, authorityId: string): string => `${orderId} ${authorityId}`;

/** The bodies that an order passed over on its way to one that answered it: a gap that is named, unless the order addressed the lower body itself. */
export class SkippedLevels {
  readonly #bodies: Bodies;
  readonly #addressed: ReadonlySet<string>;

  constructor(context: QueryContext, bodies: Bodies, hangings: Iterable<Hanging>) {
    this.#bodies = bodies;
    const wide = [...hangings].filter((hanging) => gap(hanging) > 1);
    bodies.loadChains(wide.map(({ child }) => child.issuerId));
    const pairs = wide.flatMap(({ child, parent }) => (parent.row && child.issuerId ? [[parent.row.id, child.issuerId]] : []));
    const found =
      pairs.length > 0 ? select<{ orderId: string; authorityId: string }>(context, ADDRESSED, { $pairs: JSON.stringify(pairs) }) : [];
    this.#addressed = new Set(found.map(({ orderId, authorityId }) => pairKey(orderId, authorityId)));
  }
  /** Names from above down; empty where no level lies between. */
  between(parent: NodeFacts, child: NodeFacts): readonly string[] {
    if (gap({ parent, child }) <= 1) return [];
    if (parent.row && child.issuerId && this.#addressed.has(pairKey(parent.row.id, child.issuerId))) return [];
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
