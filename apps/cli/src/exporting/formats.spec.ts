import type { TraceNode } from '@cascade/lineage';
import { exported, type ExportedTrace } from './formats';
import { flatten } from './flatten';

const none = { total: 0, byState: {} };
const node = (change: Partial<TraceNode>): TraceNode => ({
  kind: 'directive',
  place: 'below',
  directiveId: 'd1',
  referenceId: null,
  status: 'issued',
  documentType: 'CV',
  symbol: '278/UBND-VX',
  issuerId: 'a1',
  issuerName: 'UBND thị xã Bến Cát',
  level: 'district',
  issuedOn: '2020-08-17',
  subject: null,
  relation: null,
  sentence: null,
  tasks: none,
  given: none,
  children: [],
  skippedLevels: [],
  toBeReviewed: false,
  endedAs: null,
  drawnElsewhere: false,
  cut: false,
  delivery: null,
  ...change,
});
const silent = node({
  kind: 'silent',
  directiveId: null,
  symbol: null,
  issuedOn: null,
  issuerId: 'a2',
  issuerName: 'UBND xã "An Điền", Bến Cát',
  level: 'commune',
  relation: 'implements',
  given: { total: 3, byState: { overdue: 2, openInTime: 1 } },
});
const trace: ExportedTrace = {
  roots: [
    node({
      children: [
        silent,
        node({ directiveId: 'd2', symbol: '=1+1', relation: 'guides' }),
        node({ directiveId: 'd2', symbol: '=1+1', relation: 'guides', drawnElsewhere: true }),
      ],
    }),
  ],
  otherCitations: [],
  below: { directives: 1, drafts: 0, silent: 1 },
  asOf: '2020-08-21T08:00:00+07:00',
  knownAt: 7,
  ordinal: 9,
};

describe('a trace as lists', () => {
  it('names each document once and each edge as it is', () => {
    const { nodes, edges } = flatten(trace);
    expect(nodes.map(({ id, depth }) => [id, depth])).toEqual([
      ['d1', 0],
      ['d1/a2', 1],
      ['d2', 1],
    ]);
    expect(edges.map(({ from, to }) => `${from}>${to}`)).toEqual(['d1>d1/a2', 'd1>d2', 'd1>d2']);
  });
});

describe('an export', () => {
  it('as CSV opens in a spreadsheet: marked UTF-8, quoted, without formulas, saying as of when', () => {
    const csv = exported(trace, 'csv');
    const lines = csv.slice(1).trimEnd().split('\r\n');
    const [names, , second, third] = lines;
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const withoutQuoted = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, 'x').split(',').length);
    expect(new Set(withoutQuoted).size).toBe(1); // or a reader of columns would stop at the first line that has more
    expect(names).toMatch(/doneInTime,doneLate,openInTime,overdue.*,asOf,knownAt,ordinal$/);
    expect(second).toBe(
      'd1/a2,d1,implements,1,silent,,,"UBND xã ""An Điền"", Bến Cát",commune,false,,3,0,0,1,2,0,0,0,0,2020-08-21T08:00:00+07:00,7,9',
    );
    expect(third).toContain(`,'=1+1,`);
  });
  it('as DOT is a graph with quoted names', () => {
    const dot = exported(trace, 'dot');
    expect(dot).toContain('"d1" -> "d1/a2" [label="implements"];');
    expect(dot).toContain('"d1/a2" [label="UBND xã \\"An Điền\\", Bến Cát (chưa có văn bản triển khai)", style=dotted];');
  });
  it('as GraphML is XML with its texts escaped', () => {
    const graphml = exported(trace, 'graphml');
    expect(graphml).toContain('<data key="knownAt">7</data>');
    expect(graphml).toContain(
      '<node id="d1/a2"><data key="label">UBND xã &quot;An Điền&quot;, Bến Cát (chưa có văn bản triển khai)</data><data key="kind">silent</data>',
    );
    expect(graphml).toContain('<edge id="e0" source="d1" target="d1/a2"><data key="relation">implements</data></edge>');
  });
  it('as GEXF names each node with what is known of it', () =>
    expect(exported(trace, 'gexf')).toContain(
      '<node id="d1/a2" label="UBND xã &quot;An Điền&quot;, Bến Cát (chưa có văn bản triển khai)">',
    ));
  it('as JSON is the answer itself', () => expect(JSON.parse(exported(trace, 'json'))).toEqual(trace));
});

describe('a document under two orders', () => {
  const under = (relation: 'implements' | 'guides', drawnElsewhere: boolean) =>
    node({ directiveId: 'd', symbol: '5/KH', relation, drawnElsewhere });
  const orders = [
    node({ directiveId: 'p', symbol: '1/CT', children: [under('implements', false)] }),
    node({ directiveId: 'q', symbol: '2/CT', children: [under('guides', true)] }),
  ];
  it.each([
    ['first', orders],
    ['last', orders.toReversed()],
  ])('stands in the table once, below the one that it is drawn under, be that %s', (_, roots) => {
    const line = exported({ ...trace, roots }, 'csv').split('\r\n').find((each) => each.startsWith('d,'))!; // prettier-ignore
    expect(line.split(',').slice(0, 4)).toEqual(['d', 'p', 'implements', '1']);
  });
  it('has both edges in a graph', () => {
    const { nodes, edges } = flatten({ roots: orders });
    expect(nodes.map(({ id, above }) => [id, above])).toEqual([['p', null], ['d', 'p'], ['q', null]]); // prettier-ignore
    expect(edges).toEqual([
      { from: 'p', to: 'd', relation: 'implements' },
      { from: 'q', to: 'd', relation: 'guides' },
    ]);
  });
  it('is named by what is known of it, and a body without a document by the order it owes', () => {
    const ids = (...roots: TraceNode[]) => flatten({ roots }).nodes.map(({ id }) => id);
    const ghost = node({ kind: 'ghost', directiveId: null, referenceId: 'r' });
    const nobody = { directiveId: null, referenceId: null, kind: 'silent' as const };
    expect(ids(ghost)).toEqual(['r']);
    expect(ids(node({ ...nobody, issuerId: 'a' }))).toEqual(['root/a']);
    expect(ids(node({ children: [node({ ...nobody, issuerId: null }), node({ ...nobody, issuerId: null, issuerName: null })] }))).toEqual(['d1', 'd1/UBND thị xã Bến Cát', 'd1/?']); // prettier-ignore
    expect(ids()).toEqual([]);
  });
});
