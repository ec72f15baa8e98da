import { LEVELS, levelRank } from '../domain/levels';
import type { MandateEdge } from '../domain/mandate';
import { noTasks } from '../domain/task-state';
import { vietnameseRanks } from '../domain/vietnamese-order';
import { narrowed } from '../finding/found-directive';
import { isDraft } from '../reading/directive-rows';
import type { CitationEdge } from '../reading/walks';
import type { NodeFacts } from './campaign';
import type { TraceNode } from './trace-node';

/** A node that is drawn, with what its siblings are ordered by. */
export interface Drawn {
  readonly node: TraceNode;
  readonly sortName: string;
  readonly datedAt: number;
  readonly key: string;
}
export type Details = Pick<TraceNode, 'place' | 'tasks' | 'given' | 'skippedLevels' | 'toBeReviewed' | 'cut' | 'delivery'> & {
  readonly children: readonly Drawn[];
};
/** By level from above down, then by name in Vietnamese collation, then by date: an order that never moves under the hand. */
export const inOrder = (drawn: readonly Drawn[]): TraceNode[] => {
  if (drawn.length < 2) return drawn.map(({ node }) => node);
  const rankOf = vietnameseRanks(drawn.map(({ sortName }) => sortName));
  const keyed = drawn.map((each) => ({ each, level: levelRank(each.node.level) ?? LEVELS.length, rank: rankOf(each.sortName) }));
  keyed.sort((a, b) => a.level - b.level || a.rank - b.rank || a.each.datedAt - b.each.datedAt || (a.each.key < b.each.key ? -1 : 1));
  return keyed.map(({ each }) => each.node);
};
const kindOf = ({ row }: NodeFacts): TraceNode['kind'] => (row === null ? 'ghost' : isDraft(row) ? 'draft' : 'directive');

const drawn = (key: string, facts: NodeFacts, edge: CitationEdge | null, details: Details, drawnElsewhere: boolean): Drawn => {
  const { row, ghost } = facts;
  const node: TraceNode = {
    kind: kindOf(facts),
    place: details.place,
    directiveId: row?.id ?? null,
    referenceId: ghost?.referenceId ?? null,
    status: row?.status ?? null,
    documentType: row?.documentType ?? ghost?.documentType ?? null,
    symbol: row?.symbol ?? ghost?.symbol ?? null,
    issuerId: facts.issuerId,
    issuerName: facts.issuerName,
    level: facts.level,
    issuedOn: row?.issuedOn ?? ghost?.issuedOn ?? null,
    ...narrowed(row),
    subject: null,
    relation: edge?.relation ?? null,
    sentence: null,
    tasks: details.tasks,
    given: details.given,
    children: inOrder(details.children),
    skippedLevels: details.skippedLevels,
    toBeReviewed: details.toBeReviewed,
    endedAs: row?.endedAs ?? null,
    drawnElsewhere,
    cut: details.cut,
    delivery: details.delivery,
  };
  return { node, key, sortName: facts.sortName, datedAt: facts.datedAt };
};
export const drawNode = (key: string, facts: NodeFacts, edge: CitationEdge | null, details: Details): Drawn =>
  drawn(key, facts, edge, details, false);
export const drawReference = (key: string, facts: NodeFacts, edge: CitationEdge, place: TraceNode['place'], toBeReviewed: boolean): Drawn =>
  drawn(
    key,
    facts,
    edge,
    { place, toBeReviewed, tasks: noTasks(), given: noTasks(), children: [], skippedLevels: [], cut: false, delivery: null },
    true,
  );

/** Edges by their parent: those a child hangs by, and those where only a reference to it stands. */
export interface Branches {
  readonly children: ReadonlyMap<string, readonly CitationEdge[]>;
  readonly references: ReadonlyMap<string, readonly CitationEdge[]>;
}
export const branchesOf = (edges: readonly CitationEdge[], primary: ReadonlyMap<string, MandateEdge>): Branches => {
  const children = new Map<string, CitationEdge[]>();
  const references = new Map<string, CitationEdge[]>();
  const shown = new Set<string>();
  for (const edge of edges) {
    const chosen = primary.get(edge.child);
    // One citing the same order twice hangs there once.
    if (chosen !== edge && (chosen?.parent === edge.parent || shown.has(`${edge.parent} ${edge.child}`))) continue;
    const into = chosen === edge ? children : references;
    if (into === references) shown.add(`${edge.parent} ${edge.child}`);
    const list = into.get(edge.parent);
    if (list) list.push(edge);
    else into.set(edge.parent, [edge]);
  }
  return { children, references };
};
