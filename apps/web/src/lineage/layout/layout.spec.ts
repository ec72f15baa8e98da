import { chainOf, type GraphNode } from '../model/chain';
import { grown, tidy, type Layout } from './layout';

type Line = readonly [string, string];
const LEVEL = { z: 'central', p: 'province', h: 'district', x: 'commune' } as const;
/** Nodes named by their level and a number: 'p1', 'h12', 'x3'; 'u…' of unknown level. */
const node = (key: string): GraphNode => ({ key, kind: 'directive', level: LEVEL[key[0] as keyof typeof LEVEL] });
const chain = (keys: readonly string[], lines: readonly Line[]) =>
  chainOf([{ nodes: keys.map(node), edges: lines.map(([from, to]) => ({ from, to, primary: true })) }]);
const fan = (parent: string, count: number, name: (at: number) => string) =>
  Array.from({ length: count }, (_, at): Line => [parent, name(at)]);
const keysOf = (lines: readonly Line[]): string[] => [...new Set(lines.flat())];
const overlaps = (layout: Layout): string[] => {
  const found: string[] = [];
  const byColumn = Map.groupBy(layout, ([, { column }]) => column);
  for (const places of byColumn.values()) {
    const sorted = places.toSorted(([, a], [, b]) => a.row - b.row);
    sorted.slice(1).forEach(([key, { row }], at) => {
      if (row - sorted[at]![1].row < 1) found.push(`${sorted[at]![0]} ${key}`);
    });
  }
  return found;
};
const place = (layout: Layout, key: string): string => `${layout.get(key)!.column}/${layout.get(key)!.row}`;

describe('a tidy tree', () => {
  const lines: Line[] = [['z1', 'p1'], ['p1', 'h1'], ['p1', 'h2'], ['p1', 'h3'], ...fan('h2', 3, (at) => `x${at}`)];
  it('puts each level into its column and each order in the middle of what hangs under it', () => {
    const layout = tidy(chain(keysOf(lines), lines));
    expect(['z1', 'p1', 'h1', 'h2', 'h3'].map((key) => place(layout, key))).toEqual(['0/1', '1/1', '2/0', '2/1', '2/2']);
    expect(['x0', 'x1', 'x2'].map((key) => place(layout, key))).toEqual(['3/0', '3/1', '3/2']);
  });
  it('lets silent districts stand beside the communes of another one', () => {
    const many: Line[] = [...fan('p1', 9, (at) => `h${at}`), ...fan('h4', 9, (at) => `x${at}`)];
    const rows = [...tidy(chain(keysOf(many), many)).values()].map(({ row }) => row);
    expect(Math.max(...rows) - Math.min(...rows)).toBe(8);
  });
  it('keeps the row free in a column that a line passes', () => {
    const layout = tidy(
      chain(
        ['p1', 'x1', 'h1', 'x2'],
        [
          ['p1', 'x1'],
          ['p1', 'h1'],
          ['h1', 'x2'],
        ],
      ),
    );
    expect(layout.get('x1')!.row).not.toBe(layout.get('h1')!.row);
  });
  it('puts one of the same level under its parent, indented', () => {
    const layout = tidy(
      chain(
        ['p1', 'h1', 'p2', 'h2'],
        [
          ['p1', 'h1'],
          ['p1', 'p2'],
          ['p2', 'h2'],
        ],
      ),
    );
    expect(layout.get('p2')).toEqual({ column: 1, indent: 1, row: 1 });
    expect(place(layout, 'h2')).toBe('2/1');
  });
  it('puts one of unknown level right of the order above it, and a root of unknown level left of what hangs under it', () => {
    const layout = tidy(
      chain(
        ['u1', 'p1', 'u2'],
        [
          ['u1', 'p1'],
          ['p1', 'u2'],
        ],
      ),
    );
    expect(['u1', 'p1', 'u2'].map((key) => layout.get(key)!.column)).toEqual([0, 1, 2]);
  });
  it('puts pieces that nothing links under each other', () => expect(overlaps(tidy(chain(['p1', 'p2', 'p3'], [])))).toEqual([]));
  it('is the same for the same tree', () => expect(tidy(chain(keysOf(lines), lines))).toEqual(tidy(chain(keysOf(lines), lines))));
  it('never puts two nodes on one another', () => {
    const big: Line[] = [...fan('z1', 7, (at) => `p${at}`)];
    for (let p = 0; p < 7; p += 1) big.push(...fan(`p${p}`, p * 2, (at) => `h${p}-${at}`), ...fan(`p${p}`, p % 3, (at) => `x${p}-${at}`));
    for (let h = 0; h < 12; h += 1) big.push(...fan(`h6-${h}`, h, (at) => `x6-${h}-${at}`));
    expect(overlaps(tidy(chain(keysOf(big), big)))).toEqual([]);
  });
});
describe('a tree that grows', () => {
  const lines: Line[] = [
    ['p1', 'h1'],
    ['p1', 'h2'],
    ['p1', 'h3'],
  ];
  const before = tidy(chain(keysOf(lines), lines));
  const stays = (after: Layout): boolean =>
    [...before].every(([key, { row, column }]) => after.get(key)?.row === row && after.get(key)?.column === column);
  it('leaves everybody where he stood when one is opened', () => {
    const opened: Line[] = [...lines, ...fan('h2', 5, (at) => `x2${at}`)];
    const after = grown(chain(keysOf(opened), opened), before);
    expect(stays(after)).toBe(true);
    expect(overlaps(after)).toEqual([]);
    const rows = [0, 1, 2, 3, 4].map((at) => after.get(`x2${at}`)!.row);
    expect(rows).toEqual([-1, 0, 1, 2, 3]); // around the second district, in their order
  });
  it('gives a second opened one the nearest free rows', () => {
    const first: Line[] = [...lines, ...fan('h2', 5, (at) => `x2${at}`)];
    const one = grown(chain(keysOf(first), first), before);
    const second: Line[] = [...first, ...fan('h3', 3, (at) => `x3${at}`)];
    const two = grown(chain(keysOf(second), second), one);
    expect([...one].every(([key, { row }]) => two.get(key)!.row === row)).toBe(true);
    expect(overlaps(two)).toEqual([]);
    expect([0, 1, 2].map((at) => two.get(`x3${at}`)!.row)).toEqual([4, 5, 6]);
  });
  it('puts an order that comes from above in the middle of those it gave rise to', () => {
    const after = grown(chain(['z1', ...keysOf(lines)], [['z1', 'p1'], ...lines]), before);
    expect(stays(after)).toBe(true);
    expect(after.get('z1')).toEqual({ column: 0, indent: 0, row: before.get('p1')!.row });
  });
  it('leaves the others where they are when some go', () => {
    const fewer: Line[] = [
      ['p1', 'h1'],
      ['p1', 'h3'],
    ];
    expect([...grown(chain(keysOf(fewer), fewer), before).keys()].sort()).toEqual(['h1', 'h3', 'p1']);
    expect(grown(chain(keysOf(fewer), fewer), before).get('h3')!.row).toBe(before.get('h3')!.row);
  });
  it('is laid out anew when it has nothing in common with what stood, or very many come', () => {
    expect(grown(chain(['p9'], []), before)).toEqual(tidy(chain(['p9'], [])));
    const many: Line[] = [...lines, ...fan('h2', 400, (at) => `x${at}`)];
    expect(grown(chain(keysOf(many), many), before)).toEqual(tidy(chain(keysOf(many), many)));
  });
  it('moves one whose level was found out', () => {
    const unknown = chainOf([
      { nodes: [node('p1'), { key: 'a', kind: 'directive', level: 'district' }], edges: [{ from: 'p1', to: 'a', primary: true }] },
    ]);
    const known = chainOf([
      { nodes: [node('p1'), { key: 'a', kind: 'directive', level: 'commune' }], edges: [{ from: 'p1', to: 'a', primary: true }] },
    ]);
    expect(grown(known, tidy(unknown)).get('a')!.column).toBe(3);
  });
});
describe('a root above two that stand', () => {
  it('is put where there is room', () => {
    const before = tidy(chain(['p1', 'p2'], []));
    const after = grown(
      chain(
        ['z1', 'p1', 'p2'],
        [
          ['z1', 'p1'],
          ['z1', 'p2'],
        ],
      ),
      before,
    );
    expect(after.get('z1')!.row).toBe(0.5);
  });
});
