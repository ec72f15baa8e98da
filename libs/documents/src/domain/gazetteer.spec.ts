import { levelOfUnit, nameKey, provinceNamed, type Gazetteer } from './gazetteer';
import { readLetter } from './read-letter';

const gazetteer: Gazetteer = {
  provinces: (on) => (on !== null && on >= '2030-01-01' ? ['Phù Sa'] : []),
  unitsNamed: (name) =>
    nameKey(name) === 'ha long'
      ? [{ kind: 'thành phố', level: 'district' }]
      : nameKey(name) === 'dong nai'
        ? [{ kind: 'thành phố', level: 'province' }]
        : [],
};

describe('the level of a unit', () => {
  it.each([
    ['tỉnh', 'Lạng Sơn', '2020-08-01', 'province'],
    ['huyện', 'Bình Gia', '2020-08-01', 'district'],
    ['thị xã', 'Bến Cát', '2020-08-01', 'district'],
    ['phường', 'Bắc Kạn', '2026-01-01', 'commune'],
    ['thị trấn', 'Phố Lu', '2017-01-01', 'commune'],
    ['đặc khu', 'Côn Đảo', '2026-01-01', 'commune'],
    ['thành phố', 'Cần Thơ', '2020-08-01', 'province'],
    ['thành phố', 'Bắc Kạn', '2020-08-01', 'district'],
    ['thành phố', 'Huế', '2024-12-31', 'district'],
    ['thành phố', 'Huế', '2025-01-01', 'province'],
    ['thành phố', null, null, 'district'],
  ] as const)('%s %s on %s is %s', (kind, name, on, level) => expect(levelOfUnit(kind, name, on, null)).toBe(level));
  it('is asked of the gazetteer where the word has two', () =>
    expect(levelOfUnit('thành phố', 'Đồng Nai', '2026-06-01', gazetteer)).toBe('province'));
});

describe('the name of a province', () => {
  it.each([
    ['thừa Thiên Huế', 'Thừa Thiên Huế'],
    ['HOÀ BÌNH', 'Hòa Bình'],
    ['Đắc Lắc', 'Đắk Lắk'],
    ['Atlantis', null],
  ])('%s -> %s', (written, name) => expect(provinceNamed(written, null, null)).toBe(name));
  it('may be one that only the gazetteer knows on that day', () => {
    expect(provinceNamed('PHÙ SA', gazetteer, '2031-01-01')).toBe('Phù Sa');
    expect(provinceNamed('PHÙ SA', gazetteer, '2020-01-01')).toBeNull();
  });
});

describe('a letter that lost its head', () => {
  const text =
    'Số: 5/UBND-VX\nHạ Long, ngày 3 tháng 4 năm 2020\n\nKính gửi: UBND các phường\n\nUBND thành phố yêu cầu UBND các phường báo cáo.';
  it("is its committee's, by how the text speaks of itself", () =>
    expect(readLetter(text, { gazetteer }).header).toMatchObject({
      issuer: { value: 'Ủy ban nhân dân thành phố Hạ Long', warnings: ['inferred'], span: null },
      issuerLevel: { value: 'district' },
    }));
  it('has no issuer where nothing says one', () =>
    expect(readLetter('Số: 5/UBND-VX\nKính gửi: ai đó\n\nXin chào.').header.issuer).toMatchObject({
      value: null,
      warnings: ['incomplete'],
    }));
});
