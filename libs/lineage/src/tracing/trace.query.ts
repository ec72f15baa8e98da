import type { Query, QueryContext } from '@cascade/event-store';
import { levelRank } from '../domain/levels';
import { primaryAbove, primaryBelow, type MandateNode } from '../domain/mandate';
import { toBeReviewed } from '../domain/review';
import { Bodies } from '../reading/bodies';
import { directivesById, type DirectiveRow } from '../reading/directive-rows';
import { changesAbove } from '../reading/reviews';
import { citedBy, ghostKey, ghostOf, walkDown, walkUp, type CitationEdge, type GhostRow } from '../reading/walks';
import { factsOfDirective, factsOfGhost, type NodeFacts } from './campaign';
import { ghostFocus } from './ghost-focus';
import { owingBodies } from './silent-bodies';
import { countsOfOrders, tasksByOrder, tasksGivenBy } from './tasks-by-order';
import { listTasksOf } from './trace-tasks';
import { TreeBuilder } from './tree-builder';
import type { OtherCitation, Trace, TraceParams } from './trace-node';

const LISTED_TASKS = 1_000;

const otherCitations = (context: QueryContext, focus: string, bodies: Bodies): OtherCitation[] => {
  if (ghostOf(focus)) return [];
  const { edges, nodes, ghosts } = citedBy(context, [focus], 'others');
  bodies.load([...nodes.values(), ...ghosts.values()].map(({ issuerId }) => issuerId));
  return edges.map(({ parent, referenceId, relation, sentence }) => {
    const row = nodes.get(parent);
    const cited = row ?? ghosts.get(parent)!;
    return {
      relation,
      directiveId: row?.id ?? null,
      referenceId,
      documentType: cited.documentType,
      symbol: cited.symbol,
      issuerName: bodies.at(cited.issuerId, row?.datedAt ?? context.asOf)?.name ?? ghosts.get(parent)?.issuerWritten ?? null,
      issuedOn: cited.issuedOn,
      sentence,
    };
  });
};
/** Orders above that are below too are part of a circle: they are drawn below, and the edge back is a reference there. */
const withoutCircles = (edges: readonly CitationEdge[], focus: string, below: ReadonlyMap<string, DirectiveRow>): CitationEdge[] =>
  edges.filter(({ parent, child }) => parent !== focus && !below.has(parent) && (child === focus || !below.has(child)));

/**
 * Where a directive comes from and what came of it, at an instant and as known at an ordinal: the same few statements for now and for any past,
 * a statement a level and never one a node. Null where neither the directive nor the reference is known then.
 */
export const trace: Query<TraceParams, Trace | null> = (context, { directiveId, referenceId, up, down, listTasks }) => {
  const focusRow = directiveId ? directivesById(context, [directiveId]).get(directiveId) : undefined;
  const focusGhost: GhostRow | undefined = !directiveId && referenceId ? ghostFocus(context, referenceId) : undefined;
  if (!focusRow && !focusGhost) return null;
  const focus = focusRow ? focusRow.id : ghostKey(focusGhost!.referenceId);

  const below = walkDown(context, [focus], { drafts: true, depth: down });
  const above = walkUp(context, [focus], up);
  const upEdges = withoutCircles(above.edges, focus, below.nodes);
  const rows = new Map([...above.nodes, ...below.nodes, ...(focusRow ? [[focus, focusRow] as const] : [])]);

  const drawn = [focus, ...below.nodes.keys()].filter((key) => !below.cut.has(key));
  const owing = owingBodies(context, drawn, { nodes: below.nodes, edges: below.edges });
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

  const orders = tasksByOrder(context, rows.has(focus) ? [focus, ...below.nodes.keys()] : below.nodes.keys());
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
    context,
    focus,
    facts,
    bodies,
    below: { edges: below.edges, primary: primaryBelow(focus, below.edges, mandateNode), cut: below.cut },
    above: { edges: upEdges, primary: primaryAbove(focus, upEdges, mandateNode) },
    owing,
    orders,
    given,
    aboveCounts: countsOfOrders(context, aboveIds),
    needsReview: (key) => {
      const row = facts.get(key)?.row;
      return row ? toBeReviewed(row, changes.get(key)) : false;
    },
  });
  const result: Trace = { ...builder.draw(), otherCitations: otherCitations(context, focus, bodies) };
  const count = orders.values().reduce((sum, { rows: { length } }) => sum + length, 0);
  if (listTasks ?? count <= LISTED_TASKS) listTasksOf(context, result.roots, orders, bodies);
  return result;
};
