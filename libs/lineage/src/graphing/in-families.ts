import { LEVELS, levelRank } from '../domain/levels';
import { vietnameseRanks } from '../domain/vietnamese-order';
import type { GraphEdge, GraphNode } from './graph';

/** Each node before those that hang under it; siblings by level from above down, by place and name in Vietnamese collation, then by date. */
export const inFamilies = (nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphNode[] => {
  const above = new Map(edges.filter(({ primary }) => primary).map(({ from, to }) => [to, from]));
  const nameOf = ({ issuerName = '' }: GraphNode): string =>
    issuerName.replace(/^UBND (tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn) /u, '');
  const rankOf = vietnameseRanks(nodes.map(nameOf));
  const keyed = nodes.map((node) => ({ node, level: levelRank(node.level) ?? LEVELS.length, rank: rankOf(nameOf(node)) }));
  const time = ({ issuedOn = '9999' }: GraphNode): string => issuedOn;
  keyed.sort(
    (a, b) =>
      a.level - b.level ||
      a.rank - b.rank ||
      (time(a.node) < time(b.node) ? -1 : time(a.node) > time(b.node) ? 1 : a.node.key < b.node.key ? -1 : 1),
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
