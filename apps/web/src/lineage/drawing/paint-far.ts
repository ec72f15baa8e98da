import { STATE_SIGNS } from '@cascade/lineage/domain';
import type { GraphNode } from '../model/chain';
import { headlineOf, inkOf, type Ink } from './headline';
import { NODE } from './node-shapes';
import { FONT, type Lit, type Paper, type SightBox, type Viewport } from './paint';
import { firstFrom, type Scene, type SceneNode, type Trunk } from './scene';

/** The trunks of all orders in one stroke. */
export const paintTrunks = (
  context: CanvasRenderingContext2D,
  trunks: readonly Trunk[],
  box: SightBox,
  colour: string,
  across: number,
  fades: boolean,
): void => {
  context.globalAlpha = fades ? 0.35 : 1;
  context.strokeStyle = colour;
  context.lineWidth = Math.max(across, 0.7) / across;
  context.beginPath();
  for (const { x, top, bottom, startX, startY } of trunks) {
    if (bottom < box.top || top > box.bottom) continue;
    context.moveTo(startX, startY);
    context.lineTo(x, startY);
    context.moveTo(x, top);
    context.lineTo(x, bottom);
  }
  context.stroke();
};
export const inkOfNode = (node: GraphNode): Ink => {
  const headline = headlineOf(node);
  return headline ? inkOf(STATE_SIGNS[headline].colour) : 'ink-soft';
};
/** Inks from left to right in a row of pixels that several nodes share: as in every bar, what is done first. */
const IN_ROW: readonly Ink[] = ['green', 'blue', 'red', 'grey', 'grey-blue', 'amber', 'violet', 'ink-soft'];
const places = new WeakMap<GraphNode, number>();
const placeInRow = (node: GraphNode): number => {
  const known = places.get(node);
  if (known !== undefined) return known;
  const place = Math.max(0, IN_ROW.indexOf(inkOfNode(node)));
  places.set(node, place);
  return place;
};
/** A column from far: each row of pixels is a bar of the states of those that fall on it. */
export const paintStrip = (
  { context, palette }: Paper,
  nodes: readonly SceneNode[],
  box: SightBox,
  scale: number,
  { keys, fades }: Lit,
): void => {
  const counts = new Uint16Array(IN_ROW.length);
  const flush = (row: number, x: number, all: number, isLit: boolean): void => {
    context.globalAlpha = fades && !isLit ? 0.35 : 1;
    let left = x;
    for (const [place, ink] of IN_ROW.entries()) {
      if (counts[place] === 0) continue;
      const width = (NODE.width * counts[place]!) / all;
      context.fillStyle = palette[ink];
      context.fillRect(left, row / scale, width, 1 / scale);
      left += width;
      counts[place] = 0;
    }
  };
  let [row, x, all, isLit] = [Number.NaN, 0, 0, false];
  for (let at = firstFrom(nodes, box.top - NODE.height); at < nodes.length && nodes[at]!.y <= box.bottom; at += 1) {
    const each = nodes[at]!;
    const here = Math.floor(each.y * scale);
    if (here !== row) {
      if (all > 0) flush(row, x, all, isLit);
      [row, x, all, isLit] = [here, each.x, 0, false];
    }
    counts[placeInRow(each.node)]! += 1;
    all += 1;
    isLit ||= keys?.has(each.node.key) ?? false;
  }
  if (all > 0) flush(row, x, all, isLit);
};
const NAME = { size: 11, gap: 13 } as const;
/** From far no letters of nodes can be read: bodies of the upper levels are named at the size of all letters, as many as have room. */
export const paintNames = ({ context, palette, height, width }: Paper, { columns }: Scene, { x, y, scale, across }: Viewport): void => {
  context.font = `600 ${NAME.size}px ${FONT}`;
  context.textAlign = 'left';
  for (const { nodes } of columns.length > 1 ? columns.slice(0, -1) : columns) {
    let last = -Infinity;
    for (const { node, x: left, y: top } of nodes) {
      const at = (top + NODE.height / 2) * scale + y;
      if (at < 0 || at > height || at - last < NAME.gap) continue;
      const start = left * across + x;
      if (start > width) continue;
      last = at;
      const name = (node.issuerName ?? node.symbol ?? '').replace(/^UBND /, '');
      const wide = Math.min(context.measureText(name).width, NODE.width * across - 8);
      context.globalAlpha = 0.88;
      context.fillStyle = palette.paper;
      context.fillRect(start + 4, at - NAME.size / 2 - 1, wide + 6, NAME.size + 3);
      context.globalAlpha = 1;
      context.fillStyle = palette.ink;
      context.fillText(name, start + 7, at + NAME.size / 2 - 1.5, NODE.width * across - 8);
    }
  }
};
