import { inColumn, packColumn, packedRows } from './packed-columns';

const read = <T>(column: readonly (T | null | undefined)[]) => {
  const packed = packColumn(column);
  return column.map((_, row) => inColumn(packed, row));
};

describe('a column', () => {
  it('tells a value once that many rows have', () =>
    expect(packColumn(['xã', 'phường', 'xã', null, 'xã', 'xã'])).toEqual({ values: ['xã', 'phường'], at: [0, 1, 0, -1, 0, 0] }));
  it('tells each row of its own where nearly all differ', () => expect(packColumn(['a', null, 'b'])).toEqual({ values: ['a', null, 'b'] }));
  it('ends with the last row that has a value', () =>
    expect(packColumn(['a', 'b', 'c', undefined, undefined])).toEqual({ values: ['a', 'b', 'c'] }));
  it('of nothing is empty', () => expect(packColumn([null, undefined, null])).toEqual({ values: [] }));
  it('takes equal objects for one', () =>
    expect(packColumn([{ total: 1 }, { total: 1 }, { total: 2 }, { total: 1 }])).toEqual({
      values: [{ total: 1 }, { total: 2 }],
      at: [0, 0, 1, 0],
    }));
  it('keeps 0, false and the empty text apart from nothing', () => {
    expect(read([0, null, 0, 0])).toEqual([0, undefined, 0, 0]);
    expect(read([false, undefined])).toEqual([false, undefined]);
    expect(read(['', 'x', null])).toEqual(['', 'x', undefined]);
  });
  it.each([
    ['of few values', ['a', 'a', 'b', null, 'a', 'b', undefined]],
    ['of many values', ['a', 'b', undefined, 'c', 'd', null]],
    ['of one row', ['a']],
    ['of none', []],
  ])('%s is read as it was packed', (_, column) => expect(read(column)).toEqual(column.map((value) => value ?? undefined)));
  it('says nothing of a row that is not there', () => {
    expect(inColumn(packColumn(['a', 'a']), 7)).toBeUndefined();
    expect(inColumn(packColumn(['a', 'b']), 7)).toBeUndefined();
  });
});
describe('rows of columns', () => {
  it('leave out what they have no value of', () =>
    expect(packedRows({ name: packColumn(['A', 'B', null]), level: packColumn(['xã', null, 'xã']) }, 3)).toEqual([
      { name: 'A', level: 'xã' },
      { name: 'B' },
      { level: 'xã' },
    ]));
  it('are as many as are asked for, empty ones too', () => expect(packedRows({ name: packColumn<string>([]) }, 2)).toEqual([{}, {}]));
});
