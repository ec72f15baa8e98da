import type { GraphEdge, GraphNode } from '../model/chain';
import type { Ink } from './headline';
import { NODE, nodeShapes, stubOf, type Hand } from './node-shapes';
import { inkOfNode, paintNames, paintStrip, paintTrunks } from './paint-far';
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
    // Thousands that fall on one row of pixels are one bar.
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
export type SightBox = Parameters<typeof isInSight>[1];
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
  { links, trunks }: Scene,
  box: SightBox,
  { keys, fades }: Lit,
  scale: number,
  across: number,
): void => {
  const paths = new Map<string, { look: SceneLink; isLit: boolean }[]>();
  const isFar = scale < SEPARATE;
  if (isFar) paintTrunks(context, trunks, box, palette.grey, across, fades);
  // From far only lit lines are drawn one by one.
  for (const link of isFar && keys === null ? [] : links) {
    if (!passes(link, box)) continue;
    const isLit = keys !== null && keys.has(link.edge.from) && keys.has(link.edge.to);
    if (isFar && !isLit) continue;
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
