import { chainOf } from './chain';
import { STEP_OF_KEY, stepInTree, treeRows } from './tree-rows';

const chain = chainOf([
  {
    nodes: ['p', 'a', 'b', 'c'].map((key) => ({ key, kind: 'directive' as const })),
    edges: [
      { from: 'p', to: 'a', primary: true },
      { from: 'p', to: 'b', primary: true },
      { from: 'a', to: 'c', primary: true },
    ],
  },
]);
const rows = treeRows(chain);

describe('the lines of a tree', () => {
  it('say how deep each stands and which of how many it is', () =>
    expect(rows.map(({ key, depth, place, siblings, hasChildren }) => [key, depth, place, siblings, hasChildren])).toEqual([
      ['p', 1, 1, 1, true],
      ['a', 2, 1, 2, true],
      ['c', 3, 1, 1, false],
      ['b', 2, 2, 2, false],
    ]));
  it.each([
    ['ArrowLeft', 'c', 'a'],
    ['ArrowLeft', 'p', null],
    ['ArrowRight', 'p', 'a'],
    ['ArrowRight', 'b', null],
    ['ArrowDown', 'a', 'c'],
    ['ArrowDown', 'b', null],
    ['ArrowUp', 'b', 'c'],
    ['ArrowUp', 'p', null],
    ['Home', 'c', 'p'],
    ['End', 'p', 'b'],
  ])('%s leads from %s to %s', (key, from, to) => expect(stepInTree(rows, chain, from, STEP_OF_KEY[key]!)).toBe(to));
});
