import { ancestorsOf, chainOf, hiddenUnder, inReadingOrder, type GraphEdge, type GraphNode, type Told } from './chain';
import { filtered, hasFilters, matches, NO_FILTERS } from './filters';
import { findIn } from './find';
import { foldedChain } from './folding';
import { LayoutMemory } from './layout-memory';
import { Relatives } from './relatives';
import { filtersIn, filterState, hopsOf, listIn, listText, viewStateIn } from './view-state';

const p: GraphNode = {
  key: 'p',
  kind: 'directive',
  documentType: 'CT',
  symbol: '12/CT-UBND',
  issuerName: 'UBND tỉnh Bình Dương',
  level: 'province',
  issuedOn: '2020-08-17',
  hiddenBelow: { district: 9 },
};
const b: GraphNode = {
  key: 'b',
  kind: 'directive',
  documentType: 'CV',
  symbol: '278/UBND-VX',
  issuerName: 'UBND thị xã Bến Cát',
  place: 'Bình Dương',
  level: 'district',
  issuedOn: '2020-08-17',
  given: { total: 1, byState: { overdue: 1 } },
  subject: 'triển khai cài đặt ứng dụng Bluezone',
};
const m: GraphNode = {
  key: 'm',
  kind: 'directive',
  symbol: '45/UBND',
  issuerName: 'UBND phường Mỹ Phước',
  place: 'Bình Dương › Bến Cát',
  level: 'commune',
  issuedOn: '2020-08-18',
  given: { total: 1, byState: { doneInTime: 1 } },
};
const s: GraphNode = {
  key: 's',
  kind: 'silent',
  issuerName: 'UBND xã An Điền',
  place: 'Bình Dương › Bến Cát',
  level: 'commune',
  given: { total: 1, byState: { notReceived: 1 } },
};
const line = (from: string, to: string, relation: GraphEdge['relation'] = 'implements'): GraphEdge => ({
  from,
  to,
  relation,
  primary: true,
});
const told: Told = {
  nodes: [p, b, m, s],
  edges: [line('p', 'b'), line('b', 'm', 'guides'), { from: 'b', to: 's', primary: true }, { from: 'p', to: 'm', relation: 'basedOn' }],
};
const chain = chainOf([told]);

describe('a chain put together from answers', () => {
  it('hangs each node under its primary mandate', () => {
    expect(chain.roots).toEqual(['p']);
    expect(chain.childrenOf.get('b')).toEqual(['m', 's']);
    expect(inReadingOrder(chain)).toEqual(['p', 'b', 'm', 's']);
    expect(ancestorsOf(chain, 'm')).toEqual(['m', 'b', 'p']);
  });
  it('keeps what the first answer told, and believes the one that tells least to be hidden', () => {
    const again = chainOf([
      { nodes: [p], edges: [] },
      { nodes: [{ key: 'p', kind: 'directive', hiddenBelow: { district: 2 }, hiddenAbove: 1 }, b], edges: [line('p', 'b')] },
    ]);
    expect(again.nodes.get('p')).toMatchObject({ symbol: '12/CT-UBND', hiddenBelow: { district: 2 } });
    expect(again.nodes.get('p')!.hiddenAbove).toBeUndefined();
    expect(hiddenUnder(p)).toBe(9);
    const opened = chainOf([
      { nodes: [p], edges: [] },
      { nodes: [{ ...p, hiddenBelow: undefined }], edges: [] },
    ]);
    expect(hiddenUnder(opened.nodes.get('p')!)).toBe(0);
  });
  it('leaves a node where it hung when another answer would hang it elsewhere', () => {
    const other = chainOf([told, { nodes: [{ key: 'q', kind: 'directive' }, m], edges: [line('q', 'm')] }]);
    expect(other.parentOf.get('m')).toBe('b');
    expect(other.edges).toHaveLength(5);
  });
  it('survives a circle', () => {
    const circle = chainOf([{ nodes: [p, b], edges: [line('p', 'b'), line('b', 'p')] }]);
    expect(circle.roots).toEqual(['p']);
    expect(inReadingOrder(circle)).toEqual(['p', 'b']);
  });
  it('drops lines whose ends nobody told', () => expect(chainOf([{ nodes: [p], edges: [line('p', 'nobody')] }]).edges).toEqual([]));
});
describe('relatives', () => {
  const relatives = new Relatives(chain.edges);
  it('are the node, all above and all below it', () => {
    expect([...relatives.of('b')].sort()).toEqual(['b', 'm', 'p', 's']);
    expect([...relatives.of('s')].sort()).toEqual(['b', 'p', 's']);
  });
  it('have a shortest way between them, up and down', () => expect(relatives.way('m', 's')).toEqual(['m', 'b', 's']));
  it('have none where nothing is drawn between them', () => expect(relatives.way('m', 'elsewhere')).toBeNull());
});
describe('filters', () => {
  const keys = (change: object): string[] => [...filtered(chain, { ...NO_FILTERS, ...change }, 'b').matching];
  it('let everything through where nothing is asked for', () => {
    expect(hasFilters(NO_FILTERS)).toBe(false);
    expect(filtered(chain, NO_FILTERS, 'b').chain).toBe(chain);
  });
  it.each([
    ['levels', { levels: ['commune'] }, ['m', 's']],
    ['a place without marks', { place: 'ben cat' }, ['b', 'm', 's']],
    ['a body', { place: 'an dien' }, ['s']],
    ['a first day (a silent body has none)', { from: '2020-08-18' }, ['m', 's']],
    ['a last day', { to: '2020-08-17' }, ['p', 'b', 's']],
    ['a state of tasks', { states: ['overdue'] }, ['b']],
    ['silence', { states: ['silent', 'doneInTime'] }, ['m', 's']],
    ['a relation', { relations: ['guides'] }, ['m']],
    ['several at once', { levels: ['commune'], states: ['silent'] }, ['s']],
    ['nothing there is', { place: 'can tho' }, []],
  ])('ask for %s', (_, change, expected) => expect(keys(change)).toEqual(expected));
  it('know marks', () => {
    expect(matches({ ...b, toBeReviewed: true }, undefined, { ...NO_FILTERS, states: ['toBeReviewed'] })).toBe(true);
    expect(matches({ ...b, status: 'recalled' }, undefined, { ...NO_FILTERS, states: ['recalled'] })).toBe(true);
    expect(matches({ key: 'g', kind: 'ghost', issuedOn: '2020-08' }, undefined, { ...NO_FILTERS, from: '2020-08-05' })).toBe(true);
    expect(matches({ key: 'g', kind: 'ghost' }, undefined, { ...NO_FILTERS, to: '2020-08-05' })).toBe(false);
  });
  it('keep the orders that what matches hangs by, and always the middle', () => {
    expect([...filtered(chain, { ...NO_FILTERS, states: ['silent'] }, 'p').chain.nodes.keys()]).toEqual(['p', 'b', 's']);
    expect([...filtered(chain, { ...NO_FILTERS, place: 'can tho' }, 'b').chain.nodes.keys()]).toEqual(['b']);
    expect(filtered(chain, { ...NO_FILTERS, place: 'can tho' }, 'b').chain.roots).toEqual(['b']);
  });
});
describe('finding inside', () => {
  it.each([
    ['ct 12 binh duong', ['p']],
    ['bến cát', ['b', 'm', 's']],
    ['ben c', ['b', 'm', 's']],
    ['278', ['b']],
    ['bluezone', ['b']],
    ['chi thi', ['p']],
    ['1', []],
    ['', []],
    ['???', []],
  ])('%j', (text, keys) => expect(findIn(chain.nodes.values(), text)).toEqual(keys));
});
describe('folding', () => {
  it('takes away what hangs under a node and says how many', () => {
    const folded = foldedChain(chain, ['b']);
    expect([...folded.nodes.keys()]).toEqual(['p', 'b']);
    expect(folded.nodes.get('b')!.hiddenBelow).toEqual({ commune: 2 });
  });
  it('takes everything below, and adds to what was hidden anyway', () =>
    expect(foldedChain(chain, ['p']).nodes.get('p')!.hiddenBelow).toEqual({ district: 10 }));
  it('changes nothing where nothing hangs or nobody is', () => expect(foldedChain(chain, ['m', 'nobody'])).toBe(chain));
});
describe('the memory of a layout', () => {
  it('leaves nodes where they stood on the same occasion, and begins anew on another', () => {
    const memory = new LayoutMemory();
    const first = memory.of(chain, 'a');
    expect(memory.of(chain, 'a')).toBe(first);
    const fewer = foldedChain(chain, ['b']);
    expect(memory.of(fewer, 'a').get('b')!.row).toBe(first.get('b')!.row);
    expect(memory.of(chainOf([{ nodes: [b], edges: [] }]), 'b').get('b')!.row).toBe(0);
  });
});
describe('the address of a view', () => {
  it('is understood', () =>
    expect(
      viewStateIn({
        view: 'tree',
        up: '2',
        down: 'all',
        open: 'a,b',
        only: 'on',
        from: '2020-08-01',
        states: 'overdue',
        asOf: '2020-08-19',
      }),
    ).toEqual({
      view: 'tree',
      up: '2',
      down: 'all',
      open: 'a,b',
      only: 'on',
      from: '2020-08-01',
      states: 'overdue',
    }));
  it('shows the beginning where it is spoilt', () =>
    expect(
      viewStateIn({ view: 'map', up: '-1', down: '1000', only: 'yes', from: '19/8/2020', open: 'x'.repeat(5000), find: { a: 1 } }),
    ).toEqual({}));
  it('leaves the usual view out', () => expect(viewStateIn({ view: 'graph' })).toEqual({}));
  it('holds lists and filters and gives them back', () => {
    const filters = {
      levels: ['commune'],
      place: 'Bến Cát',
      from: '2020-08-01',
      to: '',
      states: ['overdue', 'silent'],
      relations: ['guides'],
    } as const;
    expect(filtersIn(filterState(filters))).toEqual(filters);
    expect(filtersIn({ states: 'overdue,nonsense', levels: 'moon' })).toEqual({ ...NO_FILTERS, states: ['overdue'] });
    expect([listIn(undefined), listText([]), listText(['a', 'b', 'a'])]).toEqual([[], undefined, 'a,b']);
    expect([hopsOf(undefined), hopsOf('0'), hopsOf('all')]).toEqual([1, 0, 50]);
  });
});
