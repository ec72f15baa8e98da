import { dateLine, issuerLinesOf, signatureLines } from './drafted-head';

describe('the head of a letter written here', () => {
  it.each([
    ['UBND thị xã Bến Cát', ['ỦY BAN NHÂN DÂN', 'THỊ XÃ BẾN CÁT']],
    ['Ủy ban nhân dân xã Phú An', ['ỦY BAN NHÂN DÂN', 'XÃ PHÚ AN']],
    ['Sở Y tế', ['SỞ Y TẾ']],
    ['', ['']],
  ])('%s', (name, lines) => expect(issuerLinesOf(name)).toEqual(lines));
  it.each([
    ['Bến Cát', '2020-08-17', 'Bến Cát, ngày 17 tháng 8 năm 2020'],
    ['Bến Cát', '2020-02-05', 'Bến Cát, ngày 05 tháng 02 năm 2020'],
    [null, '2020-12-01', 'ngày 01 tháng 12 năm 2020'],
    ['Bình Gia', '2020-08', 'Bình Gia, ngày … tháng 8 năm 2020'],
    ['Bình Gia', null, 'Bình Gia, ngày … tháng … năm …'],
  ])('%s %s: %s', (place, day, line) => expect(dateLine(place, day)).toBe(line));
});
describe('the signature', () => {
  it('has capacity and role above the name', () =>
    expect(signatureLines({ name: 'Lê Thị Mẫu', role: 'Phó Chủ tịch', capacities: ['TM', 'KT'] })).toEqual({
      capacity: ['TM. KT. PHÓ CHỦ TỊCH'],
      name: 'Lê Thị Mẫu',
    }));
  it('is empty where nobody signed', () => {
    expect(signatureLines(null)).toEqual({ capacity: [], name: null });
    expect(signatureLines({ name: null, role: null, capacities: [] })).toEqual({ capacity: [], name: null });
  });
});
