import { LetterText } from '../text/letter-text';
import { sentenceCaseOfName } from './case';
import { headDate, lastDayOfMonth, realDay } from './dates';
import { typeNamed, typeOfNotation } from './document-types';
import { headNumber } from './notation';
import { unitIn } from './unit-words';
import { fold } from '../text/fold';

const numberIn = (given: string) => {
  const letter = new LetterText(given);
  const found = headNumber(letter, { start: 0, end: letter.text.length });
  return found && [found.number, found.notation, ...found.warnings];
};
const dateIn = (given: string) => {
  const letter = new LetterText(given);
  const found = headDate(letter, { start: 0, end: letter.text.length });
  return found && [found.day, found.partly, ...found.warnings];
};

describe('number and notation of a head', () => {
  it.each([
    ['Số: 278/UBND-VX', ['278', 'UBND-VX']],
    ['Số : 02 /UBND – CT', ['02', 'UBND-CT']],
    ['Số: 12a/QĐ-TTg', ['12a', 'QĐ-TTg']],
    ['Số 31-CT/TU', ['31', 'CT/TU']],
    ['Số: 30/2020/NĐ-CP', ['30', '2020/NĐ-CP']],
    ['Số: 15/ÐA-SYT', ['15', 'ĐA-SYT']],
    ['Số: 87/UBND', ['87', 'UBND']],
    ['Số:     /UBND-VP', [null, 'UBND-VP', 'blank']],
    ['Số: ..../UBND-VP', [null, 'UBND-VP', 'blank']],
    ['Số: ~~458~~ /UBND-VP', [null, 'UBND-VP', 'struck']],
    ['Số: 9/VP&TH', ['9', 'VP&TH']],
    ['**Số:** 4/BTTTT-THH', ['4', 'BTTTT-THH']],
  ])('%s', (given, read) => expect(numberIn(given)).toEqual(read));
  it.each(['Số lượng: 12', 'Số điện thoại: 02/3', 'Ngày 20/8/2020', 'Số: 20/8/2020'])('%s is none', (given) =>
    expect(numberIn(given)).toBeNull(),
  );
});

describe('the date of a head', () => {
  it.each([
    ['Bến Cát, ngày 17 tháng 8 năm 2020', ['2020-08-17', '2020-08-17']],
    ['ngày 05 tháng 02 năm 2021', ['2021-02-05', '2021-02-05']],
    ['Bình Gia, ngày tháng 8 năm 2020', [null, '2020-08', 'blank']],
    ['X, ngày … tháng … năm 2017', [null, '2017', 'blank']],
    ['X, ngày ~~07~~ tháng 8 năm 2020', [null, '2020-08', 'struck']],
    ['X, ngày 31 tháng 2 năm 2020', [null, '2020-02', 'garbled']],
    ['X, ngày 17 tháng 8 năm ....', [null, null, 'blank']],
  ])('%s', (given, read) => expect(dateIn(given)).toEqual(read));
  it('is not every day that is written', () => {
    expect(realDay(2020, 2, 29)).toBe('2020-02-29');
    expect(realDay(2021, 2, 29)).toBeNull();
    expect(realDay(20, 8, 1)).toBeNull();
    expect(lastDayOfMonth(2020, 2)).toBe('2020-02-29');
  });
});

describe('the type of a document', () => {
  it.each([
    ['CT-UBND', 'Chỉ thị'],
    ['UBND-CT', 'Công văn'],
    ['TB-VPCP', 'Thông báo'],
    ['QyĐ-UBND', 'Quy định'],
    ['2020/NĐ-CP', 'Nghị định'],
    ['2020/QH14', 'Luật'],
    ['NQ/TW', 'Nghị quyết'],
    ['TTr-STC', 'Tờ trình'],
    ['UBND', 'Công văn'],
    ['CV-BCĐ', 'Công văn'],
    ['BTTTT-THH', 'Công văn'],
    [null, null],
  ])('%s is a %s', (notation, type) => expect(typeOfNotation(notation)).toBe(type));
  it('is named in any case', () => {
    expect(typeNamed(fold('CHỈ THỊ'))).toBe('Chỉ thị');
    expect(typeNamed('thong  tu')).toBe('Thông tư');
    expect(typeNamed('van ban')).toBeNull();
  });
});

describe('a name in capitals', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC KẠN', 'Ủy ban nhân dân thành phố Bắc Kạn'],
    ['UỶ BAN NHÂN DÂN XÃ TÂN AN', 'Ủy ban nhân dân xã Tân An'],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Sở Giáo dục và Đào tạo'],
    ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'Sở Lao động - Thương binh và Xã hội'],
    ['VĂN PHÒNG CHÍNH PHỦ', 'Văn phòng Chính phủ'],
    ['BẢO HIỂM XÃ HỘI VIỆT NAM', 'Bảo hiểm xã hội Việt Nam'],
    ['HỘI ĐỒNG NHÂN DÂN TỈNH ĐẮK LẮK', 'Hội đồng nhân dân tỉnh Đắk Lắk'],
    ['TỈNH ỦY LONG AN', 'Tỉnh ủy Long An'],
  ])('%s -> %s', (capitals, name) => expect(sentenceCaseOfName(capitals)).toBe(name));
});

describe('the unit in a name', () => {
  it.each([
    ['Ủy ban nhân dân thị xã Bến Cát', { kind: 'thị xã', name: 'Bến Cát' }],
    ['UBND tỉnh', { kind: 'tỉnh', name: null }],
    ['UBND TP. Cần Thơ', { kind: 'thành phố', name: 'Cần Thơ' }],
    ['Sở Lao động - Thương binh và Xã hội', null],
    ['Ban Quản lý dự án', null],
    ['chính quyền địa phương', null],
  ])('%s', (name, unit) => expect(unitIn(name, fold(name))).toEqual(unit));
});
