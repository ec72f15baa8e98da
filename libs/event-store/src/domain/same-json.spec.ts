import { sameJson } from './same-json';

describe('equality of plain JSON', () => {
  it.each([
    [
      { a: 1, b: [2, { c: null }] },
      { b: [2, { c: null }], a: 1 },
    ],
    ['text', 'text'],
    [null, null],
    [[], []],
  ])('holds for %j and %j', (left, right) => expect(sameJson(left, right)).toBe(true));
  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: undefined }, { b: undefined }],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [null, {}],
    ['1', 1],
  ])('does not hold for %j and %j', (left, right) => expect(sameJson(left, right)).toBe(false));
});
