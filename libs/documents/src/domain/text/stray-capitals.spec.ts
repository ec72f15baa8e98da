import { LetterText } from './letter-text';

const read = (text: string): string => new LetterText(text).text;

describe('stray capitals', () => {
  it.each([
    ['ThỦ tướng Chính phủ', 'Thủ tướng Chính phủ'],
    ['tiến đỘ', 'tiến độ'],
    ['như SaU:', 'như Sau:'],
    ['BỘ trưởng BỘ Xây dựng', 'Bộ trưởng Bộ Xây dựng'],
    ['các SỞ, ngành; CƠ quan', 'các Sở, ngành; Cơ quan'],
    ['Giám đốc SỞ Y tế', 'Giám đốc Sở Y tế'],
    ['đặc khu Cồn CỎ:', 'đặc khu Cồn Cỏ:'],
    ['ỦY ban nhân dân', 'Ủy ban nhân dân'],
  ])('of %s are small', (given, meant) => expect(read(given)).toBe(meant));
  it.each([
    ['ỦY BAN NHÂN DÂN TỈNH'],
    ['BỘ TRƯỞNG'],
    ['SỞ Y TẾ'],
    ['SỞ Y TẾ Độc lập - Tự do'],
    ['ỦY BAN NHÂN DÂN XÃ Lộc An'],
    ['Quyết định số 12/QĐ-TTg'],
    ['PGS.TS, ThS và KTS'],
    ['ứng dụng IoT, iPad'],
    ['SỐ 12'],
    ['LĐTBXH, GDĐT, VHTTDL'],
    ['Ý kiến'],
  ])('%s stays', (given) => expect(read(given)).toBe(given));
  it('move no offset', () => {
    const letter = new LetterText('Giao  BỘ trưởng');
    expect(letter.spanOf({ start: 5, end: 7 })).toEqual({ start: 6, end: 8 });
  });
});
