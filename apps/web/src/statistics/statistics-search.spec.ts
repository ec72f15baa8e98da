import { dayIn, numberIn, oneIn, textsIn } from './statistics-search';

describe('the address of a page of statistics', () => {
  it('holds the texts it names', () =>
    expect(textsIn('by', 'order')({ by: 'body', order: 'x', other: 'y' })).toEqual({ by: 'body', order: 'x' }));
  it.each([[''], [5], [null], ['x'.repeat(301)]])('drops %j', (by) => expect(textsIn('by')({ by })).toEqual({}));
  it.each([
    ['7', 7],
    ['0', 0],
    ['-1', undefined],
    ['3651', undefined],
    ['1e3', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j as a number from 0 to 3650: %j', (text, value) => expect(numberIn(text, 0, 3650)).toBe(value));
  it('takes one of some words', () => {
    expect(oneIn(['answer', 'receipt'], 'receipt')).toBe('receipt');
    expect(oneIn(['answer', 'receipt'], 'other')).toBeUndefined();
  });
  it('takes days as written in addresses', () => {
    expect(dayIn('2020-08-17')).toBe('2020-08-17');
    expect(dayIn('17/8/2020')).toBeUndefined();
    expect(dayIn(undefined)).toBeUndefined();
  });
});
