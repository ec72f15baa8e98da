import { LEVELS } from '@cascade/lineage/domain';
import type { Layout } from '../layout/layout';
import type { Chain, GraphEdge, GraphNode } from '../model/chain';
import { NODE } from './node-shapes';

export const STEP = { column: 300, row: 56, indent: 24 } as const;
/** A chip beside a node that opens what is hidden. */
export const CHIP = { width: 78, height: 22, gap: 6 } as const;
export interface SceneNode {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
}
export interface SceneLink {
  readonly edge: GraphEdge;
  readonly from: SceneNode;
  readonly to: SceneNode;
  /** Corners of a line that goes straight, down or up and straight; two points: one that is drawn as a bow. */
  readonly points: readonly (readonly [number, number])[];
}
/** The line that all lines of one order share, seen from far. */
export interface Trunk {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly startX: number;
  readonly startY: number;
}
/** Everything that is to be drawn, in pixels at scale 1. */
export interface Scene {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly links: readonly SceneLink[];
  /** By order: where its line turns off to those that carry it out, from the first of them to the last. */
  readonly trunks: readonly Trunk[];
  /** Columns that hold something, from left to right. */
  readonly columns: readonly { readonly level: (typeof LEVELS)[number]; readonly x: number; readonly nodes: readonly SceneNode[] }[];
  readonly bounds: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}
const pointsOf = (from: SceneNode, to: SceneNode, primary: boolean): SceneLink['points'] => {
  const [startX, startY] = [from.x + NODE.width, from.y + NODE.height / 2];
  const [endX, endY] = [to.x, to.y + NODE.height / 2];
  if (to.x < startX) {
    const x = from.x + STEP.indent / 2;
    return primary
      ? [
          [x, from.y + NODE.height],
          [x, endY],
          [endX, endY],
        ]
      : [
          [from.x, startY],
          [endX, endY],
        ];
  }
  if (!primary)
    return [
      [startX, startY],
      [endX, endY],
    ];
  // The turn lies near the lower level, so that all lines of one order share a trunk.
  const turn = endX - 24;
  return startY === endY
    ? [
        [startX, startY],
        [turn, startY],
        [endX, endY],
      ]
    : [
        [startX, startY],
        [turn, startY],
        [turn, endY],
        [endX, endY],
      ];
};
const trunksOf = (links: readonly SceneLink[]): Trunk[] => {
  const trunks = new Map<string, Trunk>();
  for (const { edge, points } of links) {
    if (points.length < 3) continue;
    const [[startX, startY], [x]] = points as [[number, number], [number, number]];
    const end = points.at(-1)![1];
    const key = `${edge.from} ${x}`;
    const known = trunks.get(key);
    trunks.set(key, { x, startX, startY, top: Math.min(known?.top ?? startY, end), bottom: Math.max(known?.bottom ?? startY, end) });
  }
  return [...trunks.values()];
};
/** Columns that hold nothing take no room. */
export const sceneOf = (chain: Chain, layout: Layout): Scene => {
  const used = [...new Set([...layout.values()].map(({ column }) => column))].sort((a, b) => a - b);
  const xOf = new Map(used.map((column, at) => [column, at * STEP.column]));
  const nodes = new Map<string, SceneNode>();
  const byColumn = new Map<number, SceneNode[]>(used.map((column) => [column, []]));
  const bounds = { left: 0, top: Infinity, right: 0, bottom: -Infinity };
  for (const [key, { column, indent, row }] of layout) {
    const node: SceneNode = { node: chain.nodes.get(key)!, x: xOf.get(column)! + indent * STEP.indent, y: row * STEP.row };
    nodes.set(key, node);
    byColumn.get(column)!.push(node);
    bounds.top = Math.min(bounds.top, node.y);
    bounds.bottom = Math.max(bounds.bottom, node.y + NODE.height);
    bounds.right = Math.max(bounds.right, node.x + NODE.width + (node.node.hiddenBelow ? CHIP.width + CHIP.gap : 0));
    if (node.node.hiddenAbove) bounds.left = Math.min(bounds.left, node.x - CHIP.width - CHIP.gap);
  }
  for (const column of byColumn.values()) column.sort((a, b) => a.y - b.y);
  const links = chain.edges.flatMap((edge): SceneLink[] => {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    return from && to ? [{ edge, from, to, points: pointsOf(from, to, chain.parentOf.get(edge.to) === edge.from) }] : [];
  });
  const { left, right } = bounds;
  const [top, bottom] = nodes.size === 0 ? [0, 0] : [bounds.top, bounds.bottom];
  return {
    nodes,
    links,
    trunks: trunksOf(links),
    columns: used.map((column) => ({ level: LEVELS[column]!, x: xOf.get(column)!, nodes: byColumn.get(column)! })),
    bounds: { left, top, width: right - left, height: bottom - top },
  };
};
/** What lies at a point of the picture: a node, or a chip beside one. */
export interface Hit {
  readonly key: string;
  readonly part: 'node' | 'below' | 'above';
}
const REACH = NODE.height + 4;
export const hitAt = ({ columns }: Pick<Scene, 'columns'>, x: number, y: number): Hit | null => {
  for (const { nodes } of columns) {
    for (let at = firstFrom(nodes, y - REACH); at < nodes.length && nodes[at]!.y <= y; at += 1) {
      const { node, x: left, y: top } = nodes[at]!;
      if (y > top + NODE.height) continue;
      if (x >= left && x <= left + NODE.width) return { key: node.key, part: 'node' };
      if (node.hiddenBelow && x > left + NODE.width && x <= left + NODE.width + CHIP.gap + CHIP.width)
        return { key: node.key, part: 'below' };
      if (node.hiddenAbove && x < left && x >= left - CHIP.gap - CHIP.width) return { key: node.key, part: 'above' };
    }
  }
  return null;
};
/** Index of the first node of a column that begins at `y` or below. */
export const firstFrom = (nodes: readonly SceneNode[], y: number): number => {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.y < y) low = middle + 1;
    else high = middle;
  }
  return low;
};
