import { unpackGraph } from '../domain';
import { stageCampaign } from '../testing/campaign';
import { openWorld, type World } from '../testing/world';
import type { Graph, GraphEdge, GraphNode } from './graph';
import { packGraph } from './pack-graph';
import type { PackedGraph } from './packed-graph';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await stageCampaign(world);
});
afterAll(() => world.close());

const withoutTexts = ({ nodes, edges }: Pick<Graph, 'nodes' | 'edges'>) => ({
  nodes: nodes.map(({ subject: _, ...node }) => node),
  edges: edges.map(({ sentence: _, ...edge }): GraphEdge => edge).toSorted((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1)),
});
const ask = (name: 'graph' | 'overview', params: object) => world.answer<Graph & PackedGraph>(name, params);
const campaigns: readonly (readonly [string, object])[] = [
  ['a town letter, one hop each way', { directiveId: 'b278' }],
  ['all of a campaign', { directiveId: 'p12', up: 50, down: 50 }],
  ['a document that is only cited', { directiveId: 'r-2841', up: 0, down: 3 }],
  ['a letter alone', { directiveId: 'my-phuoc-45', up: 0, down: 0 }],
];

describe('a graph as columns', () => {
  it.each(campaigns)('tells of %s what the graph tells, without subjects and sentences', async (_, params) => {
    const whole = await ask('graph', params);
    const packed = await ask('overview', params);
    const unpacked = unpackGraph(packed);
    expect(withoutTexts(unpacked as never)).toEqual(withoutTexts(whole));
    expect(unpacked.focus).toBe(whole.focus);
    expect(packed.below).toEqual(whole.below);
  });
  it('keeps nodes in the order of the graph', async () => {
    const keys = ({ nodes }: { readonly nodes: readonly { readonly key: string }[] }): string[] => nodes.map(({ key }) => key);
    expect(keys(unpackGraph(await ask('overview', { directiveId: 'b278' })))).toEqual(keys(await ask('graph', { directiveId: 'b278' })));
  });
  it('holds no words of letters', async () => {
    const whole = await ask('graph', { directiveId: 'b278' });
    const texts = [...whole.nodes.map(({ subject }) => subject), ...whole.edges.map(({ sentence }) => sentence)].filter(Boolean);
    const packed = JSON.stringify(await ask('overview', { directiveId: 'b278' }));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => packed.includes(text!))).toEqual([]);
  });
  it('is refused of what nobody knows', () =>
    expect(ask('overview', { directiveId: 'nowhere' })).rejects.toMatchObject({ code: 'directive.unknown' }));
});

const ORDER = '11111111-1111-5111-8111-111111111111';
const silentBody = (number: number): GraphNode => ({
  key: `silent:${ORDER}/body-${number}`,
  kind: 'silent',
  issuerId: `body-${number}`,
  issuerName: `UBND phường ${number % 12}`,
  level: 'commune',
  place: 'Hồ Chí Minh › 11',
  given: { total: 1, byState: { overdue: 1 } },
  delivery: 'sent',
});
/** An order to so many bodies of whom none has answered. */
const wide = (count: number): Graph => {
  const bodies = Array.from({ length: count }, (_, at) => silentBody(at));
  return {
    focus: ORDER,
    nodes: [{ key: ORDER, kind: 'directive', directiveId: ORDER, status: 'issued', symbol: '12/CT-TTg' }, ...bodies],
    edges: bodies.map(({ key }): GraphEdge => ({ from: ORDER, to: key, primary: true })),
    below: { directives: 0, drafts: 0, silent: count },
  };
};
describe('an order to two thousand bodies', () => {
  const graph = wide(2_000);
  it('is told in a fifth of the characters', () =>
    expect(JSON.stringify(packGraph(graph)).length * 5).toBeLessThan(JSON.stringify(graph).length));
  it('is the same when read again', () => {
    const { nodes, edges } = unpackGraph(packGraph(graph));
    expect({ nodes, edges }).toEqual({ nodes: graph.nodes, edges: graph.edges });
  });
});
describe('further orders that a document carries out', () => {
  const nodes: GraphNode[] = [
    { key: 'reference:r1', kind: 'ghost', referenceId: 'r1' },
    { key: 'p', kind: 'directive', directiveId: 'p' },
    { key: 'd', kind: 'draft', directiveId: 'd' },
  ];
  const edges: GraphEdge[] = [
    { from: 'reference:r1', to: 'p', relation: 'implements', primary: true, skipped: ['UBND huyện Dầu Tiếng'] },
    { from: 'p', to: 'd', relation: 'implements', primary: true },
    { from: 'reference:r1', to: 'd', relation: 'guides' },
  ];
  it('come after those by which nodes hang', () => {
    const packed = packGraph({ focus: 'd', nodes, edges: edges.toReversed(), below: { directives: 0, drafts: 0, silent: 0 } });
    expect(unpackGraph(packed)).toEqual({ focus: 'd', nodes, edges });
  });
});
