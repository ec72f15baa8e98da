import { vietnameseRanks } from './vietnamese-order';

const sorted = (names: readonly string[]): string[] => {
  const rankOf = vietnameseRanks(names);
  return names.toSorted((a, b) => rankOf(a) - rankOf(b));
};
describe('Vietnamese order', () => {
  it('is that of the alphabet: a ă â, d đ, e ê, o ô ơ, u ư', () =>
    expect(sorted(['Ơn', 'Đức', 'Ân', 'An', 'Dương', 'Ăn', 'Ưng', 'Ô', 'U', 'On'])).toEqual([
      'An',
      'Ăn',
      'Ân',
      'Dương',
      'Đức',
      'On',
      'Ô',
      'Ơn',
      'U',
      'Ưng',
    ]));
  it('is the collation itself for any names, also when new ones come', () => {
    const names = ['Mỹ Phước', 'Tân Định', 'An Điền', 'Thới Hòa', 'Hòa Lợi', 'Chánh Phú Hòa', 'Phú An', 'An Tây', 'Long Nguyên', 'Hòa Lợi'];
    sorted(names.slice(0, 3));
    expect(sorted(names)).toEqual(names.toSorted(new Intl.Collator('vi').compare));
  });
  it('gives equal names one place', () => {
    const rankOf = vietnameseRanks(['Bình', 'Bình']);
    expect(rankOf('Bình')).toBe(rankOf('Bình'.normalize('NFD').normalize('NFC')));
  });
});
