import { tidy } from '../layout/layout';
import { chainOf, type GraphEdge, type GraphNode } from '../model/chain';
import { headlineOf, inkOf } from './headline';
import { NODE, nodeShapes, stubOf, titleOf } from './node-shapes';
import { chipShapes, Shapes, type Palette } from './paint';
import { CHIP, hitAt, sceneOf } from './scene';
import { fitted } from './shapes';
import { pathOf, svgText } from './svg-text';
import { INKS } from './headline';

const measure = (text: string, size: number): number => text.length * size * 0.5;
const hand = { language: 'vi', measure } as const;
const town: GraphNode = {
  key: 'b',
  kind: 'directive',
  symbol: '278/UBND-VX',
  issuerName: 'UBND thị xã Bến Cát',
  level: 'district',
  issuedOn: '2020-08-17',
  own: { total: 3, byState: { overdue: 1, doneInTime: 2 }, request: { total: 1, byState: { openInTime: 1 } } },
  given: { total: 2, byState: { overdue: 1, openInTime: 1 } },
  hiddenBelow: { commune: 37 },
};
const silent: GraphNode = {
  key: 's',
  kind: 'silent',
  issuerName: 'UBND xã An Điền <b>',
  level: 'commune',
  given: { total: 1, byState: { notReceived: 1 } },
};
const palette = Object.fromEntries(INKS.map((ink) => [ink, `#${ink}`])) as Palette;
const edges: GraphEdge[] = [
  { from: 'p', to: 'b', relation: 'implements', primary: true },
  { from: 'b', to: 's', primary: true },
  { from: 'p', to: 's', relation: 'guides' },
];
const chain = chainOf([{ nodes: [{ key: 'p', kind: 'directive', level: 'province', hiddenAbove: 2 }, town, silent], edges }]);
const scene = sceneOf(chain, tidy(chain));

const fork = chainOf([
  {
    nodes: [{ key: 'p', kind: 'directive', level: 'province' }, town, { ...town, key: 'c' }],
    edges: [
      { from: 'p', to: 'b', primary: true },
      { from: 'p', to: 'c', primary: true },
    ],
  },
]);

describe('the sign of a node', () => {
  it('is what it is where that is remarkable', () => {
    expect(headlineOf(silent)).toBe('silent');
    expect(headlineOf({ ...town, kind: 'draft' })).toBe('draft');
    expect(headlineOf({ ...town, status: 'recalled' })).toBe('recalled');
  });
  it('is else the gravest state of what its body was given', () => expect(headlineOf(town)).toBe('overdue'));
  it('is none for one that was asked for nothing', () => expect(headlineOf({ key: 'p', kind: 'directive' })).toBeNull());
  it('has a colour of the style sheet', () =>
    expect([inkOf('greenAmber'), inkOf('greyBlue'), inkOf('ofState'), inkOf('red')]).toEqual(['green', 'grey-blue', 'ink-soft', 'red']));
});
describe('the name of a node', () => {
  it('is its symbol, a silent body its name, a draft what it is', () => {
    expect(
      [town, silent, { ...town, kind: 'draft' as const }, { key: 'x', kind: 'directive' as const }].map((node) => titleOf(node, 'vi')),
    ).toEqual(['278/UBND-VX', 'UBND xã An Điền <b>', 'dự thảo', '(không số)']);
  });
});
describe('what is hidden', () => {
  it('is named by its level', () => expect([stubOf(town, 'vi'), stubOf(town, 'en')]).toEqual(['+37 xã', '+37 communes']));
  it('is only counted where there are several levels', () =>
    expect(stubOf({ ...town, hiddenBelow: { commune: 1000, district: 2 } }, 'vi')).toBe('+1.002'));
  it('is nothing where all is shown', () => expect(stubOf(silent, 'vi')).toBeNull());
  it('stands in a chip that fits', () => {
    const words = chipShapes({ ...town, hiddenAbove: 1, hiddenBelow: { district: 14 } }, { language: 'en', measure }).flatMap((shape) =>
      shape.kind === 'words' ? shape.text : [],
    );
    expect(words).toEqual(['+14 districts', '+1 ↑']);
  });
});
describe('the drawing of a node', () => {
  const words = (node: GraphNode): string[] => nodeShapes(node, hand).flatMap((shape) => (shape.kind === 'words' ? shape.text : []));
  it('says sign, symbol, day, body and how many tasks', () =>
    expect(words(town)).toEqual(['▲', '278/UBND-VX', '17/8/2020', 'UBND thị xã Bến Cát', '4 việc']));
  it('draws the bar in the order of all bars, as wide as the node lets it', () => {
    const bars = nodeShapes(town, hand).flatMap((shape) => (shape.kind === 'box' && shape.height === 4 ? shape : []));
    expect(bars.map(({ fill }) => fill)).toEqual(['green', 'red']);
    expect(bars.at(-1)!.x + bars.at(-1)!.width).toBeCloseTo(NODE.width - 8);
  });
  it('gives a silent body a dotted frame and one to be reviewed a second frame', () => {
    expect(nodeShapes(silent, hand)[0]).toMatchObject({ kind: 'box', dash: [2, 3] });
    expect(nodeShapes({ ...town, toBeReviewed: true }, hand)[0]).toMatchObject({ kind: 'box', stroke: 'violet', x: -3 });
  });
  it('strikes out what was recalled', () =>
    expect(nodeShapes({ ...town, status: 'recalled' }, hand)).toContainEqual(
      expect.objectContaining({ text: '278/UBND-VX', struck: true }),
    ));
  it('cuts long names with an ellipsis, never in the middle of a letter and its mark', () => {
    expect(fitted('phường Chánh Phú Hòa', 60, (text) => text.length * 6)).toBe('phường Ch…');
    expect(fitted('pho\u031b\u0300ng', 24, (text) => text.length * 6)).toBe('pho…');
    expect(fitted('ngắn', 60, (text) => text.length * 6)).toBe('ngắn');
  });
});
describe('a scene', () => {
  it('puts columns side by side, without room for empty ones', () => {
    const two = chainOf([
      { nodes: [{ key: 'p', kind: 'directive', level: 'province' }, { ...silent }], edges: [{ from: 'p', to: 's', primary: true }] },
    ]);
    expect(sceneOf(two, tidy(two)).columns.map(({ level, x }) => [level, x])).toEqual([
      ['province', 0],
      ['commune', 300],
    ]);
  });
  it('draws the tree with corners and other mandates as bows', () => {
    expect(scene.links.map(({ edge, points }) => [`${edge.from}${edge.to}`, points.length])).toEqual([
      ['pb', 3],
      ['bs', 3],
      ['ps', 2],
    ]);
    expect(pathOf(scene.links[2]!.points)).toContain('C');
  });
  it('has one trunk for all lines of an order', () => {
    const both = sceneOf(fork, tidy(fork)).trunks;
    expect(both).toHaveLength(1);
    expect(both[0]!.bottom - both[0]!.top).toBe(56);
  });
  it('finds what lies under the pointer', () => {
    const { x, y } = scene.nodes.get('b')!;
    expect(hitAt(scene, x + 5, y + 5)).toEqual({ key: 'b', part: 'node' });
    expect(hitAt(scene, x + NODE.width + CHIP.gap + 1, y + 20)).toEqual({ key: 'b', part: 'below' });
    expect(hitAt(scene, scene.nodes.get('p')!.x - CHIP.gap - 1, scene.nodes.get('p')!.y + 20)).toEqual({ key: 'p', part: 'above' });
    expect(hitAt(scene, x + 5, y + NODE.height + 4)).toBeNull();
    expect(hitAt(scene, -500, y)).toBeNull();
  });
  it('of nothing is empty', () => expect(sceneOf(chainOf([]), new Map()).bounds).toEqual({ left: 0, top: 0, width: 0, height: 0 }));
});
describe('a picture as SVG', () => {
  const svg = svgText(scene, new Shapes(hand), palette, 'Tại 21/8/2020 <08:00>');
  it('holds every node and line, and says as of when', () => {
    expect(svg.match(/<g /g)).toHaveLength(3);
    expect(svg.match(/<path /g)).toHaveLength(3);
    expect(svg).toContain('Tại 21/8/2020 &lt;08:00&gt;');
  });
  it('never lets a text become markup', () => {
    expect(svg).toContain('UBND xã An Điền &lt;b&gt;');
    expect(svg).not.toContain('<b>');
  });
  it('is as large as what it shows', () => expect(svg).toMatch(/viewBox="-108 -56 \d+ \d+"/));
});
