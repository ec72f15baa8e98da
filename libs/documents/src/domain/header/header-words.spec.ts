import fc from 'fast-check';
import { fold, foldForGrammar } from '../text/fold';
import { LetterText } from '../text/letter-text';
import { sentenceCaseOfName } from './case';
import { typeNamed, typeOfNotation } from './document-types';
import { foldNotation, headNumber } from './notation';
import { secrecyMarkOf } from './secrecy';
import { unitIn } from './unit-words';

describe('the kind of document that a notation says', () => {
  it.each([
    ['CT-UBND', 'Chỉ thị'],
    ['UBND-CT', 'Công văn'],
    ['UBND-VX', 'Công văn'],
    ['UBND', 'Công văn'],
    ['QĐ-TTg', 'Quyết định'],
    ['QyĐ-UBND', 'Quy định'],
    ['TTr-SYT', 'Tờ trình'],
    ['CTr-UBND', 'Chương trình'],
    ['KH-UBND', 'Kế hoạch'],
    ['TB-VPCP', 'Thông báo'],
    ['BC-UBND', 'Báo cáo'],
    ['NQ-HĐND', 'Nghị quyết'],
    ['HD-BTCTW', 'Hướng dẫn'],
    ['CĐ-TTg', 'Công điện'],
    ['2020/NĐ-CP', 'Nghị định'],
    ['2020/TT-BYT', 'Thông tư'],
    ['2016/TTLT-BYT-BTC', 'Thông tư liên tịch'],
    ['2019/QH14', 'Luật'],
    ['QH15', 'Luật'],
    ['2018/UBTVQH14', 'Pháp lệnh'],
    ['CT/TU', 'Chỉ thị'],
    ['CT', 'Công văn'], // one group alone is a body
    ['BTTTT-THH', 'Công văn'],
  ])('%s: %s', (notation, type) => expect(typeOfNotation(notation)).toBe(type));
  it.each([null, ''])('is none without one: %j', (notation) => expect(typeOfNotation(notation)).toBeNull());
  it.each([
    ['chi thi', 'Chỉ thị'],
    ['chi  thi', 'Chỉ thị'],
    ['thong tu lien tich', 'Thông tư liên tịch'],
    ['giay gioi thieu', 'Giấy giới thiệu'],
    ['thu cong', null],
    ['', null],
  ])('written out, %j is %s', (flat, type) => expect(typeNamed(flat)).toBe(type));
});

describe('a name that stands in capitals', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC KẠN', 'Ủy ban nhân dân thành phố Bắc Kạn'],
    ['ỦY BAN NHÂN DÂN THỊ XÃ BẾN CÁT', 'Ủy ban nhân dân thị xã Bến Cát'],
    ['UỶ BAN NHÂN DÂN HUYỆN BÌNH GIA', 'Ủy ban nhân dân huyện Bình Gia'],
    ['ỦY BAN NHÂN DÂN   XÃ  QUẢNG NGẠN', 'Ủy ban nhân dân xã Quảng Ngạn'],
    ['HỘI ĐỒNG NHÂN DÂN TỈNH LẠNG SƠN', 'Hội đồng nhân dân tỉnh Lạng Sơn'],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Sở Giáo dục và Đào tạo'],
    ['SỞ Y TẾ', 'Sở Y tế'],
    ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'Sở Lao động - Thương binh và Xã hội'],
    ['BỘ THÔNG TIN VÀ TRUYỀN THÔNG', 'Bộ Thông tin và Truyền thông'],
    ['VĂN PHÒNG UBND TỈNH', 'Văn phòng UBND tỉnh'],
    ['TỈNH ỦY BÌNH DƯƠNG', 'Tỉnh ủy Bình Dương'],
    ['CHỦ TỊCH', 'Chủ tịch'],
  ])('%s is written %s', (capitals, name) => expect(sentenceCaseOfName(capitals)).toBe(name));
  it('is the same name for a reader: no letter is lost or made', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'ỦY BAN NHÂN DÂN',
            'SỞ',
            'Y TẾ',
            'VÀ',
            'BAN CHỈ ĐẠO',
            'TỈNH',
            'THỊ XÃ',
            'BẾN CÁT',
            'PHÒNG, CHỐNG DỊCH',
            'COVID-19',
            '-',
            'UBND',
            'VIỆT NAM',
          ),
          { minLength: 1, maxLength: 6 },
        ),
        (words) => {
          const bare = (text: string) => fold(text).replace(/\s+/gu, '');
          expect(bare(sentenceCaseOfName(words.join(' ')))).toBe(bare(words.join(' ')));
        },
      ),
    ));
});

describe('a folded text', () => {
  it('has every offset where it was, whatever stands there', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
        expect(foldForGrammar(text)).toHaveLength(text.length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    ));
  it.each([
    ['Ủy ban nhân dân', 'uy ban nhan dan'],
    ['ĐƯỜNG đất Ðá', 'duong dat da'],
    ['“Kính gửi” – ‘tỉnh’', '"kinh gui" - \'tinh\''],
    ['İstanbul ß', 'istanbul ß'],
    ['Thừa Thiên Huế', 'thua thien hue'],
    ['аеор', 'aeop'], // Russian letters of the same shape
  ])('%s becomes %s', (text, folded) => expect(fold(text)).toBe(folded));
  it.each([
    ['ngày l2/8/2O20', 'ngay 12/8/2020'],
    ['trước ngày 1O/8', 'truoc ngay 10/8'],
    ['Điều lO', 'dieu lo'], // no digit beside it
  ])('for the grammar %s becomes %s', (text, folded) => expect(foldForGrammar(text)).toBe(folded));
});

describe('the number line of a head', () => {
  const read = (written: string) => {
    const letter = new LetterText(written);
    const found = headNumber(letter, { start: 0, end: letter.text.length });
    return found && [found.number, found.notation, ...found.warnings];
  };
  it.each<[string, readonly (string | null)[]]>([
    ['Số: 278/UBND-VX', ['278', 'UBND-VX']],
    ['Số 12-CT/TU', ['12', 'CT/TU']],
    ['Số: 7414/UBND – CT', ['7414', 'UBND-CT']],
    ['Số: 05/CT-UBND', ['05', 'CT-UBND']],
    ['Số: 30/2020/NĐ-CP', ['30', '2020/NĐ-CP']],
    ['Số: 12a/QĐ-UBND', ['12a', 'QĐ-UBND']],
    ['Số:       /UBND-VP', [null, 'UBND-VP', 'blank']],
    ['Số: ....../UBND-VP', [null, 'UBND-VP', 'blank']],
    ['Số: ~~458~~ /UBND-VP', [null, 'UBND-VP', 'struck']],
    ['Nghị quyết số: 653/2019/UBTVQH14', ['653', '2019/UBTVQH14']],
  ])('%s', (written, parts) => expect(read(written)).toEqual(parts));
  it.each(['Số lượng: 20 người', 'số lượng / Trạm', 'V/v cài đặt', 'Số hiệu: 155/KH-UBND', '', 'Số: 278'])('%j is none', (written) =>
    expect(read(written)).toBeNull(),
  );
  it.each([
    ['UBND – CT', 'UBND-CT'],
    ['QÐ-UBND', 'QĐ-UBND'],
    ['  CT -  UBND', 'CT-UBND'],
    ['QyĐ‑UBND', 'QyĐ-UBND'],
  ])('its letters %j are told apart as %s', (written, folded) => expect(foldNotation(written)).toBe(folded));
});

describe('the unit that a name ends in', () => {
  it.each([
    ['Ủy ban nhân dân thị xã Bến Cát', 'thị xã', 'Bến Cát'],
    ['UBND TP. Cần Thơ', 'thành phố', 'Cần Thơ'],
    ['UBND tỉnh', 'tỉnh', null],
    ['Phòng Y tế huyện Bình Gia', 'huyện', 'Bình Gia'],
    ['UBND đặc khu Phú Quốc', 'đặc khu', 'Phú Quốc'],
  ])('%s: %s %s', (written, kind, name) => expect(unitIn(written, fold(written))).toEqual({ kind, name }));
  it.each(['Sở Lao động - Thương binh và Xã hội', 'Bộ Quốc phòng', 'Cơ quan chuyên môn quản lý'])('is none in %s', (written) =>
    expect(unitIn(written, fold(written))).toBeNull(),
  );
});

describe('a secrecy mark', () => {
  const HEAD = 'ỦY BAN NHÂN DÂN\nTỈNH BÌNH DƯƠNG\n\n';
  it.each([
    ['MẬT', 'mật'],
    ['TỐI MẬT', 'tối mật'],
    ['TUYỆT MẬT', 'tuyệt mật'],
    ['M Ậ T', 'mật'],
    ['Độ mật: Mật', 'mật'],
    ['[ MẬT ]', 'mật'],
  ])('%s is %s', (line, mark) => expect(secrecyMarkOf(`${HEAD}${line}\n\nKính gửi: UBND các xã`)).toBe(mark));
  it.each(['BÍ MẬT NHÀ NƯỚC', 'bảo mật thông tin', 'MẶT TRẬN TỔ QUỐC', 'mắt', 'Mặt'])('%s is none', (line) =>
    expect(secrecyMarkOf(`${HEAD}${line}\n`)).toBeNull(),
  );
  it('is looked for in the head alone', () => expect(secrecyMarkOf(`${HEAD}Kính gửi: UBND các xã\n\nMẬT\n`)).toBeNull());
});
