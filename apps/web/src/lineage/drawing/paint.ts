import type { GraphEdge, GraphNode } from '../model/chain';
import { STATE_SIGNS } from '@cascade/lineage/domain';
import { headlineOf, inkOf, type Ink } from './headline';
import { NODE, nodeShapes, stubOf, type Hand } from './node-shapes';
import { CHIP, firstFrom, STEP, type Scene, type SceneLink, type SceneNode } from './scene';
import type { Shape } from './shapes';

export const FONT = "'Be Vietnam Pro', system-ui, sans-serif";
export type Palette = Readonly<Record<Ink, string>>;
export interface Viewport {
  readonly x: number;
  readonly y: number;
  /** Of the rows. */
  readonly scale: number;
  /** Of the columns; the same while letters can be read. */
  readonly across: number;
}
export interface Lit {
  /** Lit nodes; null: none is looked at, all are plain. */
  readonly keys: ReadonlySet<string> | null;
  /** Whether all others fade: while a pointer lies on a node, not for what only is selected. */
  readonly fades: boolean;
  readonly selected: string | null;
  /** The document in the middle. */
  readonly focus: string;
}
export interface Paper {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly hand: Hand;
}
/** Below this scale letters cannot be read: nodes are blocks of their colour. */
export const READABLE = 0.42;
/** Below this one a line to each of thousands says nothing: only the trunks are drawn. */
const SEPARATE = 0.12;

/** Shapes of nodes, made once while the same node is drawn in the same words. */
export class Shapes {
  readonly #made = new WeakMap<GraphNode, readonly Shape[]>();
  /** `letters`: whether they are the ones that the texts were measured with at last; others are made anew. */
  constructor(
    readonly hand: Hand,
    readonly letters = true,
  ) {}
  of(node: GraphNode): readonly Shape[] {
    const known = this.#made.get(node);
    if (known) return known;
    const made = nodeShapes(node, this.hand);
    this.#made.set(node, made);
    return made;
  }
}
export const paintShape = (context: CanvasRenderingContext2D, shape: Shape, palette: Palette): void => {
  if (shape.kind === 'words') {
    context.font = `${shape.bold ? 600 : 400} ${shape.size}px ${FONT}`;
    context.textAlign = shape.anchor === 'end' ? 'right' : shape.anchor === 'middle' ? 'center' : 'left';
    context.fillStyle = palette[shape.ink];
    context.fillText(shape.text, shape.x, shape.y);
    if (shape.struck) context.fillRect(shape.x, shape.y - shape.size * 0.32, context.measureText(shape.text).width, 1);
    return;
  }
  context.beginPath();
  context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0);
  if (shape.fill) {
    context.fillStyle = palette[shape.fill];
    context.fill();
  }
  if (!shape.stroke) return;
  context.strokeStyle = palette[shape.stroke];
  context.lineWidth = shape.weight ?? 1;
  context.setLineDash(shape.dash ? [...shape.dash] : []);
  context.stroke();
  context.setLineDash([]);
};
/** How a line is drawn: that of a silent body dotted, of a second mandate broken. */
export const dashOf = ({ relation, primary }: GraphEdge): readonly number[] | undefined =>
  relation === undefined ? [2, 4] : primary ? undefined : [7, 4];

const isInSight = ({ x, y }: SceneNode, box: { left: number; right: number; top: number; bottom: number }): boolean =>
  x <= box.right && x + NODE.width >= box.left && y <= box.bottom && y + NODE.height >= box.top;

/** Draws what of a picture is in sight. Nothing of it depends on how many nodes there are elsewhere, except one look at each line. */
export const paintScene = (
  paper: Paper,
  scene: Scene,
  { x, y, scale, across }: Viewport,
  lit: Lit,
  shapes: Shapes,
  ratio: number,
): void => {
  const { context, width, height, palette } = paper;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, width, height);
  context.setTransform(ratio * across, 0, 0, ratio * scale, ratio * x, ratio * y);
  const slack = CHIP.width + 24;
  const box = { left: -x / across - slack, right: (width - x) / across + slack, top: -y / scale, bottom: (height - y) / scale };
  paintLinks(paper, scene, box, lit, scale, across);
  for (const { nodes } of scene.columns) {
    // Of thousands that fall on one row of pixels the gravest state is drawn once.
    if (STEP.row * scale < 1) paintStrip(paper, nodes, box, scale, lit);
    else
      for (let at = firstFrom(nodes, box.top - NODE.height); at < nodes.length && nodes[at]!.y <= box.bottom; at += 1)
        if (isInSight(nodes[at]!, box)) paintNode(paper, nodes[at]!, scale, lit, shapes);
  }
  context.globalAlpha = 1;
  if (scale < READABLE) {
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintNames(paper, scene, { x, y, scale, across });
  }
};
type SightBox = Parameters<typeof isInSight>[1];
const passes = ({ points }: SceneLink, box: SightBox): boolean => {
  const [first, last] = [points[0]!, points.at(-1)!];
  return (
    Math.min(first[0], last[0]) <= box.right &&
    Math.max(first[0], last[0]) >= box.left &&
    Math.min(first[1], last[1]) <= box.bottom &&
    Math.max(first[1], last[1]) >= box.top
  );
};
const traceLink = (context: CanvasRenderingContext2D, points: SceneLink['points']): void => {
  const [[startX, startY], ...rest] = points as [readonly [number, number], ...(readonly [number, number])[]];
  context.moveTo(startX, startY);
  if (rest.length > 1) {
    for (const [toX, toY] of rest) context.lineTo(toX, toY);
    return;
  }
  const [endX, endY] = rest[0]!;
  const reach = Math.max(40, Math.abs(endX - startX) / 2);
  context.bezierCurveTo(startX + reach, startY, endX - reach, endY, endX, endY);
};
/** Lines of one look are one path: ten thousand strokes of their own would take ten times as long. */
const paintLinks = (
  { context, palette }: Paper,
  { links }: Scene,
  box: SightBox,
  { keys, fades }: Lit,
  scale: number,
  across: number,
): void => {
  const paths = new Map<string, { look: SceneLink; isLit: boolean }[]>();
  const trunks = new Set<string>();
  for (const link of links) {
    if (!passes(link, box)) continue;
    const isLit = keys !== null && keys.has(link.edge.from) && keys.has(link.edge.to);
    if (scale < SEPARATE && !isLit) {
      if (!link.edge.primary || link.points.length < 4) continue;
      const [, , turn] = link.points;
      // A pixel is enough for all that end on it.
      const place = `${link.edge.from} ${Math.round(turn![1] * scale)}`;
      if (trunks.has(place)) continue;
      trunks.add(place);
    }
    const look = `${isLit} ${dashOf(link.edge)?.join() ?? ''}`;
    const group = paths.get(look);
    if (group) group.push({ look: link, isLit });
    else paths.set(look, [{ look: link, isLit }]);
  }
  for (const group of paths.values()) {
    const [{ look, isLit }] = group as [{ look: SceneLink; isLit: boolean }];
    context.globalAlpha = fades && !isLit ? 0.35 : 1;
    context.strokeStyle = palette[isLit ? 'accent' : 'grey'];
    context.lineWidth = ((isLit ? 2 : 1) * Math.max(across, 0.7)) / across;
    context.setLineDash(scale < READABLE ? [] : [...(dashOf(look.edge) ?? [])]);
    context.beginPath();
    for (const { look: link } of group) traceLink(context, link.points);
    context.stroke();
  }
  context.setLineDash([]);
};
const paintNode = (
  { context, palette, hand }: Paper,
  { node, x, y }: SceneNode,
  scale: number,
  { keys, fades, selected, focus }: Lit,
  shapes: Shapes,
): void => {
  context.globalAlpha = fades && keys !== null && !keys.has(node.key) ? 0.35 : 1;
  const isSelected = node.key === selected;
  if (scale < READABLE) {
    // At least a pixel high, or it would fade into the paper.
    const height = Math.max(NODE.height, 1.2 / scale);
    context.fillStyle = palette[isSelected ? 'accent' : inkOfNode(node)];
    context.fillRect(x, y, NODE.width, height);
    return;
  }
  context.translate(x, y);
  if (isSelected)
    paintShape(
      context,
      {
        kind: 'box',
        x: -4,
        y: -4,
        width: NODE.width + 8,
        height: NODE.height + 8,
        radius: 6,
        fill: 'selected',
        stroke: 'accent',
        weight: 2,
      },
      palette,
    );
  for (const shape of shapes.of(node)) paintShape(context, shape, palette);
  if (node.key === focus) paintShape(context, FOCUS_MARK, palette);
  for (const shape of chipShapes(node, hand)) paintShape(context, shape, palette);
  context.translate(-x, -y);
};
const inkOfNode = (node: GraphNode): Ink => {
  const headline = headlineOf(node);
  return headline ? inkOf(STATE_SIGNS[headline].colour) : 'ink-soft';
};
/** Inks by how much they need an eye, for rows of pixels that several nodes share. */
const GRAVITY: readonly Ink[] = ['red', 'amber', 'violet', 'grey-blue', 'blue', 'grey', 'ink-soft', 'green'];
/** A column from far: one line a row of pixels, in the gravest colour of those that fall on it. */
const paintStrip = ({ context, palette }: Paper, nodes: readonly SceneNode[], box: SightBox, scale: number, { keys, fades }: Lit): void => {
  const rows = new Map<number, { ink: Ink; isLit: boolean; x: number }>();
  for (let at = firstFrom(nodes, box.top - NODE.height); at < nodes.length && nodes[at]!.y <= box.bottom; at += 1) {
    const { node, x, y } = nodes[at]!;
    const row = Math.floor(y * scale);
    const ink = inkOfNode(node);
    const isLit = keys?.has(node.key) ?? false;
    const known = rows.get(row);
    if (!known) rows.set(row, { ink, isLit, x });
    else {
      if (GRAVITY.indexOf(ink) < GRAVITY.indexOf(known.ink)) known.ink = ink;
      known.isLit ||= isLit;
    }
  }
  for (const [row, { ink, isLit, x }] of rows) {
    context.globalAlpha = fades && !isLit ? 0.35 : 1;
    context.fillStyle = palette[ink];
    context.fillRect(x, row / scale, NODE.width, 1 / scale);
  }
};
const NAME = { size: 11, gap: 13 } as const;
/** From far no letters of nodes can be read: bodies of the upper levels are named at the size of all letters, as many as have room. */
const paintNames = ({ context, palette, height, width }: Paper, { columns }: Scene, { x, y, scale, across }: Viewport): void => {
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
/** The document in the middle has a thick left edge. */
export const FOCUS_MARK: Shape = { kind: 'box', x: 0, y: 0, width: 5, height: NODE.height, radius: 2, fill: 'accent' };
/** The chips beside a node that open what is hidden. */
export const chipShapes = (node: GraphNode, hand: Hand): Shape[] => {
  const top = (NODE.height - CHIP.height) / 2;
  const chip = (x: number, text: string): Shape[] => [
    { kind: 'box', x, y: top, width: CHIP.width, height: CHIP.height, radius: 11, fill: 'paper', stroke: 'accent' },
    { kind: 'words', x: x + CHIP.width / 2, y: top + 15, text, size: 11, bold: true, ink: 'accent', anchor: 'middle' },
  ];
  const below = stubOf(node, hand.language);
  return [
    ...(below ? chip(NODE.width + CHIP.gap, below) : []),
    ...(node.hiddenAbove ? chip(-CHIP.gap - CHIP.width, `+${node.hiddenAbove} ↑`) : []),
  ];
};
