import { sameJson } from '@cascade/event-store/domain';
import { afterRemoval, isAtOrBelow, valueAt, withValueAt } from './reading-pointers';

describe('a pointer', () => {
  const root = { a: [{ b: 1 }, { b: 2 }], c: null };
  it.each([
    ['/a/1/b', 2],
    ['/a/2/b', undefined],
    ['/c', null],
    ['/c/d', undefined],
    ['/toString', undefined],
  ])('%s finds %j', (pointer, value) => expect(valueAt(root, pointer)).toEqual(value));
  it('puts a value there and alters nothing', () => {
    expect(withValueAt(root, '/a/0/b', 9)).toEqual({ a: [{ b: 9 }, { b: 2 }], c: null });
    expect(withValueAt(root, '/a/-', { b: 3 })).toEqual({ a: [{ b: 1 }, { b: 2 }, { b: 3 }], c: null });
    expect(withValueAt(root, '/c/d', 1)).toEqual({ ...root, c: { d: 1 } });
    expect(root.a[0]).toEqual({ b: 1 });
  });
  it.each([
    ['/items/0/text', '/items/1', '/items/0/text'],
    ['/items/1/text', '/items/1', null],
    ['/items/1', '/items/1', null],
    ['/items/10/text', '/items/1', '/items/9/text'],
    ['/citations/3', '/items/1', '/citations/3'],
    ['/items/0/assignees/2', '/items/0/assignees/1', '/items/0/assignees/1'],
    ['/items/1/assignees/2', '/items/0/assignees/1', '/items/1/assignees/2'],
  ])('%s after the removal of %s is %s', (pointer, removed, there) => expect(afterRemoval(pointer, removed)).toBe(there));
  it('is below another only where a part ends', () => {
    expect(isAtOrBelow('/items/1/text', '/items/1')).toBe(true);
    expect(isAtOrBelow('/items/10', '/items/1')).toBe(false);
  });
});
describe('the same JSON', () => {
  it.each([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [[1, 2], [2, 1], false],
    [undefined, null, false],
    [undefined, undefined, true],
  ])('%j and %j: %s', (a, b, same) => expect(sameJson(a, b)).toBe(same));
});
