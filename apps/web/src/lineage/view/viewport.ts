import { NODE } from '../drawing/node-shapes';
import { READABLE, type Viewport } from '../drawing/paint';
import type { Scene, SceneNode } from '../drawing/scene';

export interface Size {
  readonly width: number;
  readonly height: number;
}
export const LARGEST = 2;
/** From this scale on letters are read without effort. */
const EASY = 0.7;
const MARGIN = 24;
/** Room that the names of the columns take at the top. */
export const HEAD = 28;

/** The smallest scale a picture can have: all of its rows in sight. */
export const smallest = ({ bounds }: Scene, size: Size): number =>
  Math.min(1, (size.width - 2 * MARGIN) / Math.max(1, bounds.width), (size.height - HEAD - 2 * MARGIN) / Math.max(1, bounds.height));
/**
 * How wide things are at a scale of the rows. While letters can be read both are one. Below, rows are pressed together and columns stay apart until they fill the
 * frame: ten thousand rows in four columns would else be a line of one pixel.
 */
const acrossAt = (scale: number, { bounds }: Scene, size: Size): number => {
  if (scale >= READABLE) return scale;
  const filling = Math.max(READABLE, Math.min(1, (size.width - 2 * MARGIN) / Math.max(1, bounds.width)));
  return READABLE + (filling - READABLE) * Math.min(1, Math.log(READABLE / scale) / Math.log(4));
};
/** The whole picture in the middle. */
export const fitting = (scene: Scene, size: Size): Viewport => {
  const high = (size.height - HEAD - 2 * MARGIN) / Math.max(1, scene.bounds.height);
  const scale = Math.max(high < READABLE ? high : smallest(scene, size), 1e-5);
  const across = acrossAt(scale, scene, size);
  const { left, top, width, height } = scene.bounds;
  return {
    scale,
    across,
    x: (size.width - width * across) / 2 - left * across,
    y: HEAD + (size.height - HEAD - height * scale) / 2 - top * scale,
  };
};
const nearestBelow = ({ links }: Scene, key: string): SceneNode | undefined =>
  links
    .filter(({ edge, from }) => edge.from === key && from.node.key === key)
    .map(({ from, to }) => ({ to, far: Math.hypot(to.x - from.x, to.y - from.y) }))
    .toSorted((a, b) => a.far - b.far)[0]?.to;
/** The first sight: the whole where letters stay readable or where there are very many, else one node in the middle with what is around it. */
export const firstSight = (scene: Scene, key: string, size: Size, isOverview = false): Viewport => {
  const whole = fitting(scene, size);
  const node = scene.nodes.get(key);
  if (whole.scale >= EASY || !node || isOverview) return whole;
  // So wide that all columns are in sight, if letters stay readable.
  const scale = Math.min(1, Math.max(EASY, (size.width - 2 * MARGIN) / Math.max(1, scene.bounds.width)));
  const view = inside(centred(node, scale, size), scene, size);
  // On a narrow screen not all fits: whoever hangs nearest under the node is to be seen, and the node itself before all.
  const beside = nearestBelow(scene, key);
  return showing(beside ? showing(view, beside, size) : view, node, size);
};
export const centred = ({ x, y }: { readonly x: number; readonly y: number }, scale: number, size: Size): Viewport => ({
  scale,
  across: scale,
  x: size.width / 2 - (x + NODE.width / 2) * scale,
  y: HEAD + (size.height - HEAD) / 2 - (y + NODE.height / 2) * scale,
});
/** Moved so that no side of the frame stays empty while there is more on the other side. */
const inside = (view: Viewport, { bounds }: Scene, size: Size): Viewport => {
  const along = (at: number, start: number, length: number, first: number, room: number): number => {
    const [from, to] = [first + MARGIN - start, room - MARGIN - start - length];
    return length + 2 * MARGIN <= room - first ? (from + to) / 2 : Math.min(from, Math.max(to, at));
  };
  return {
    ...view,
    x: along(view.x, bounds.left * view.across, bounds.width * view.across, 0, size.width),
    y: along(view.y, bounds.top * view.scale, bounds.height * view.scale, HEAD, size.height),
  };
};
/** The same point of the picture stays under (`x`, `y`) while the scale changes. */
export const zoomed = (view: Viewport, factor: number, x: number, y: number, scene: Scene, size: Size): Viewport => {
  const scale = Math.min(LARGEST, Math.max(Math.min(view.scale, fitting(scene, size).scale), view.scale * factor));
  const across = acrossAt(scale, scene, size);
  return { scale, across, x: x - ((x - view.x) * across) / view.across, y: y - ((y - view.y) * scale) / view.scale };
};
/** Moved as little as need be for a node to be in sight. */
export const showing = (view: Viewport, { x, y }: { readonly x: number; readonly y: number }, size: Size): Viewport => {
  const along = (at: number, start: number, length: number, first: number, last: number): number => {
    const [from, to] = [start + at, start + length + at];
    return from < first ? at + first - from : to > last ? at + Math.max(last - to, first - from) : at;
  };
  return {
    ...view,
    x: along(view.x, x * view.across, NODE.width * view.across, MARGIN, size.width - MARGIN),
    y: along(view.y, y * view.scale, NODE.height * view.scale, HEAD + MARGIN / 2, size.height - MARGIN / 2),
  };
};
/** What is at a point of the frame, in the picture's own lengths. */
export const inPicture = ({ x, y, scale, across }: Viewport, atX: number, atY: number): readonly [number, number] => [
  (atX - x) / across,
  (atY - y) / scale,
];
