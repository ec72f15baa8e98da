import type { Query } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { directivesById } from '../reading/directive-rows';
import { ghostKey, walkUp } from '../reading/walks';
import { ghostFocus } from '../tracing/ghost-focus';
import { graph } from './graph.query';
import type { GraphEdge, GraphNode, GraphPath } from './graph';
import { shortestWay } from './shortest-way';

export interface GraphPathParams {
  /** Ids of directives, or of references of documents that are only cited. */
  readonly from: string;
  readonly to: string;
}
/** Longer chains of orders have never been seen: a circle is not followed for ever. */
const MOST_HOPS = 40;
/**
 * How two documents hang together: up from the one to an order that both carry out, and down to the other (or straight, where one carries out the other).
 * @throws DomainError `directive.unknown`
 */
export const graphPath: Query<GraphPathParams, GraphPath> = (context, { from, to }) => {
  const held = directivesById(context, [from, to]);
  const keyOf = (id: string): string => {
    if (held.has(id)) return id;
    if (!ghostFocus(context, id)) throw new DomainError('directive.unknown', { id });
    return ghostKey(id);
  };
  const [start, end] = [keyOf(from), keyOf(to)];
  const { edges } = walkUp(context, [start, end], MOST_HOPS);
  const way = shortestWay(edges, start, end);
  if (way === null) return { nodes: [], edges: [] };
  return told(way, (key) => graph(context, { directiveId: key.replace(/^reference:/, ''), up: 1, down: 0 }));
};
/** Each document of the way as its own graph tells it, so that it says here what it says everywhere. */
const told = (way: readonly string[], tell: (key: string) => { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] }): GraphPath => {
  const onWay = new Set(way);
  const nodes: GraphNode[] = [];
  const edges = new Map<string, GraphEdge>();
  for (const key of way) {
    const graphOf = tell(key);
    nodes.push(graphOf.nodes.find((node) => node.key === key)!);
    for (const edge of graphOf.edges) if (onWay.has(edge.from) && onWay.has(edge.to)) edges.set(`${edge.from} ${edge.to}`, edge);
  }
  const links = new Set(way.slice(1).flatMap((key, at) => [`${way[at]} ${key}`, `${key} ${way[at]}`]));
  return { nodes, edges: [...edges].filter(([pair]) => links.has(pair)).map(([, edge]) => edge) };
};
