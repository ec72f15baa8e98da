import { LetterText } from '../text/letter-text';
import { attributeAt, namesIn } from './plan-attributes';

const kind = (text: string) => {
  const letter = new LetterText(text);
  const found = attributeAt(letter, { start: 0, end: letter.text.length });
  return found && [found.kind, letter.text.slice(found.from).trim()];
};
const names = (text: string): string[] => {
  const letter = new LetterText(text);
  return namesIn(letter, { start: 0, end: letter.text.length }).map((piece) => letter.valueOf(piece));
};

describe('a line that states an attribute of a work', () => {
  it.each([
    ['Cơ quan chủ trì: Sở Y tế', ['lead', 'Sở Y tế']],
    ['Đơn vị thực hiện: UBND các xã', ['lead', 'UBND các xã']],
    ['Đơn vị chủ trì tham mưu thực hiện: Sở Tư pháp.', ['lead', 'Sở Tư pháp.']],
    ['Chủ trì: Sở Công Thương', ['lead', 'Sở Công Thương']],
    ['Thời hạn ban hành: trước ngày 01/01/2026', ['time', 'trước ngày 01/01/2026']],
    ['Thời gian trình: Quý II/2026', ['time', 'Quý II/2026']],
    ['Cơ quan phối hợp: Công an tỉnh', ['help', 'Công an tỉnh']],
    ['Đơn vị phối hợp thực hiện: các sở, ngành', ['help', 'các sở, ngành']],
    ['Thời gian thực hiện: Quý II/2025', ['time', 'Quý II/2025']],
    ['Thời hạn hoàn thành: trước ngày 30/6', ['time', 'trước ngày 30/6']],
    ['Tiến độ: tháng 9', ['time', 'tháng 9']],
    ['Sản phẩm: Báo cáo', ['product', 'Báo cáo']],
    ['Cơ quai chủ trì: Sở Y tế', ['lead', 'Sở Y tế']],
    ['Cơ quan-thực hiện: Sở Y tế', ['lead', 'Sở Y tế']],
    ['Đơn vị chủ trì tham mưu thực hiện; Sở Nội vụ.', ['lead', 'Sở Nội vụ.']],
    ['Địa điểm: Hội trường huyện', ['other', 'Hội trường huyện']],
    ['Kinh phí thực hiện: ngân sách huyện', ['other', 'ngân sách huyện']],
  ])('%s', (text, expected) => expect(kind(text)).toEqual(expected));
  it.each(['Sở Y tế: chủ trì tổ chức tiêm', 'Thời gian qua, dịch bệnh giảm', 'Cơ quan chủ trì báo cáo', ''])("'%s' states none", (text) =>
    expect(kind(text)).toBeNull(),
  );
});

describe('names behind an attribute', () => {
  it.each([
    ['Sở Y tế; Công an tỉnh; UBND các huyện, thành phố.', ['Sở Y tế', 'Công an tỉnh', 'UBND các huyện, thành phố']],
    [' Các cơ quan, đơn vị liên quan', ['Các cơ quan, đơn vị liên quan']],
    ['Sở Xây dựng tiến hành khảo sát', ['Sở Xây dựng']],
    ['trong năm', []],
    ['', []],
  ])("'%s'", (text, expected) => expect(names(text)).toEqual(expected));
});
