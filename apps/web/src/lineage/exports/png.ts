import { paintScene, type Palette, type Shapes } from '../drawing/paint';
import type { Scene } from '../drawing/scene';

/** What every browser paints: larger canvases come out empty. */
const MOST_SIDE = 16_000;
const MOST_AREA = 120_000_000;
const MARGIN = 24;
const CAPTION = 32;
/** How much a picture must be scaled to become a PNG; 2 where there is room, for sharp letters. */
export const pngScale = (width: number, height: number): number =>
  Math.min(2, MOST_SIDE / Math.max(1, width), MOST_SIDE / Math.max(1, height), Math.sqrt(MOST_AREA / Math.max(1, width * height)));

/** The whole picture as a PNG, and the scale it could be given. */
export const pngOf = async (scene: Scene, shapes: Shapes, palette: Palette, caption: string): Promise<{ file: Blob; scale: number }> => {
  const { left, top, width, height } = scene.bounds;
  const [wide, high] = [width + 2 * MARGIN, height + 2 * MARGIN + CAPTION];
  const scale = pngScale(wide, high);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: Math.round(wide * scale), height: Math.round(high * scale) });
  const context = canvas.getContext('2d')!;
  const view = { x: MARGIN - left, y: MARGIN + CAPTION - top, scale: 1, across: 1 };
  paintScene(
    { context, width: wide, height: high, palette, hand: shapes.hand },
    scene,
    view,
    { keys: null, fades: false, selected: null, focus: '' },
    shapes,
    scale,
  );
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = palette.ink;
  context.font = "13px 'Be Vietnam Pro', sans-serif";
  context.textAlign = 'left';
  context.fillText(caption, MARGIN, MARGIN);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!file) throw new Error('The browser could not paint a picture of this size');
  return { file, scale };
};
