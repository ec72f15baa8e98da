import { NODE } from '../drawing/node-shapes';
import type { Viewport } from '../drawing/paint';
import type { Scene } from '../drawing/scene';

export interface Size {
  readonly width: number;
  readonly height: number;
}
export const LARGEST = 2;
const MARGIN = 24;
/** Room that the names of the columns take at the top. */
export const HEAD = 28;

/** The smallest scale a picture can have: as a whole in sight. */
export const smallest = ({ bounds }: Scene, size: Size): number =>
  Math.min(1, (size.width - 2 * MARGIN) / Math.max(1, bounds.width), (size.height - HEAD - 2 * MARGIN) / Math.max(1, bounds.height));
/** The whole picture in the middle. */
export const fitting = (scene: Scene, size: Size): Viewport => {
  const scale = Math.max(smallest(scene, size), 1e-4);
  const { left, top, width, height } = scene.bounds;
  return {
    scale,
    x: (size.width - width * scale) / 2 - left * scale,
    y: HEAD + (size.height - HEAD - height * scale) / 2 - top * scale,
  };
};
/** The first sight: the whole where letters stay readable, else one node in the middle with what is around it. */
export const firstSight = (scene: Scene, key: string, size: Size): Viewport => {
  const whole = fitting(scene, size);
  const node = scene.nodes.get(key);
  if (whole.scale >= 0.7 || !node) return whole;
  // So wide that all columns are in sight, if letters stay readable; small letters are better than a body out of sight, but not on a phone.
  const scale = Math.min(1, Math.max(0.7, (size.width - 2 * MARGIN) / Math.max(1, scene.bounds.width)));
  return inside(centred(node, scale, size), scene, size);
};
export const centred = ({ x, y }: { readonly x: number; readonly y: number }, scale: number, size: Size): Viewport => ({
  scale,
  x: size.width / 2 - (x + NODE.width / 2) * scale,
  y: HEAD + (size.height - HEAD) / 2 - (y + NODE.height / 2) * scale,
});
/** Moved so that no side of the frame stays empty while there is more on the other side. */
const inside = (view: Viewport, { bounds }: Scene, size: Size): Viewport => {
  const along = (at: number, start: number, length: number, room: number, first: number): number => {
    const [from, to] = [first + MARGIN - start * view.scale, room - MARGIN - (start + length) * view.scale];
    return length * view.scale + 2 * MARGIN <= room - first ? (from + to) / 2 : Math.min(from, Math.max(to, at));
  };
  return {
    scale: view.scale,
    x: along(view.x, bounds.left, bounds.width, size.width, 0),
    y: along(view.y, bounds.top, bounds.height, size.height, HEAD),
  };
};
/** The same point of the picture stays under (`x`, `y`) while the scale changes. */
export const zoomed = (view: Viewport, factor: number, x: number, y: number, least: number): Viewport => {
  const scale = Math.min(LARGEST, Math.max(least, view.scale * factor));
  const ratio = scale / view.scale;
  return { scale, x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio };
};
/** Moved as little as need be for a node to be in sight. */
export const showing = (view: Viewport, { x, y }: { readonly x: number; readonly y: number }, size: Size): Viewport => {
  const along = (at: number, start: number, length: number, first: number, last: number): number => {
    const [from, to] = [start * view.scale + at, (start + length) * view.scale + at];
    return from < first ? at + first - from : to > last ? at + Math.max(last - to, first - from) : at;
  };
  return {
    scale: view.scale,
    x: along(view.x, x, NODE.width, MARGIN, size.width - MARGIN),
    y: along(view.y, y, NODE.height, HEAD + MARGIN / 2, size.height - MARGIN / 2),
  };
};
/** What is at a point of the frame, in the picture's own lengths. */
export const inPicture = ({ x, y, scale }: Viewport, atX: number, atY: number): readonly [number, number] => [
  (atX - x) / scale,
  (atY - y) / scale,
];
