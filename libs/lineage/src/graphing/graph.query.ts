import type { Query, QueryContext } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { directivesById } from '../reading/directive-rows';
import { ghostKey, ghostOf } from '../reading/walks';
import { preparedDrafts, OrderDeliveries } from '../tracing/order-deliveries';
import { owingBodies } from '../tracing/silent-bodies';
import { ghostFocus } from '../tracing/ghost-focus';
import type { Graph, GraphParams } from './graph';
import { walkAround } from './graph-walk';
import { countBeside } from './hidden';
import { NodeTeller } from './node-teller';
import { inFamilies } from './in-families';
import { packGraph } from './pack-graph';
import type { PackedGraph } from './packed-graph';

const graphOf = (context: QueryContext, { directiveId, up = 1, down = 1 }: GraphParams, withTexts: boolean): Graph => {
  const row = directivesById(context, [directiveId]).get(directiveId);
  const ghost = row ? undefined : ghostFocus(context, directiveId);
  if (!row && !ghost) throw new DomainError('directive.unknown', { id: directiveId });
  const focus = row ? row.id : ghostKey(directiveId);
  const walk = walkAround(context, { focus, row, ghost, up, down });
  const { facts, bodies, rows, hidden } = walk;

  const orders = [focus, ...walk.below].filter((key) => ghostOf(key) === null);
  const deliveries = new OrderDeliveries(context, orders);
  // A recall freezes: nobody owes an answer to what was taken back.
  const standing = deliveries.owed.filter(({ orderId }) => rows.get(orderId)?.status !== 'recalled');
  const found = new Map([...rows].filter(([key]) => key === focus || !walk.above.has(key)));
  const owing = owingBodies(standing, { nodes: found, edges: walk.allBelow });
  bodies.load(owing.silent.map(({ authorityId }) => authorityId));
  const isAtEdge = (order: string): boolean => (walk.depths.get(order) ?? 0) >= down;
  for (const { orderId, authorityId } of owing.silent)
    if (isAtEdge(orderId)) hidden.add(orderId, bodies.level(authorityId, facts.get(orderId)!.datedAt));
  const silent = owing.silent.filter(({ orderId }) => !isAtEdge(orderId));
  countBeside(context, new Map([...walk.above].map((key) => [key, facts.get(key)!])), walk.told, bodies, hidden);
  const teller = new NodeTeller(context, {
    walk,
    deliveries,
    silent,
    drafting: owing.drafting,
    prepared: preparedDrafts(context, silent),
    orders,
    withTexts,
  });
  const { nodes, edges } = teller.tell();
  const told = nodes.filter(({ key }) => key !== focus && !walk.above.has(key));
  const count = (kind: string): number => told.filter((node) => node.kind === kind).length;
  return {
    focus,
    nodes: inFamilies(nodes, edges),
    edges,
    below: { directives: count('directive'), drafts: count('draft'), silent: count('silent') },
  };
};
/**
 * A directive, the orders around it and the bodies that have not answered, as nodes and edges: so many levels above and below as asked for, and what hangs
 * beyond them as counts. The same few statements for one hop and for a whole country.
 * @throws DomainError `directive.unknown` where neither a directive nor a reference of that id is known then.
 */
export const graph: Query<GraphParams, Graph> = (context, params) => graphOf(context, params, true);
/** The same as columns, without subjects and sentences. @throws DomainError `directive.unknown` */
export const overview: Query<GraphParams, PackedGraph> = (context, params) => packGraph(graphOf(context, params, false));
