import { isTaskState, LEVELS, type TaskState } from '@cascade/lineage/domain';
import { foldName } from '@cascade/authorities/domain';
import { ancestorsOf, type Chain, type GraphEdge, type GraphNode } from './chain';

/** Kinds and marks that can be asked for like states of tasks. */
export const NODE_MARKS = ['silent', 'draft', 'ghost', 'toBeReviewed', 'recalled'] as const;
export type Wanted = TaskState | (typeof NODE_MARKS)[number];
export type Relation = NonNullable<GraphEdge['relation']>;
export interface Filters {
  readonly levels: readonly string[];
  /** Part of a place's or a body's name, marks or not. */
  readonly place: string;
  /** Days, both inclusive: '2020-08-17'; empty: open. */
  readonly from: string;
  readonly to: string;
  readonly states: readonly Wanted[];
  readonly relations: readonly string[];
}
export const NO_FILTERS: Filters = { levels: [], place: '', from: '', to: '', states: [], relations: [] };
export const hasFilters = ({ levels, place, from, to, states, relations }: Filters): boolean =>
  levels.length + states.length + relations.length > 0 || place.trim() !== '' || from !== '' || to !== '';
export const isWanted = (value: string): value is Wanted => isTaskState(value) || (NODE_MARKS as readonly string[]).includes(value);
export const isLevel = (value: string): boolean => (LEVELS as readonly string[]).includes(value);

const isIn = (node: GraphNode, wanted: Wanted): boolean => {
  switch (wanted) {
    case 'toBeReviewed':
      return node.toBeReviewed === true;
    case 'recalled':
      return node.status === 'recalled';
    case 'silent':
    case 'draft':
    case 'ghost':
      return node.kind === wanted;
    default:
      // Of the body itself: what it was given; of one that was given nothing (the first order): what it gives.
      return ((node.given ?? node.own)?.byState[wanted] ?? 0) > 0;
  }
};
/** Whether a node is what the filters ask for; `relation`: of the line it hangs by. */
export const matches = (node: GraphNode, relation: string | undefined, filters: Filters): boolean => {
  const { levels, place, from, to, states, relations } = filters;
  if (levels.length > 0 && !levels.includes(node.level ?? '')) return false;
  if (place.trim() !== '' && !foldName(`${node.place ?? ''} › ${node.issuerName ?? ''}`).includes(foldName(place))) return false;
  // A body that has not answered has no date: it is left out of no period that is asked for from its order's date on.
  if (from !== '' && node.kind !== 'silent' && (node.issuedOn === undefined || node.issuedOn < from.slice(0, node.issuedOn.length)))
    return false;
  if (to !== '' && node.kind !== 'silent' && (node.issuedOn === undefined || node.issuedOn > to)) return false;
  if (states.length > 0 && !states.some((wanted) => isIn(node, wanted))) return false;
  return relations.length === 0 || (relation !== undefined && relations.includes(relation));
};
export interface Filtered {
  readonly chain: Chain;
  /** What was asked for; everything else that is left only holds it together. */
  readonly matching: ReadonlySet<string>;
}
/** A chain of some of its nodes only. */
export const cutTo = (chain: Chain, kept: ReadonlySet<string>): Chain => ({
  nodes: new Map([...chain.nodes].filter(([key]) => kept.has(key))),
  edges: chain.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  parentOf: new Map([...chain.parentOf].filter(([key, parent]) => kept.has(key) && kept.has(parent))),
  childrenOf: new Map(
    [...chain.childrenOf].filter(([key]) => kept.has(key)).map(([key, children]) => [key, children.filter((child) => kept.has(child))]),
  ),
  roots: [...chain.nodes.keys()].filter((key) => kept.has(key) && !kept.has(chain.parentOf.get(key) ?? '')),
});
/** What matches, and the orders above that it hangs by. The node in the middle always stays. */
export const filtered = (chain: Chain, filters: Filters, focus: string): Filtered => {
  if (!hasFilters(filters)) return { chain, matching: new Set(chain.nodes.keys()) };
  const relationOf = new Map(chain.edges.filter(({ primary }) => primary).map(({ to, relation }) => [to, relation]));
  const matching = new Set<string>();
  for (const [key, node] of chain.nodes) if (matches(node, relationOf.get(key), filters)) matching.add(key);
  const kept = new Set(chain.nodes.has(focus) ? [focus] : []);
  for (const key of matching) for (const each of ancestorsOf(chain, key)) kept.add(each);
  return { chain: cutTo(chain, kept), matching };
};
