import fc from 'fast-check';
import { addUp, isShare, type Figure } from './add-up';

const figure = (amount: number, unit = 'người', base: string | null = null, name = 'Đã cài đặt'): Figure => ({ name, amount, unit, base });
describe('adding figures up', () => {
  it('adds where unit and base agree, however they are written', () =>
    expect(addUp([figure(3), figure(4, ' Người ')])).toEqual({ totals: [{ ...figure(7), reports: 2 }], apart: [] }));
  it('shows shares side by side: they have no sum', () =>
    expect(addUp([figure(54, '%'), figure(61, '%')]).apart).toEqual([
      { name: 'Đã cài đặt', reason: 'share', least: 54, most: 61, units: ['%'], reports: 2 },
    ]));
  it('shows different units or wholes side by side', () => {
    expect(addUp([figure(54, '%'), figure(3)]).apart).toMatchObject([{ reason: 'units-differ' }]);
    expect(addUp([figure(5, 'hộ', 'dân số'), figure(3, 'hộ', 'hộ nghèo')]).apart).toMatchObject([
      { reason: 'units-differ', units: ['hộ / dân số', 'hộ / hộ nghèo'] },
    ]);
  });
  it('adds nothing up from nothing', () => expect(addUp([])).toEqual({ totals: [], apart: [] }));
  it('comes to the naive sum in whatever order', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ amount: fc.integer({ min: 0, max: 1000 }), name: fc.constantFrom('a', 'b') }), { maxLength: 20 }),
        (all) => {
          const figures = all.map(({ amount, name }) => figure(amount, 'hộ', null, name));
          const sums = Object.fromEntries(addUp(figures).totals.map(({ name, amount }) => [name, amount]));
          for (const name of new Set(all.map((each) => each.name)))
            expect(sums[name]).toBe(all.reduce((sum, each) => (each.name === name ? sum + each.amount : sum), 0));
          expect(addUp(figures.toReversed()).totals).toEqual(addUp(figures).totals);
        },
      ),
    ));
  it.each([
    ['%', true],
    [' % người dùng', true],
    ['phần trăm', true],
    ['người', false],
    ['hộ', false],
  ])('knows %s as a share: %s', (unit, share) => expect(isShare(unit)).toBe(share));
});
