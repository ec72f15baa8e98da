import { LEVELS, levelRank } from '../domain/levels';
import { vietnameseRanks } from '../domain/vietnamese-order';
import type { GraphEdge, GraphNode } from './graph';

/** Each node before those that hang under it; siblings by level from above down, by place and name in Vietnamese collation, then by date. */
export const inFamilies = (nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphNode[] => {
  const above = new Map(edges.filter(({ primary }) => primary).map(({ from, to }) => [to, from]));
  const nameOf = ({ issuerName = '' }: GraphNode): string =>
    issuerName.replace(/^UBND (tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn) /u, '');
  const names = nodes.map(nameOf);
  const rankOf = vietnameseRanks(names);
  const keyed = nodes.map((node, at) => ({
    node,
    level: levelRank(node.level) ?? LEVELS.length,
    rank: rankOf(names[at]!),
    time: node.issuedOn ?? '9999',
    key: node.key,
  }));
  keyed.sort(
    (a, b) =>
      a.level - b.level || a.rank - b.rank || (a.time < b.time ? -1 : a.time > b.time ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  const children = Map.groupBy(
    keyed.map(({ node }) => node),
    ({ key }) => above.get(key),
  );
  const ordered: GraphNode[] = [];
  const follow = (node: GraphNode): void => {
    ordered.push(node);
    for (const child of children.get(node.key) ?? []) follow(child);
  };
  for (const root of children.get(undefined) ?? []) follow(root);
  return ordered;
};
