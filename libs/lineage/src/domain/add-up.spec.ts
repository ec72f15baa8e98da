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
  it('says the same, and by the same name, whoever reported first', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            name: fc.constantFrom('Đã cài đặt', 'đã cài đặt', ' Đã  cài đặt'),
            amount: fc.double({ min: 0, max: 1000, noNaN: true }),
            unit: fc.constantFrom('hộ', 'Hộ', '%', 'phần trăm'),
            base: fc.constantFrom(null, '', ' ', 'dân số', 'Dân số'),
          }),
          { maxLength: 8 },
        ),
        (figures) => expect(addUp(figures.toReversed())).toEqual(addUp(figures)),
      ),
    ));
  it('goes by the spelling that most use', () => {
    const spelled = (...names: string[]) => addUp(names.map((name) => figure(1, 'hộ', null, name))).totals[0]?.name;
    expect(spelled('đã cài đặt', 'Đã cài đặt', 'Đã cài đặt')).toBe('Đã cài đặt');
    expect([spelled('b', 'B'), spelled('B', 'b')]).toEqual(['b', 'b']);
  });
  it('says which names it could not add, and from how many reports', () =>
    expect(addUp([figure(3, 'hộ', null, 'b'), figure(54, '%', null, 'a'), figure(4, 'hộ', null, 'b')])).toEqual({
      totals: [{ name: 'b', unit: 'hộ', base: null, amount: 7, reports: 2 }],
      apart: [{ name: 'a', reason: 'share', least: 54, most: 54, units: ['%'], reports: 1 }],
    }));
  it('tells a whole of its own from none', () =>
    expect(addUp([figure(5, 'hộ'), figure(3, 'hộ', 'hộ nghèo')]).apart).toMatchObject([
      { reason: 'units-differ', units: ['hộ', 'hộ / hộ nghèo'], least: 3, most: 5 },
    ]));
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
