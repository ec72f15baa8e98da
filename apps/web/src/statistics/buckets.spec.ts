import { cellSearch, percentOf, SELDOM_BUCKETS, SHOWN_BUCKETS } from './buckets';
import { OFFICIAL_BUCKETS } from '@cascade/lineage/domain';

describe('the cells of the official table', () => {
  it('are all shown, often or seldom', () =>
    expect([...SHOWN_BUCKETS.map(({ bucket }) => bucket), ...SELDOM_BUCKETS].sort()).toEqual([...OFFICIAL_BUCKETS].sort()));
  it.each([
    [0.18181, 'vi', '18,2 %'],
    [0.18181, 'en', '18.2 %'],
    [1, 'vi', '100 %'],
    [null, 'vi', '–'],
  ] as const)('say a rate of %s in %s as %s', (rate, language, said) => expect(percentOf(rate, language)).toBe(said));
});
describe('the tasks behind a number', () => {
  it('of the whole table are those of its filters', () =>
    expect(cellSearch({ order: 'o', below: 'yes' }, 'total', null)).toEqual({ order: 'o', below: 'yes' }));
  it('of a body are its own, not those below it', () =>
    expect(cellSearch({ body: 'p', below: 'yes' }, 'body', 'b')).toEqual({ body: 'b' }));
  it('of a body keep the orders below the one chosen', () =>
    expect(cellSearch({ order: 'o', below: 'yes', from: '2020-08-01' }, 'body', 'b')).toEqual({
      order: 'o',
      below: 'yes',
      from: '2020-08-01',
      body: 'b',
    }));
  it('of an order are its own', () => expect(cellSearch({ order: 'o', below: 'yes' }, 'directive', 'c')).toEqual({ order: 'c' }));
  it('of a level are those of its bodies, in the same scope', () =>
    expect(cellSearch({ order: 'o', below: 'yes' }, 'level', 'commune')).toEqual({ order: 'o', below: 'yes', bodyLevel: 'commune' }));
});
