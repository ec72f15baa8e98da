import { readParagraphs } from '../layout/paragraphs';
import { LetterText } from '../text/letter-text';
import { headingsInTurn } from './headings-in-turn';

const labelsOf = (...lines: string[]): string => {
  const given = new LetterText(lines.join('\n\n'));
  const { letter, paragraphs } = readParagraphs(given, 0, given.lines.length);
  return headingsInTurn(
    letter,
    paragraphs,
    paragraphs.map(({ label }) => label),
  )
    .map((label) => (label ? { dash: '-', plus: '+' }[label.style as string] || label.mark : '·'))
    .join(' ');
};

describe('headings in turn', () => {
  it('makes a Roman number of the first part, whose list begins right below it', () =>
    expect(labelsOf('1. THÀNH PHẦN', '1. Trưởng đoàn.', '2. Phó đoàn.', 'II. NHIỆM VỤ', '1. Phòng Y tế.')).toBe('I 1 2 II 1'));
  it('goes on from the part before', () =>
    expect(labelsOf('I. MỤC ĐÍCH', '1. Một.', '1: Nhiệm vụ', '1. Hai.', 'III. TỔ CHỨC')).toBe('I 1 II 1 III'));
  it('steps over paragraphs without a label', () =>
    expect(labelsOf('1. THÀNH PHẦN', 'Đoàn số 1 gồm:', '1. Trưởng đoàn.', 'II. NHIỆM VỤ')).toBe('I · 1 II'));
  it('leaves numbers where no part is Roman', () => expect(labelsOf('1. Một', '1. Hai.', '2. Ba.')).toBe('1 1 2'));
  it('leaves a long point above another list', () =>
    expect(labelsOf(`1. ${'Rà soát các cơ sở trên địa bàn, '.repeat(5)}báo cáo.`, '1. Hai.', 'II. TỔ CHỨC')).toBe('1 1 II'));
  it('leaves what ends with a comma', () => expect(labelsOf('1. Công an xã,', '1. Hai.', 'II. TỔ CHỨC')).toBe('1 1 II'));
  it('leaves a number closed by a bracket', () => expect(labelsOf('1) Một', '1. Hai.', 'II. TỔ CHỨC')).toBe('1 1 II'));
  it('makes the next of a part that is told twice', () =>
    expect(labelsOf('I. MỤC ĐÍCH', '1. Một.', 'II. NỘI DUNG', '1. Hai.', 'II. KINH PHÍ', '1. Ba.', 'IV. TỔ CHỨC')).toBe(
      'I 1 II 1 III 1 IV',
    ));
  it('takes a number whose stroke and full stop ran together for the next of its row', () => {
    expect(labelsOf('L CHĂM SÓC CÂY', '1. Tưới.', 'II. CẮT TỈA', '1. Cắt.', 'IIL NGHIỆM THU', '1. Xem.')).toBe('I 1 II 1 III 1');
    expect(labelsOf('1L CHĂM SÓC CÂY', '1. Tưới.', '1L. CẮT TỈA', '1. Cắt.')).toBe('I 1 II 1');
  });
  it('lets a list of parts begin anew', () =>
    expect(labelsOf('I. MỤC ĐÍCH', 'II. NỘI DUNG', 'I. PHÂN CÔNG', 'II. TỔ CHỨC')).toBe('I II I II'));
  it('makes a Roman number of a heading in capitals above running text', () =>
    expect(labelsOf('1. ĐÁNH GIÁ CHUNG', 'Xã đã làm được nhiều việc.', 'II. NHIỆM VỤ', '1. Rà soát.')).toBe('I · II 1'));
  it('leaves a number in capitals where no part is missing', () =>
    expect(labelsOf('I. MỤC ĐÍCH', '1. YÊU CẦU', 'Làm tốt.', 'II. NHIỆM VỤ')).toBe('I 1 · II'));
  it('takes a lone plus between dashes for a dash', () =>
    expect(labelsOf('- Xây dựng kế hoạch.', '+ Chỉ đạo các trường.', '- Kiểm tra.')).toBe('- - -'));
  it('leaves a plus that is announced', () => expect(labelsOf('- Các việc sau:', '+ Chỉ đạo các trường.', '- Kiểm tra.')).toBe('- + -'));
  it('leaves two of them', () => expect(labelsOf('- Rà soát.', '+ Chỉ đạo các trường.', '+ Đôn đốc.', '- Kiểm tra.')).toBe('- + + -'));
});
