import type { Level } from '@cascade/authorities/domain';
import type { QueryContext } from '@cascade/event-store';
import { byMandate, type MandateEdge, type MandateNode } from '../domain/mandate';
import { levelRank } from '../domain/levels';
import { factsOfDirective, type NodeFacts } from '../tracing/campaign';
import { OrderDeliveries } from '../tracing/order-deliveries';
import { owingBodies } from '../tracing/silent-bodies';
import type { Bodies } from '../reading/bodies';
import { directivesById } from '../reading/directive-rows';
import { ghostOf, walkDown } from '../reading/walks';
import type { HiddenBelow } from './graph';

/** Counts by level, left out where there is nothing. */
export class HiddenCounts {
  readonly #byNode = new Map<string, Partial<Record<Level | 'unknown', number>>>();
  add(key: string, level: Level | null): void {
    const counts = this.#byNode.get(key) ?? {};
    counts[level ?? 'unknown'] = (counts[level ?? 'unknown'] ?? 0) + 1;
    this.#byNode.set(key, counts);
  }
  of(key: string): HiddenBelow | undefined {
    return this.#byNode.get(key);
  }
}
/**
 * What hangs under orders above besides the way down to the focus: the other districts of a province's order. A document that carries out several orders is
 * counted under its primary mandate alone, as far as two levels below tell.
 */
export const countBeside = (
  context: QueryContext,
  above: ReadonlyMap<string, NodeFacts>,
  told: ReadonlySet<string>,
  bodies: Bodies,
  counts: HiddenCounts,
): void => {
  if (above.size === 0) return;
  const keys = [...above.keys()];
  const { nodes, edges } = walkDown(context, keys, { drafts: true, depth: 2 });
  bodies.load([...nodes.values()].map(({ issuerId }) => issuerId));
  const facts = (key: string): NodeFacts => above.get(key) ?? factsOfDirective(nodes.get(key)!, bodies);
  const nodeOf = (key: string): MandateNode => ({ level: levelRank(facts(key).level), datedAt: facts(key).datedAt });
  const prefer = byMandate(nodeOf);
  const primary = new Map<string, MandateEdge>();
  for (const edge of edges) {
    const chosen = primary.get(edge.child);
    if (!chosen || prefer(edge, chosen) < 0) primary.set(edge.child, edge);
  }
  for (const { parent, child } of primary.values()) if (above.has(parent) && !told.has(child)) counts.add(parent, facts(child).level);
  const held = keys.filter((key) => ghostOf(key) === null);
  const owed = new OrderDeliveries(context, held).owed.filter(({ orderId }) => above.get(orderId)?.row?.status !== 'recalled');
  const { silent } = owingBodies(owed, { nodes: new Map([...nodes, ...directivesById(context, told)]), edges });
  bodies.load(silent.map(({ authorityId }) => authorityId));
  for (const { orderId, authorityId } of silent) counts.add(orderId, bodies.level(authorityId, above.get(orderId)!.datedAt));
};
