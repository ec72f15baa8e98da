import { LetterText } from '../text/letter-text';
import { hasOwnLimit } from './own-limit';
import { shortName } from './short-name';

const limited = (text: string, documentType: string | null = 'Kế hoạch'): boolean => {
  const letter = new LetterText(text);
  return hasOwnLimit(letter, documentType, { start: 0, end: letter.text.length });
};

describe('a work of a plan with a limit of its own', () => {
  it.each([
    'Thi cấp trường: Chấm xong trước ngày 20/10/2021.',
    'Thi cụm trường: Hoàn thành trong tháng 11/2021.',
    'Báo cáo kết quả về Hội đồng Khoa học của ngành trước ngày 10/11/2021.',
    'Trình phương án chậm nhất 15/8/2021.',
    'Báo cáo sơ kết: Nộp về Phòng chậm nhất vào ngày 11/01/2021.',
  ])('%s', (text) => expect(limited(text)).toBe(true));
  it.each([
    'Trưng bày sách trong tuần lễ học tập.',
    'Đã hoàn thành nhiệm vụ.',
    'Kết quả báo cáo trước ngày 10/11/2021 được công nhận.',
    'Hoàn thành tốt nhiệm vụ được giao; họp trước giờ học 15 phút.',
  ])("none: '%s'", (text) => expect(limited(text)).toBe(false));
  it('is one only in a plan', () => {
    expect(limited('Thi cấp trường: Chấm xong trước ngày 20/10/2021.', 'Quyết định')).toBe(false);
    expect(limited('Thi cấp trường: Chấm xong trước ngày 20/10/2021.', null)).toBe(false);
  });
});

describe('the short name of who speaks', () => {
  it('is one for a committee and its chairman', () =>
    expect(shortName('Chủ tịch Ủy ban nhân dân tỉnh Đồng Nai')).toBe(shortName('UBND tỉnh Đồng Nai')));
  it('leaves other names as they are', () => expect(shortName('Sở Y tế')).toBe('so y te'));
});
