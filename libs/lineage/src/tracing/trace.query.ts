import type { Query } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { levelRank } from '../domain/levels';
import { primaryAbove, primaryBelow, type MandateNode } from '../domain/mandate';
import { toBeReviewed } from '../domain/review';
import { Bodies } from '../reading/bodies';
import { directivesById, type DirectiveRow } from '../reading/directive-rows';
import { changesAbove } from '../reading/reviews';
import { ghostKey, walkDown, walkUp, type CitationEdge, type GhostRow } from '../reading/walks';
import { factsOfDirective, factsOfGhost, type NodeFacts } from './campaign';
import { ghostFocus } from './ghost-focus';
import { owingBodies } from './silent-bodies';
import { countsOfOrders, tasksByOrder, tasksGivenBy } from './tasks-by-order';
import { listTasksOf, writeTexts } from './details';
import { OrderDeliveries, preparedDrafts } from './order-deliveries';
import { otherCitations } from './other-citations';
import { TreeBuilder } from './tree-builder';
import type { Trace, TraceParams } from './trace-node';

/** Beyond this many nodes or tasks a tree comes without texts and single tasks, unless they are asked for. */
const DETAILED = 1_000;

/** Orders above that are below too are part of a circle: they are drawn below, and the edge back is a reference there. */
const withoutCircles = (edges: readonly CitationEdge[], focus: string, below: ReadonlyMap<string, DirectiveRow>): CitationEdge[] =>
  edges.filter(({ parent, child }) => parent !== focus && !below.has(parent) && (child === focus || !below.has(child)));

/**
 * Where a directive comes from and what came of it, at an instant and as known at an ordinal: the same few statements for now and for any past,
 * a statement a level and never one a node.
 * @throws DomainError `directive.unknown` where neither a directive nor a reference of that id is known then.
 */
export const trace: Query<TraceParams, Trace> = (context, { directiveId, up, down, listTasks }) => {
  const focusRow = directivesById(context, [directiveId]).get(directiveId);
  const focusGhost: GhostRow | undefined = focusRow ? undefined : ghostFocus(context, directiveId);
  if (!focusRow && !focusGhost) throw new DomainError('directive.unknown', { id: directiveId });
  const focus = focusRow ? focusRow.id : ghostKey(directiveId);

  const below = walkDown(context, [focus], { drafts: true, depth: down });
  const above = walkUp(context, [focus], up);
  const upEdges = withoutCircles(above.edges, focus, below.nodes);
  const rows = new Map([...above.nodes, ...below.nodes, ...(focusRow ? [[focus, focusRow] as const] : [])]);

  const drawn = [focus, ...below.nodes.keys()].filter((key) => !below.cut.has(key));
  const deliveries = new OrderDeliveries(
    context,
    drawn.filter((key) => rows.has(key)),
  );
  // A recall freezes: nobody owes an answer to what was taken back.
  const standing = deliveries.owed.filter(({ orderId }) => rows.get(orderId)?.status !== 'recalled');
  const owing = owingBodies(standing, {
    nodes: focusRow ? new Map([[focus, focusRow], ...below.nodes]) : below.nodes,
    edges: below.edges,
  });
  const ghosts = new Map([...above.ghosts, ...(focusGhost ? [[focus, focusGhost] as const] : [])]);
  const bodies = new Bodies(context);
  bodies.load([...rows.values(), ...ghosts.values()].map(({ issuerId }) => issuerId));
  bodies.load(owing.silent.map(({ authorityId }) => authorityId));

  const facts = new Map<string, NodeFacts>();
  for (const [key, row] of rows) facts.set(key, factsOfDirective(row, bodies));
  for (const [key, ghost] of ghosts) facts.set(key, factsOfGhost(ghost, bodies, context.asOf));
  const mandateNode = (key: string): MandateNode => {
    const { level, datedAt } = facts.get(key)!;
    return { level: levelRank(level), datedAt };
  };

  const orders = tasksByOrder(
    context,
    [focus, ...below.nodes.keys()].filter((key) => rows.has(key)),
    deliveries,
    (orderId) => rows.get(orderId)?.status === 'recalled',
  );
  const aboveIds = [...new Set(upEdges.map(({ parent }) => parent))].filter((key) => rows.has(key));
  const concerned = new Set([...facts].filter(([key]) => key === focus || below.nodes.has(key)).map(([, { issuerId }]) => issuerId));
  for (const { authorityId } of owing.silent) concerned.add(authorityId);
  const given =
    aboveIds.length > 0
      ? tasksGivenBy(
          context,
          aboveIds,
          [...concerned].filter((id) => id !== null),
        )
      : new Map<string, never>();

  const edges = [...above.edges, ...below.edges];
  const changes = changesAbove(context, [...rows.keys()], { edges, nodes: rows });
  const builder = new TreeBuilder({
    focus,
    facts,
    bodies,
    deliveries,
    below: { edges: below.edges, primary: primaryBelow(focus, below.edges, mandateNode), cut: below.cut },
    above: { edges: upEdges, primary: primaryAbove(focus, upEdges, mandateNode) },
    owing,
    preparedDrafts: preparedDrafts(context, owing.silent),
    orders,
    given,
    aboveCounts: countsOfOrders(context, aboveIds),
    needsReview: (key) => {
      const row = facts.get(key)?.row;
      return row ? toBeReviewed(row, changes.get(key)) : false;
    },
  });
  const { roots, below: counts } = builder.draw();
  const tasks = orders.values().reduce((sum, order) => sum + order.tasks.length, 0);
  const detailed = listTasks ?? Math.max(tasks, builder.hung.length) <= DETAILED;
  if (detailed) {
    writeTexts(context, builder.hung, [...rows.values()]);
    listTasksOf(context, builder.hung, orders, bodies);
  }
  return { roots, below: counts, otherCitations: otherCitations(context, focus, bodies) };
};
