import fc from 'fast-check';
import { distributionOf } from './distribution';
import { csvOf, dotOf, gexfOf, graphmlOf, type FileGraph } from './graph-files';
import { packColumn, packedRows } from './packed-columns';
import { fitOf, passageOf } from './passage';
import { pairsOf, searchWords, textWords } from './search-words';
import { unpackGraph } from './unpack-graph';
import { vietnameseRanks } from './vietnamese-order';

describe('a table for a spreadsheet', () => {
  /** RFC 4180 read back plainly: quotes, doubled quotes, commas and line ends within quotes. */
  const parsed = (text: string): string[][] => {
    const lines: string[][] = [[]];
    let cell = '';
    let isQuoted = false;
    for (let at = 1; at < text.length; at += 1) {
      const char = text[at]!;
      if (isQuoted) {
        if (char !== '"') cell += char;
        else if (text[at + 1] === '"') cell += text[(at += 1)]!;
        else isQuoted = false;
      } else if (char === '"') isQuoted = true;
      else if (char === ',') {
        lines.at(-1)!.push(cell);
        cell = '';
      } else if (char === '\r' && text[at + 1] === '\n') {
        lines.at(-1)!.push(cell);
        cell = '';
        lines.push([]);
        at += 1;
      } else cell += char;
    }
    return lines.slice(0, -1);
  };
  const cells = fc.array(
    fc.array(fc.oneof(fc.string(), fc.constantFrom('=1+1', '"', 'a,b', 'x\ny', '\r\n', '@x', '-5', '+84', 'Đỗ')), {
      minLength: 2,
      maxLength: 4,
    }),
    { minLength: 1, maxLength: 4 },
  );
  it('says again what was written, formulas told to be text', () =>
    fc.assert(
      fc.property(cells, (lines) => {
        const isFormula = (text: string) => /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text));
        expect(parsed(csvOf(lines))).toEqual(lines.map((line) => line.map((cell) => (isFormula(cell) ? `'${cell}` : cell))));
      }),
    ));
  it('has no cell that a spreadsheet would compute', () =>
    fc.assert(
      fc.property(cells, (lines) => {
        for (const cell of parsed(csvOf(lines)).flat()) expect(!/^[=+\-@\t\r]/.test(cell) || !Number.isNaN(Number(cell))).toBe(true);
      }),
    ));
  it('leaves out what is not known, and writes what is', () =>
    expect(csvOf([[null, undefined, false, 0, '']])).toBe('\uFEFF,,false,0,\r\n'));
});
describe('a graph for other programs', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<', ']]>', '&amp;', '\u0000', '\ud800', '"\\n', 'Bến Cát'));
  const graphs = fc.record<FileGraph>({
    about: fc.constant({ asOf: '2020-08-21' }),
    nodeFields: fc.constant(['kind', 'place']),
    nodes: fc.array(
      fc.record({
        id: text,
        label: text,
        line: fc.constantFrom('solid' as const, 'dotted' as const),
        values: fc.record({ kind: text, place: fc.option(text) }),
      }),
      { maxLength: 4 },
    ),
    edges: fc.array(fc.record({ from: text, to: text, relation: fc.option(text) }), { maxLength: 4 }),
  });
  /** Outside its tags well-formed XML holds no angle bracket; inside quotes none at all. */
  const isXml = (xml: string): boolean => {
    const open: string[] = [];
    const rest = xml
      .replace(/<\?[^>]*\?>/, '')
      .replace(/<(\/?)([a-z]+)((?: [a-zA-Z.:]+="[^"<]*")*)(\/?)>/g, (_, closes: string, name: string, _attributes, single: string) => {
        if (single) return '';
        if (closes) return open.pop() === name ? '' : '<';
        open.push(name);
        return '';
      });
    return open.length === 0 && !/[<>]/.test(rest) && !/&(?!(?:amp|lt|gt|quot);)/.test(rest);
  };
  it('is well-formed XML whatever a text says', () =>
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const xml of [graphmlOf(graph), gexfOf(graph)]) {
          expect([xml, isXml(xml)]).toEqual([xml, true]);
          expect(xml.isWellFormed()).toBe(true);
          expect([xml.match(/<node /g)?.length ?? 0, xml.match(/<edge /g)?.length ?? 0]).toEqual([graph.nodes.length, graph.edges.length]);
        }
      }),
    ));
  it('has a line of DOT for each node and edge, and nothing breaks out of its quotes', () =>
    fc.assert(
      fc.property(graphs, (graph) => {
        const dot = dotOf(graph);
        // What is quoted, taken away: only the frame is left.
        const frame = dot.replace(/"(?:[^"\\]|\\.)*"/gs, 'Q').replaceAll('fontname=Q', '');
        expect(frame.match(/Q \[label=Q, style=(?:solid|dotted)\];/g)?.length ?? 0).toBe(graph.nodes.length);
        expect(frame.match(/Q -> Q/g)?.length ?? 0).toBe(graph.edges.length);
        expect(frame.split('\n').filter(Boolean)).toHaveLength(4 + graph.nodes.length + graph.edges.length);
      }),
    ));
});
describe('columns of a graph', () => {
  const values = fc.array(fc.option(fc.constantFrom('a', 'b', '', 0, false, 7)), { maxLength: 12 });
  it('say row by row what was packed', () =>
    fc.assert(
      fc.property(values, values, (one, other) => {
        const count = Math.max(one.length, other.length);
        const rows = packedRows({ one: packColumn(one), other: packColumn(other) }, count);
        const told = Array.from({ length: count }, (_, row) =>
          Object.fromEntries([['one', one[row]], ['other', other[row]]].filter(([, value]) => value !== undefined && value !== null)),
        ); // prettier-ignore
        expect(rows).toEqual(told);
      }),
    ));
  it('unpack to nodes and edges by their keys', () => {
    const column = <T>(...all: (T | null)[]) => packColumn<T>(all);
    const packed = {
      focus: 1,
      count: 4,
      nodes: {
        kind: column('ghost', 'directive', 'silent', 'silent'),
        directiveId: column<string>(null, 'd1'),
        referenceId: column('r1'),
        issuerId: column<string>(null, 'town', 'ward', 'lost'),
      },
      hanging: {
        under: column<number>(null, 0, 1),
        relation: column<string>(null, 'implements'),
        skipped: column<string>(null, null, null),
      },
      others: { from: [0], to: [2], relation: column('mentions') },
    };
    const { focus, nodes, edges } = unpackGraph(packed);
    expect([focus, nodes.map((node) => node.key)]).toEqual(['d1', ['reference:r1', 'd1', 'silent:d1/ward', 'silent:/lost']]);
    expect(edges).toEqual([
      { from: 'reference:r1', to: 'd1', relation: 'implements', primary: true },
      { from: 'd1', to: 'silent:d1/ward', primary: true },
      { from: 'reference:r1', to: 'silent:d1/ward', relation: 'mentions' },
    ]);
  });
});
describe('how long it took', () => {
  it('is what a plain sorted list says', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ days: fc.nat(30), count: fc.integer({ min: 1, max: 4 }) }), { minLength: 1, maxLength: 12 }),
        (counted) => {
          const all = counted.flatMap(({ days, count }) => Array<number>(count).fill(days)).sort((a, b) => a - b);
          const told = distributionOf(counted);
          expect([told.count, told.longest]).toEqual([all.length, all.at(-1)]);
          expect(told.median).toBe(all[Math.ceil(all.length / 2) - 1]);
          expect(told.p90).toBe(all[Math.ceil((all.length * 9) / 10) - 1]);
          expect(told.mean).toBeCloseTo(all.reduce((sum, days) => sum + days, 0) / all.length, 9);
          expect(told.days.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        },
      ),
    ));
});
describe('words and passages', () => {
  const words = fc.array(fc.constantFrom('Phòng', 'phong', 'chống', 'dịch', '08', '8', '12a', 'x'.repeat(250), '…', 'Đ/', '–'), {
    maxLength: 40,
  });
  const sought = (text: string) => searchWords(text).map((word) => ({ ...word, prefix: false }));
  it('know each word of a text by its place', () =>
    fc.assert(
      fc.property(words, (all) => {
        const text = all.join(' ');
        for (const { folded, start, end } of textWords(text))
          expect(textWords(text.slice(start, end)).map((word) => word.folded)).toEqual([folded]);
        expect(pairsOf(textWords(text))).toHaveLength(Math.max(0, textWords(text).length - 1));
      }),
    ));
  it('find what is there, however long the words are', () =>
    fc.assert(
      fc.property(words, fc.constantFrom('phong', 'dich 8', 'x'.repeat(250), 'phòng chống'), (all, typed) => {
        const text = all.join(' ');
        const { found, inRow, exact } = fitOf(text, sought(typed));
        expect(inRow).toBeLessThanOrEqual(found);
        expect(exact).toBeLessThanOrEqual(found);
        const passage = passageOf(text, sought(typed));
        expect(passage === null).toBe(found === 0);
        if (passage) expect(passage.some(({ marked }) => marked)).toBe(true);
      }),
    ));
});
it('Vietnamese order stays one order, however many names come in between', () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom('An', 'Ân', 'Ăn', 'Bình', 'bình', 'Đức', 'Dĩ', 'Ơ', '', 'UBND xã 1'), { minLength: 1 }), {
        minLength: 1,
        maxLength: 4,
      }),
      (batches) => {
        const { compare } = new Intl.Collator('vi');
        for (const names of batches) {
          const rankOf = vietnameseRanks(names);
          for (const a of names) for (const b of names) expect(Math.sign(rankOf(a) - rankOf(b))).toBe(Math.sign(compare(a, b)));
        }
      },
    ),
  ));
