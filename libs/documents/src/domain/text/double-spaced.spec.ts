import { readLetter } from '../read-letter';
import { LetterText } from './letter-text';

const HEAD = [
  'ỦY BAN NHÂN DÂN',
  'HUYỆN BẾN LỨC',
  'Số: 12/UBND-VX',
  'V/v tăng cường kiểm tra an toàn thực phẩm',
  'tại các bếp ăn tập thể trên địa bàn',
];
const BODY = [
  'Kính gửi:',
  '- Phòng Y tế huyện phối hợp với các đơn vị',
  'liên quan;',
  '- Công an huyện.',
  'Thực hiện Kế hoạch số 5/KH-UBND ngày 02/3/2020 của',
  'tỉnh, Ủy ban nhân dân huyện yêu cầu các đơn vị',
  'thực hiện những việc sau đây trong tháng này và',
  'báo cáo kết quả về huyện:',
  '1. Phòng Y tế kiểm tra các bếp ăn của trường học',
  'và của các cơ sở sản xuất, báo cáo trước ngày 20/9/2020.',
];
const spaced = [...HEAD, ...BODY].join('\n\n');

describe('a letter with an empty line behind every line', () => {
  it('has no paragraphs where its lines end', () => {
    expect(new LetterText(spaced).lines.filter(({ blankBefore }) => blankBefore)).toHaveLength(1);
  });
  it('is read as the same letter without them', () => {
    const { header, items } = readLetter(spaced);
    expect(header.subject.value).toBe('tăng cường kiểm tra an toàn thực phẩm tại các bếp ăn tập thể trên địa bàn');
    expect(header.addressees.map(({ value }) => value)).toEqual(['Phòng Y tế huyện phối hợp với các đơn vị liên quan', 'Công an huyện']);
    expect(items.find(({ label }) => label === '1')?.deadline.value).toMatchObject({ on: '2020-09-20' });
  });
  it('keeps its paragraphs where two empty lines part them too', () => {
    const parted = [...HEAD, ...BODY.flatMap((line, at) => (at % 3 === 0 ? ['', line] : [line]))].join('\n\n');
    expect(new LetterText(parted).lines.filter(({ blankBefore }) => blankBefore).length).toBeGreaterThan(10);
  });
  it('keeps them where every line is a paragraph that ends', () => {
    const paragraphs = Array.from({ length: 14 }, (_, at) => `${at + 1}. Phòng Y tế kiểm tra cơ sở số ${at}.`).join('\n\n');
    expect(new LetterText(paragraphs).lines.every(({ blankBefore }) => blankBefore)).toBe(true);
  });
});

describe('a one that a scan read as a bar', () => {
  const dated = (date: string): unknown => {
    const { issuedOn } = readLetter(`UBND HUYỆN BẾN LỨC\nSố: 12/UBND-VX\nBến Lức, ${date}\nKính gửi: Phòng Y tế`).header;
    return issuedOn.value;
  };
  it.each(['ngày 5 tháng |1 năm 2020', 'ngày 5 tháng 1| năm 2020', 'ngày |5 tháng 11 năm 2020'])('makes no other day: %s', (date) => {
    expect(dated(date)).toBeNull();
  });
  it('makes no other number', () => {
    const [cited] = readLetter('Căn cứ Quyết định số |2/QĐ-UBND ngày 24/|1/2020 của Ủy ban nhân dân huyện;').citations;
    expect(cited).toMatchObject({ number: null, issuedOn: null });
  });
});
