import { walk } from './walk-grid';

const from = { row: 1, column: 1 };
describe('walking a grid', () => {
  it.each([
    ['ArrowDown', { row: 2, column: 1 }],
    ['ArrowUp', { row: 0, column: 1 }],
    ['ArrowRight', { row: 1, column: 2 }],
    ['ArrowLeft', { row: 1, column: 0 }],
    ['Home', { row: 1, column: 0 }],
    ['End', { row: 1, column: 6 }],
    ['PageDown', { row: 11, column: 1 }],
    ['PageUp', { row: 0, column: 1 }],
  ])('%s', (key, to) => expect(walk(from, key, 700, 7)).toEqual(to));
  it('stays inside', () => {
    expect(walk({ row: 0, column: 0 }, 'ArrowUp', 3, 3)).toEqual({ row: 0, column: 0 });
    expect(walk({ row: 2, column: 2 }, 'PageDown', 3, 3)).toEqual({ row: 2, column: 2 });
    expect(walk({ row: 0, column: 0 }, 'ArrowDown', 0, 0)).toEqual({ row: 0, column: 0 });
  });
  it('takes no other key', () => expect(walk(from, 'a', 3, 3)).toBeNull());
});
