import { stageCampaign } from '../testing/campaign';
import { openWorld, type World } from '../testing/world';
import type { Trace, TraceNode } from '../tracing/trace-node';
import type { Graph, GraphNode } from './graph';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await stageCampaign(world);
});
afterAll(() => world.close());

const graph = (directiveId: string, params: object = {}, at: { asOf?: string; knownAt?: number } = {}) =>
  world.answer<Graph>('graph', { directiveId, ...params }, at);
const nodeOf = ({ nodes }: Graph, key: string): GraphNode => nodes.find((node) => node.key === key)!;
const tree = ({ edges }: Graph): string[] => edges.filter(({ primary }) => primary).map(({ from, to }) => `${from} > ${to}`);

describe('a town letter with one hop each way', () => {
  it('tells the order above, itself, and each body below by its letter, its draft or its silence, in families', async () =>
    expect((await graph('b278')).nodes.map(({ key, kind }) => `${kind} ${key}`)).toEqual([
      'directive p12',
      'directive b278',
      'silent silent:b278/an-dien',
      'silent silent:b278/an-tay',
      'directive chanh-phu-hoa-5',
      'draft draft-hoa-loi',
      'directive my-phuoc-45',
      'silent silent:b278/phu-an',
      'silent silent:b278/tan-dinh',
      'directive thoi-hoa-31',
    ]));
  it('counts what is not told: the ghost above the province, the other districts and a commune beside, a letter two steps below', async () => {
    const answer = await graph('b278');
    expect(nodeOf(answer, 'p12')).toMatchObject({ hiddenAbove: 1, hiddenBelow: { district: 2, commune: 1 } });
    expect(nodeOf(answer, 'chanh-phu-hoa-5').hiddenBelow).toEqual({ commune: 1 });
    expect(nodeOf(answer, 'b278').hiddenBelow).toBeUndefined();
    expect(answer.below).toEqual({ directives: 3, drafts: 1, silent: 4 });
  });
  it('says where a body lies, how far the order came, and with which sentence it was answered', async () => {
    const answer = await graph('b278');
    expect(nodeOf(answer, 'silent:b278/tan-dinh')).toMatchObject({
      issuerName: 'UBND xã Tân Định',
      level: 'commune',
      place: 'Tỉnh Bình Dương › Thị xã Bến Cát',
      within: 'binh-duong/ben-cat',
      delivery: 'sent',
    });
    expect(nodeOf(answer, 'draft-hoa-loi').delivery).toBe('received');
    expect(answer.edges.find(({ to }) => to === 'my-phuoc-45')).toMatchObject({
      from: 'b278',
      relation: 'implements',
      primary: true,
      sentence: 'Thực hiện Công văn số 278/UBND-VX',
    });
  });
  it('counts the tasks that each gives, and those that its body was given by the order above', async () => {
    const answer = await graph('b278');
    expect(nodeOf(answer, 'b278').own!.total).toBe(9);
    expect(nodeOf(answer, 'b278').own!.request).toEqual({ total: 1, byState: { withoutDeadline: 1 } });
    expect(nodeOf(answer, 'b278').given).toEqual({ total: 1, byState: { overdue: 1 } });
    expect(nodeOf(answer, 'p12').own).toEqual({ total: 3, byState: { overdue: 3 } });
    expect(nodeOf(answer, 'my-phuoc-45').given).toEqual({ total: 1, byState: { doneInTime: 1 } });
    expect(nodeOf(answer, 'my-phuoc-45').own).toEqual({ total: 1, byState: { openInTime: 1 } });
    expect(nodeOf(answer, 'thoi-hoa-31').own).toBeUndefined();
  });
  it('hangs a letter that carries out two orders under the nearer one and draws the other line too', async () => {
    const { edges } = await graph('b278');
    expect(edges.filter(({ to }) => to === 'thoi-hoa-31').map(({ from, primary }) => [from, primary ?? false])).toEqual([
      ['b278', true],
      ['p12', false],
    ]);
  });
});
describe('a province order', () => {
  it('leaves what hangs under its districts to them: the commune that cites both is counted there', async () => {
    const answer = await graph('p12');
    expect(answer.nodes.map(({ key }) => key)).toEqual(['reference:r-2841', 'p12', 'b278', 'draft-di-an', 't99', 'an-tay-8']);
    // Nine: of the one that answers through another, that is seen only once it is opened (or once the answer is judged).
    expect(nodeOf(answer, 'b278').hiddenBelow).toEqual({ commune: 9 });
    expect(nodeOf(answer, 't99').hiddenBelow).toBeUndefined();
  });
  it('names the level that a commune skipped', async () =>
    expect((await graph('p12')).edges.find(({ to }) => to === 'an-tay-8')!.skipped).toEqual(['UBND thị xã Bến Cát']));
  it('tells everything when asked for all levels, as the trace does', async () => {
    const answer = await graph('p12', { up: 50, down: 50 });
    const trace = await world.answer<Trace>('trace', { directiveId: 'p12' });
    const pairs: string[] = [];
    const follow = (node: TraceNode, above: string | null): void => {
      const key = node.kind === 'silent' ? `silent:${above}/${node.issuerId}` : (node.directiveId ?? `reference:${node.referenceId}`);
      if (above !== null && !node.drawnElsewhere) pairs.push(`${above} > ${key}`);
      for (const child of node.children) follow(child, key);
    };
    for (const root of trace.roots) follow(root, null);
    expect(tree(answer).sort()).toEqual(pairs.sort());
    expect(answer.below).toEqual(trace.below);
    expect(answer.nodes.some(({ hiddenBelow }) => hiddenBelow)).toBe(false);
  });
  it('opened beside its subject tells nothing above where none is asked for', async () => {
    const answer = await graph('p12', { up: 0, down: 1 });
    expect(answer.nodes[0]!.key).toBe('p12');
    expect(answer.nodes[0]!.hiddenAbove).toBe(1);
  });
});
describe('a document that is only cited', () => {
  it('is where a graph may begin', async () => {
    const answer = await graph('r-2841');
    expect(answer.focus).toBe('reference:r-2841');
    expect(answer.nodes.map(({ kind }) => kind)).toEqual(['ghost', 'directive']);
    expect(nodeOf(answer, 'p12').hiddenBelow).toEqual({ district: 3, commune: 1 });
  });
  it('is refused where nobody knows it', () => expect(graph('nowhere')).rejects.toMatchObject({ code: 'directive.unknown' }));
});
describe('an earlier day', () => {
  it('shows who had not answered yet', async () => {
    const answer = await graph('b278', {}, { asOf: '2020-08-17' });
    expect(answer.below).toEqual({ directives: 0, drafts: 1, silent: 8 });
    expect(nodeOf(answer, 'silent:b278/my-phuoc')).toBeDefined();
  });
  it('does not know the document before it was issued', () =>
    expect(graph('b278', {}, { asOf: '2020-08-16' })).rejects.toMatchObject({ code: 'directive.unknown' }));
});
