import { addressOf, day, matching, oneOf, textOf, texts, wholeNumberIn, year } from './address-fields';

describe('what a page takes of its address', () => {
  const read = addressOf({ ...texts('order', 'body'), state: oneOf(['open', 'done']), from: day, year });
  it('is the fields it names, where they are what they should be', () =>
    expect(read({ order: 'o', body: 'b', state: 'done', from: '2020-08-17', year: '2020', other: 'x' })).toEqual({
      ...{ order: 'o', body: 'b', state: 'done', from: '2020-08-17', year: '2020' },
    }));
  it.each([
    { order: '' },
    { order: '  ' },
    { order: null },
    { order: 458 },
    { order: ['a'] },
    { order: 'x'.repeat(301) },
    { state: 'lost' },
    { state: ['open'] },
    { from: '17/8/2020' },
    { from: '2020-08-17T00:00' },
    { year: '20' },
    { other: 'x' },
  ])('drops %j', (search) => expect(read(search)).toEqual({}));
  it('takes longer texts where a page asks for them', () => {
    expect(textOf(4000)('x'.repeat(4000))).toHaveLength(4000);
    expect(textOf(4000)('x'.repeat(4001))).toBeUndefined();
  });
  it('takes what a pattern fits', () => {
    expect(matching(/^(\d|all)$/)('all')).toBe('all');
    expect(matching(/^(\d|all)$/)('10')).toBeUndefined();
  });
  it.each([
    ['7', 7],
    ['0', 0],
    ['-1', undefined],
    ['3651', undefined],
    ['1e3', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j as a number from 0 to 3650: %j', (value, number) => expect(wholeNumberIn(value, 0, 3650)).toBe(number));
});
