import { chipShapes, dashOf, FONT, type Palette, type Shapes } from './paint';
import type { Scene, SceneLink } from './scene';
import type { Shape } from './shapes';

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
/** '12.5', never '12.500000001'. */
const short = (value: number): string => String(Math.round(value * 100) / 100);

/** The `d` of a line's path. */
export const pathOf = (points: SceneLink['points']): string => {
  const [first, ...rest] = points.map(([x, y]) => `${short(x)} ${short(y)}`);
  if (rest.length > 1) return `M${first}${rest.map((point) => `L${point}`).join('')}`;
  const [[startX, startY], [endX, endY]] = points as readonly [readonly [number, number], readonly [number, number]];
  const reach = Math.max(40, Math.abs(endX - startX) / 2);
  return `M${first}C${short(startX + reach)} ${short(startY)} ${short(endX - reach)} ${short(endY)} ${rest[0]}`;
};
const shapeText = (shape: Shape, palette: Palette): string => {
  if (shape.kind === 'words') {
    const anchor = shape.anchor ? ` text-anchor="${shape.anchor}"` : '';
    const struck = shape.struck ? ' text-decoration="line-through"' : '';
    return `<text x="${short(shape.x)}" y="${short(shape.y)}" font-size="${shape.size}"${shape.bold ? ' font-weight="600"' : ''}${anchor}${struck} fill="${palette[shape.ink]}">${escaped(shape.text)}</text>`;
  }
  const stroke = shape.stroke ? ` stroke="${palette[shape.stroke]}" stroke-width="${shape.weight ?? 1}"` : '';
  const dash = shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}"` : '';
  const radius = shape.radius ? ` rx="${shape.radius}"` : '';
  return `<rect x="${short(shape.x)}" y="${short(shape.y)}" width="${short(shape.width)}" height="${short(shape.height)}"${radius} fill="${shape.fill ? palette[shape.fill] : 'none'}"${stroke}${dash}/>`;
};
const MARGIN = 24;
/** The whole picture as a file of its own; `caption` says as of when, above it. */
export const svgText = (scene: Scene, shapes: Shapes, palette: Palette, caption: string): string => {
  const { left, top, width, height } = scene.bounds;
  const box = [left - MARGIN, top - MARGIN - 32, width + 2 * MARGIN, height + 2 * MARGIN + 32].map(short);
  const links = scene.links.map(({ edge, points }) => {
    const dash = dashOf(edge);
    return `<path d="${pathOf(points)}" fill="none" stroke="${palette.grey}"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>`;
  });
  const nodes = [...scene.nodes.values()].map(({ node, x, y }) => {
    const inside = [...shapes.of(node), ...chipShapes(node, shapes.hand)].map((shape) => shapeText(shape, palette));
    return `<g transform="translate(${short(x)} ${short(y)})">${inside.join('')}</g>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${box[2]}" height="${box[3]}" font-family="${escaped(FONT)}">`,
    `<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="${palette.paper}"/>`,
    `<text x="${short(left)}" y="${short(top - MARGIN)}" font-size="13" fill="${palette.ink}">${escaped(caption)}</text>`,
    ...links,
    ...nodes,
    '</svg>',
    '',
  ].join('\n');
};
