import { LetterText } from '../text/letter-text';
import { isFurniture, withoutFurniture } from './furniture';

const furniture = (text: string): boolean => {
  const letter = new LetterText(text);
  return isFurniture(letter, { start: 0, end: letter.text.length });
};

describe('what is the paper’s and not the letter’s', () => {
  it.each([
    '2',
    '- 3 -',
    'Trang 4/12',
    'Người ký: Văn phòng',
    'Ký bởi: Ủy ban nhân dân tỉnh',
    'Thời gian ký: 05/01/2021 08:30:11 +07:00',
    '05.01.2021 09:02',
    'Cơ quan: Tỉnh Bạc Liêu',
    'https://thuvienphapluat.vn/van-ban',
    'www.congbao.vn',
    'LuatVietnam',
  ])('%s', (text) => expect(furniture(text)).toBe(true));
  it.each([
    'Cơ quan: Sở Y tế tỉnh chủ trì việc lập danh sách các hộ cần được hỗ trợ',
    '1. Giao Sở Y tế',
    'Ngày 05/01/2021, Sở Y tế họp',
    'theo Luật Đất đai',
    'Ký hiệu: A12',
    `${'1'.repeat(101)}`,
  ])('%s is text', (text) => expect(furniture(text)).toBe(false));
  it('is left out of the lines', () => {
    const letter = new LetterText('a làm việc\n2\nb làm việc\nTrang 3');
    expect(withoutFurniture(letter, letter.lines).map((line) => letter.valueOf(line))).toEqual(['a làm việc', 'b làm việc']);
  });
  it('but a number over the words of its point is a label', () => {
    const kept = (text: string): string[] => {
      const letter = new LetterText(text);
      return withoutFurniture(letter, letter.lines).map((line) => letter.valueOf(line));
    };
    expect(kept('1.\nSở Y tế')).toEqual(['1.', 'Sở Y tế']);
    expect(kept('2.1.\nTrách nhiệm')).toEqual(['2.1.', 'Trách nhiệm']);
    expect(kept('1.\n\nSở Y tế')).toEqual(['Sở Y tế']);
    expect(kept('1\nSở Y tế')).toEqual(['Sở Y tế']);
    expect(kept('1.\nvà Sở Y tế')).toEqual(['và Sở Y tế']);
    expect(kept('a làm\n1.')).toEqual(['a làm']);
  });
});
