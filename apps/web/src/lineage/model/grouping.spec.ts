import { chainOf, type Chain, type GraphNode, type Told } from './chain';
import { groupEdge, groupNode } from './group';
import { grouped, isGroupKey, MOST_IN_A_LIST, MOST_TOGETHER, orderAbove } from './grouping';

const NOTHING = { open: [], fold: [], shown: [] };
const order: GraphNode = { key: 'n', kind: 'directive', level: 'central', symbol: '01/CT-TTg' };
const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
const silent = (id: string, level: GraphNode['level'], place?: string, within?: string): GraphNode => ({
  key: `silent:n/${id}`,
  kind: 'silent',
  issuerId: id,
  issuerName: `UBND ${id}`,
  given: { total: 1, byState: { overdue: 1 } },
  ...(level && { level }),
  ...(place && { place, within }),
});
const toldUnder = (members: readonly GraphNode[]): Told => ({
  nodes: [order, ...members],
  edges: members.map(({ key }) => ({ from: order.key, to: key, primary: true })),
});
const under = (members: readonly GraphNode[]): Chain => chainOf([toldUnder(members)]);
/** Provinces with their committee, ten districts each, six communes a district. */
const country = (provinces: number): GraphNode[] => [
  ...range(provinces).map((p) => silent(`p${p}`, 'province')),
  ...range(provinces).flatMap((p) => range(10).map((d) => silent(`p${p}d${d}`, 'district', `Tỉnh ${p}`, `p${p}`))),
  ...range(provinces).flatMap((p) =>
    range(10).flatMap((d) => range(6).map((c) => silent(`p${p}d${d}c${c}`, 'commune', `Tỉnh ${p} › Huyện ${d}`, `p${p}/p${p}d${d}`))),
  ),
];
const keysUnder = (chain: Chain, key: string): readonly string[] => chain.childrenOf.get(key) ?? [];

describe('an order to a whole country', () => {
  const chain = under(country(3));
  const { chain: first, groups } = grouped(chain, 'n', NOTHING);
  it('shows the committee of each province, and what lies in it as one group beside it', () => {
    expect(keysUnder(first, 'n')).toEqual(['silent:n/p1', 'group:n/p1', 'silent:n/p2', 'group:n/p2', 'silent:n/p3', 'group:n/p3']);
    expect(first.nodes.size).toBe(7);
    expect(groups).toBe(3);
  });
  it('says how many a group holds, how far they came and who is silent', () =>
    expect(first.nodes.get('group:n/p2')).toMatchObject({
      kind: 'group',
      level: 'province',
      hiddenBelow: { district: 10, commune: 60 },
      given: { total: 70, byState: { overdue: 70 } },
      group: { unit: 'Tỉnh 2', count: 70, silent: 70, ends: null },
    }));
  it('opens place by place: districts with what lies in them, then communes', () => {
    const { chain: opened, holders } = grouped(chain, 'n', { ...NOTHING, open: ['group:n/p2', 'group:n/p2/p2d4'] });
    expect(keysUnder(opened, 'group:n/p2').slice(6, 8)).toEqual(['silent:n/p2d4', 'group:n/p2/p2d4']);
    expect(keysUnder(opened, 'group:n/p2/p2d4')).toEqual(range(6).map((c) => `silent:n/p2d4c${c}`));
    expect(opened.nodes.get('group:n/p2')!.hiddenBelow).toBeUndefined();
    expect(opened.nodes.get('group:n/p2/p2d4')!.level).toBe('district');
    expect(holders.get('silent:n/p3d1c1')).toEqual(['group:n/p3', 'group:n/p3/p3d1']);
    expect(holders.get('silent:n/p1')).toBeUndefined();
  });
  it('opens the groups around what is selected, unless they were closed by hand', () => {
    const shown = ['silent:n/p1d2c3', undefined, 'nobody'];
    expect(grouped(chain, 'n', { ...NOTHING, shown }).chain.nodes.has('silent:n/p1d2c3')).toBe(true);
    expect(grouped(chain, 'n', { ...NOTHING, shown, fold: ['group:n/p1'] }).chain.nodes.has('silent:n/p1d2c3')).toBe(false);
  });
  it('keeps each line once and knows the order behind the groups', () => {
    const { chain: opened } = grouped(chain, 'n', { ...NOTHING, open: ['group:n/p2'] });
    expect(opened.edges).toHaveLength(opened.nodes.size - 1);
    for (const { from, to } of opened.edges) expect(opened.parentOf.get(to)).toBe(from);
    expect(orderAbove(opened, 'silent:n/p2d1')).toBe(order);
    expect(orderAbove(opened, 'n')).toBeUndefined();
  });
  it('loses nobody: with all groups open everybody is there once', () => {
    const open = [...first.nodes.keys(), ...range(3).flatMap((p) => range(10).map((d) => `group:n/p${p}/p${p}d${d}`))];
    const { chain: all } = grouped(chain, 'n', { ...NOTHING, open });
    expect([...all.nodes.keys()].filter((key) => !isGroupKey(key)).toSorted()).toEqual([...chain.nodes.keys()].toSorted());
  });
});
describe('what is not grouped', () => {
  it('is an order of few', () => {
    const few = under(country(1).slice(0, MOST_TOGETHER));
    expect(grouped(few, 'n', NOTHING)).toEqual({ chain: few, holders: new Map(), groups: 0 });
  });
  it('is a list of all provinces, which no place divides', () => {
    const provinces = under(range(63).map((p) => silent(`p${p}`, 'province')));
    expect(grouped(provinces, 'n', NOTHING).chain.nodes.size).toBe(64);
  });
  it('is who is alone in a unit', () => {
    const alone = under([...country(4), silent('far', 'commune', 'Tỉnh 9 › Huyện 1', 'p9/p9d1')]);
    expect(keysUnder(grouped(alone, 'n', NOTHING).chain, 'n')).toContain('silent:n/far');
  });
  it('is the unit that all lie in: its districts are', () => {
    const { chain } = grouped(under(country(1)), 'n', NOTHING);
    expect(keysUnder(chain, 'n').slice(0, 3)).toEqual(['silent:n/p1', 'silent:n/p1d1', 'group:n/p1/p1d1']);
  });
});
describe('a list that no place divides', () => {
  const list = under(range(MOST_IN_A_LIST + 30).map((at) => silent(`Sở ${at}`, 'province', 'Tỉnh 1', 'p1')));
  const { chain } = grouped(list, 'n', NOTHING);
  it('comes in pages, each named by its first and last', () => {
    expect(keysUnder(chain, 'n')).toHaveLength(MOST_TOGETHER + 2);
    const page = chain.nodes.get(keysUnder(chain, 'n').at(-1)!)!;
    expect(page.group).toMatchObject({ unit: null, count: 20 });
    expect(page.group!.ends!.map(({ issuerName }) => issuerName)).toEqual(['UBND Sở 81', 'UBND Sở 100']);
  });
  it('opens page by page', () => {
    const [page = ''] = keysUnder(chain, 'n').slice(-2);
    const { chain: opened } = grouped(list, 'n', { ...NOTHING, open: [page] });
    expect(keysUnder(opened, page)).toHaveLength(MOST_TOGETHER);
  });
});
describe('what hangs under those in a group', () => {
  const answer: GraphNode = { key: 'a', kind: 'directive', level: 'district', issuerId: 'x', place: 'Tỉnh 1', within: 'p1' };
  const child: GraphNode = { key: 'c', kind: 'directive', level: 'commune', issuerId: 'y' };
  const chain = chainOf([
    {
      nodes: [answer, child],
      edges: [
        { from: 'n', to: 'a', primary: true, relation: 'implements' },
        { from: 'a', to: 'c', primary: true, relation: 'guides' },
        { from: 'n', to: 'c', relation: 'basedOn' },
      ],
    },
    toldUnder([...country(2), answer]),
  ]);
  it('goes with it, and comes with it', () => {
    expect(grouped(chain, 'n', NOTHING).chain.nodes.has('c')).toBe(false);
    const { chain: opened } = grouped(chain, 'n', { ...NOTHING, open: ['group:n/p1'] });
    expect(opened.parentOf.get('c')).toBe('a');
    expect(opened.edges.filter(({ to }) => to === 'c')).toHaveLength(2);
  });
  it('is in sight where it is the document in the middle', () => expect(grouped(chain, 'c', NOTHING).chain.nodes.has('c')).toBe(true));
  it('makes the line to its group a full one', () => {
    const line = grouped(chain, 'n', NOTHING).chain.edges.find(({ to }) => to === 'group:n/p1');
    expect(line).toMatchObject({ from: 'n', primary: true, relation: 'implements' });
    expect(groupEdge('n', 'g', [{ from: 'n', to: 's', primary: true }])).toEqual({ from: 'n', to: 'g', primary: true });
  });
});
describe('the node of a group', () => {
  it('has no tasks where none were given, and an unknown level is counted as such', () => {
    const node = groupNode(
      'g',
      [
        { key: 'a', kind: 'ghost' },
        { key: 'b', kind: 'directive', level: 'commune' },
      ],
      null,
      true,
    );
    expect(node).toMatchObject({ hiddenBelow: { unknown: 1, commune: 1 }, group: { silent: 0, count: 2 } });
    expect(node).not.toHaveProperty('given');
    expect(node).not.toHaveProperty('level');
  });
});
