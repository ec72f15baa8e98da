import { tidy } from '../layout/layout';
import { chainOf } from '../model/chain';
import { INKS } from './headline';
import { paintScene, Shapes, type Palette, type Paper } from './paint';
import { sceneOf } from './scene';

/** What of a canvas the painter uses, keeping count of what was painted. */
const canvas = () => {
  const painted: { rects: string[]; texts: string[]; strokes: number } = { rects: [], texts: [], strokes: 0 };
  const quiet = (): undefined => undefined;
  const context = {
    fillStyle: '',
    globalAlpha: 1,
    fillRect(this: { fillStyle: string }) {
      painted.rects.push(this.fillStyle);
    },
    fillText: (text: string) => painted.texts.push(text),
    stroke: () => (painted.strokes += 1),
    measureText: (text: string) => ({ width: text.length * 6 }),
    ...Object.fromEntries(
      ['setTransform', 'translate', 'beginPath', 'moveTo', 'lineTo', 'bezierCurveTo', 'roundRect', 'fill', 'setLineDash'].map((name) => [
        name,
        quiet,
      ]),
    ),
  };
  return { painted, context: context as unknown as CanvasRenderingContext2D };
};
const palette = Object.fromEntries(INKS.map((ink) => [ink, ink])) as Palette;
const shapes = new Shapes({ language: 'vi', measure: (text) => text.length * 6 });
const communes = Array.from({ length: 400 }, (_, at) => `x${at}`);
const chain = chainOf([
  {
    nodes: [
      { key: 'h', kind: 'directive', symbol: '1/UBND', issuerName: 'UBND huyện Bình Gia', level: 'district' },
      ...communes.map((key, at) => ({
        key,
        kind: 'directive' as const,
        level: 'commune' as const,
        given: { total: 1, byState: at % 2 ? { overdue: 1 } : { doneInTime: 1 } },
      })),
    ],
    edges: communes.map((to) => ({ from: 'h', to, primary: true as const })),
  },
]);
const scene = sceneOf(chain, tidy(chain));
const paint = (scale: number, across: number, y = 0) => {
  const { painted, context } = canvas();
  const paper: Paper = { context, width: 800, height: 400, palette, hand: shapes.hand };
  paintScene(paper, scene, { x: 0, y, scale, across }, { keys: null, fades: false, selected: null, focus: 'h' }, shapes, 1);
  return painted;
};

describe('a picture on a canvas', () => {
  it('holds only what is in sight, however many nodes there are', () => {
    const { texts } = paint(1, 1);
    expect(texts.filter((text) => text === '(không số)').length).toBeLessThan(10);
    expect(texts).not.toContain('1/UBND'); // two hundred rows below
    expect(paint(1, 1, -199.5 * 56 + 200).texts).toContain('1/UBND');
  });
  it('from far is a bar a row of pixels, with the names of the upper level and one line for all', () => {
    const { rects, texts, strokes } = paint(0.004, 0.8);
    expect(texts).toEqual(['huyện Bình Gia']);
    expect(strokes).toBe(1);
    expect(rects.filter((ink) => ink === 'red').length).toBeGreaterThan(80);
    expect(rects.filter((ink) => ink === 'red').length).toBe(rects.filter((ink) => ink === 'green').length);
  });
  it('between both is a block a node', () => expect(paint(0.2, 0.6).rects.length).toBeLessThan(60));
});
