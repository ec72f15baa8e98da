import type { AnswerTo } from '../../api/answers';
import type { Group } from './group';

type GraphAnswer = AnswerTo<'/api/directives/{directiveId}/graph'>;
/** What is told of a chain besides its nodes: as of when, and how many stand below. */
export type ChainAnswer = Pick<AnswerTo<'/api/directives/{directiveId}/overview'>, 'asOf' | 'knownAt' | 'ordinal' | 'below'>;
type ToldNode = GraphAnswer['nodes'][number];
/** A document, a body that has none, or what stands for many of them. */
export type GraphNode = Omit<ToldNode, 'kind'> & { readonly kind: ToldNode['kind'] | 'group'; readonly group?: Group };
export type GraphEdge = GraphAnswer['edges'][number];
/** What is told of a chain by one answer or by several: a document that was opened brings its own. */
export interface Told {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Nodes and edges told so far, and the tree they make: each node hangs under its primary mandate. */
export interface Chain {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: readonly GraphEdge[];
  /** By child; roots have none. */
  readonly parentOf: ReadonlyMap<string, string>;
  /** In the order of the answers: by level, then by name. */
  readonly childrenOf: ReadonlyMap<string, readonly string[]>;
  readonly roots: readonly string[];
}
export const NO_CHAIN: Chain = { nodes: new Map(), edges: [], parentOf: new Map(), childrenOf: new Map(), roots: [] };

/** Whether `key` hangs, at any distance, under `above`. */
const hangsUnder = (key: string, above: string, parentOf: ReadonlyMap<string, string>): boolean => {
  for (let at: string | undefined = key; at !== undefined; at = parentOf.get(at)) if (at === above) return true;
  return false;
};
const count = (numbers: object | undefined): number => Object.values(numbers ?? {}).reduce((sum: number, n: number) => sum + n, 0);

/**
 * Answers put together, the first telling most: a node that came hangs where it hung, so nothing jumps when others come. What an answer knows to lie beyond a
 * node is only true until another one tells it, so the answer that tells least to be hidden is believed.
 */
export const chainOf = (answers: readonly Told[]): Chain => {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const answer of answers) {
    for (const node of answer.nodes) {
      const known = nodes.get(node.key);
      nodes.set(node.key, known ? merged(known, node) : node);
    }
    for (const edge of answer.edges) {
      const pair = `${edge.from} ${edge.to}`;
      const known = edges.get(pair);
      if (!known || (edge.primary && !known.primary)) edges.set(pair, edge);
    }
  }
  const parentOf = new Map<string, string>();
  for (const { from, to, primary } of edges.values())
    if (primary && !parentOf.has(to) && nodes.has(from) && nodes.has(to) && !hangsUnder(from, to, parentOf)) parentOf.set(to, from);
  const childrenOf = new Map<string, string[]>();
  const roots: string[] = [];
  for (const key of nodes.keys()) {
    const parent = parentOf.get(key);
    if (parent === undefined) roots.push(key);
    else if (childrenOf.has(parent)) childrenOf.get(parent)!.push(key);
    else childrenOf.set(parent, [key]);
  }
  return { nodes, edges: [...edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to)), parentOf, childrenOf, roots };
};
const merged = (known: GraphNode, again: GraphNode): GraphNode => {
  const { hiddenBelow: _below, hiddenAbove: _above, ...told } = { ...again, ...known };
  const below = count(again.hiddenBelow) < count(known.hiddenBelow) ? again.hiddenBelow : known.hiddenBelow;
  const above = Math.min(again.hiddenAbove ?? 0, known.hiddenAbove ?? 0);
  return { ...told, ...(below && { hiddenBelow: below }), ...(above > 0 && { hiddenAbove: above }) };
};
/** How many hang under a node and are not told. */
export const hiddenUnder = (node: GraphNode): number => count(node.hiddenBelow);

/** From the node up to its root, the node first. */
export const ancestorsOf = ({ parentOf }: Pick<Chain, 'parentOf'>, key: string): string[] => {
  const way: string[] = [];
  for (let at: string | undefined = key; at !== undefined; at = parentOf.get(at)) way.push(at);
  return way;
};
/** The tree in the order of reading: each node before what hangs under it. */
export const inReadingOrder = ({ roots, childrenOf }: Pick<Chain, 'roots' | 'childrenOf'>): string[] => {
  const ordered: string[] = [];
  const waiting = [...roots].reverse();
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    ordered.push(key);
    const children = childrenOf.get(key) ?? [];
    for (let at = children.length - 1; at >= 0; at -= 1) waiting.push(children[at]!);
  }
  return ordered;
};
