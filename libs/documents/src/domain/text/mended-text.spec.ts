import { LetterText } from './letter-text';
import { mendedText } from './mended-text';

const mended = (given: string): string => mendedText(given).text;

describe('blanks that a scan lost between two words', () => {
  it.each([
    ['báo cáo trướcngày 20/8/2020', 'báo cáo trước ngày 20/8/2020'],
    ['SởY tế chủtrì', 'Sở Y tế chủ trì'],
    ['giao Vănphòng tổng hợp', 'giao Văn phòng tổng hợp'],
    ['VĂNPHÒNG CHÍNH PHỦ', 'VĂN PHÒNG CHÍNH PHỦ'],
  ])('come back: %s', (given, text) => {
    expect(mended(given)).toBe(text);
  });
  it.each([
    ['thư gửi vanphong@tinh.gov.vn', 'an address'],
    ['trang tin quảnlý.gov.vn', 'an address with marks'],
    ['Số 12/QĐ-UBNDTỉnh', 'letters of a symbol'],
    ['huyện Krông Pắc, Đắk Lắk', 'names of other tongues'],
    ['phần mềm online, website', 'words without a mark of the language'],
    ['thángg 8', 'a word that is misread, not two'],
  ])('are not put into %s (%s)', (given) => {
    expect(mended(given)).toBe(given);
  });
});

describe('blanks that were put inside a word', () => {
  it.each([
    ['vă n phòng Ủy ban', 'văn phòng Ủy ban'],
    ['đượ c giao', 'được giao'],
    ['CH ÁNH V ĂN PHÒNG', 'CHÁNH VĂN PHÒNG'],
    ['các đơn v ị thuộc huyện', 'các đơn vị thuộc huyện'],
  ])('are taken out: %s', (given, text) => {
    expect(mended(given)).toBe(text);
  });
  it.each([
    ['theo điểm m và n khoản 2', 'letters of points'],
    ['điểm d ở Điều 3', 'a letter that would make another word'],
    ['tổ chức UBND ấp', 'an abbreviation before a word'],
    ['a) Tại xã', 'a label'],
  ])('are left in %s (%s)', (given) => {
    expect(mended(given)).toBe(given);
  });
  it('are left where both neighbours would make a word of it', () => {
    expect(mended('thà nh ân')).toBe('thà nh ân');
  });
});

describe('blanks inside a number', () => {
  it.each([
    ['Chỉ thị số 1 5/CT-TTg', 'Chỉ thị số 15/CT-TTg'],
    ['số 20 1/KH-UBND', 'số 201/KH-UBND'],
    ['ngày 1 6 tháng 6 năm 2 025', 'ngày 16 tháng 6 năm 2025'],
    ['ngày 2 9/7/202 5', 'ngày 29/7/2025'],
    ['trước ngày 31/1 2/2020', 'trước ngày 31/12/2020'],
    ['tháng 1 2 năm 20 20', 'tháng 12 năm 2020'],
    ['69/2 017/NĐ-CP', '69/2017/NĐ-CP'],
    ['69/201 7/NĐ-CP', '69/2017/NĐ-CP'],
  ])('are taken out: %s', (given, text) => {
    expect(mended(given)).toBe(text);
  });
  it.each([
    ['số 2 43/2023/NĐ-CP', 'a speck before a number, or a torn one'],
    ['năm 2020 15 xã đạt chuẩn', 'a count behind a year'],
    ['đạt 12/20 21 xã', 'two numbers of a list'],
    ['1 125/QĐ-UBND', 'the number of a row'],
    ['ngày 1 5 người', 'a count behind a day'],
  ])('are left in %s (%s)', (given) => {
    expect(mended(given)).toBe(given);
  });
});

describe('the way back to what was given', () => {
  it('holds behind blanks that were put in and taken out', () => {
    const given = 'Báo cáo trướcngày 31/1 2/2020 cho ~~Sở~~ Y tế.';
    const letter = new LetterText(given);
    const at = (words: string): { start: number; end: number } => {
      const start = letter.text.indexOf(words);
      return { start, end: start + words.length };
    };
    const back = (words: string): string => {
      const { start, end } = letter.spanOf(at(words));
      return given.slice(start, end);
    };
    expect(back('trước ngày')).toBe('trướcngày');
    expect(back('31/12/2020')).toBe('31/1 2/2020');
    expect(back('Y tế')).toBe('Y tế');
    expect(letter.isStruck(at('Sở'))).toBe(true);
    expect(letter.isStruck(at('Y tế'))).toBe(false);
  });
});
