import { csvOf } from './csv';
import { dotOf } from './dot';
import type { FileGraph } from './file-graph';
import { gexfOf } from './gexf';
import { graphmlOf } from './graphml';

const graph: FileGraph = {
  about: { asOf: '2020-08-21T08:00:00+07:00', knownAt: '7' },
  nodeFields: ['kind', 'issuedOn', 'place'],
  nodes: [
    { id: 'd1', label: '278/UBND-VX "Bến Cát"', line: 'solid', values: { kind: 'directive', issuedOn: '2020-08-17', place: null } },
    {
      id: 'silent:d1/a2',
      label: 'UBND xã <An Điền> & \u0007',
      line: 'dotted',
      values: { kind: 'silent', issuedOn: null, place: 'Bình Dương' },
    },
  ],
  edges: [
    { from: 'd1', to: 'silent:d1/a2', relation: null },
    { from: 'd1', to: 'd1', relation: 'guides' },
  ],
};
/** The tags that are open when each closes: a file whose tags do not match is no XML. */
const isWellFormed = (xml: string): boolean => {
  const open: string[] = [];
  for (const [, closes, name, single] of xml.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
    if (single) continue;
    if (closes ? open.pop() !== name : open.push(name!) < 0) return false;
  }
  return open.length === 0;
};

describe.each([
  ['GraphML', graphmlOf(graph)],
  ['GEXF', gexfOf(graph)],
])('%s', (_, xml) => {
  it('is well-formed and holds each node and edge once', () => {
    expect(isWellFormed(xml)).toBe(true);
    expect(xml.match(/<node id=/g)).toHaveLength(2);
    expect(xml.match(/<edge id=/g)).toHaveLength(2);
  });
  it('never lets a text become markup, and leaves out what XML cannot hold', () => {
    expect(xml).toContain('UBND xã &lt;An Điền&gt; &amp; ');
    expect(xml).not.toContain('\u0007');
  });
  it('says as of when', () => expect(xml).toContain('2020-08-21T08:00:00+07:00'));
});
describe('GEXF', () => {
  it('gives values by the number of their field and leaves out what is not known', () => {
    expect(gexfOf(graph)).toContain('<attvalue for="0" value="silent"/><attvalue for="2" value="Bình Dương"/>');
    expect(gexfOf(graph)).toContain('target="d1" label="guides"/>');
  });
});
describe('DOT', () => {
  it('quotes names and breaks lines', () =>
    expect(dotOf(graph)).toContain('"d1" [label="278/UBND-VX \\"Bến Cát\\"\\n2020-08-17", style=solid];'));
  it('labels an edge where a relation is known', () => {
    expect(dotOf(graph)).toContain('"d1" -> "d1" [label="guides"];');
    expect(dotOf(graph)).toContain('"d1" -> "silent:d1/a2";');
  });
});
describe('CSV', () => {
  it('is marked UTF-8, quotes what needs it and has no formulas', () =>
    expect(
      csvOf([
        ['a', 'b,"c"', null],
        ['=1+1', -5, undefined],
      ]),
    ).toBe('\uFEFFa,"b,""c""",\r\n\'=1+1,-5,\r\n'));
});
