import { LetterText } from '../text/letter-text';
import { isSent, sentBy } from './sent-by';

const names = (text: string): string[] | null => {
  const letter = new LetterText(text);
  const lead = sentBy(letter, { start: 0, end: letter.text.length });
  return lead && lead.assignees.map((piece) => letter.valueOf(piece));
};

describe('who sends what is to be sent', () => {
  it.each([
    ['Báo cáo của các đơn vị gửi về Sở Y tế trước ngày 20/9/2021.', ['các đơn vị']],
    ['Văn bản góp ý của các huyện gửi về Sở Tư pháp để tổng hợp.', ['các huyện']],
    ['Mọi báo cáo của UBND các xã gửi về Phòng Kinh tế huyện.', ['UBND các xã']],
    ['Kết thúc đợt kiểm tra các đơn vị báo cáo kết quả về Sở.', ['các đơn vị']],
    ['Hằng tháng các trường gửi danh sách học sinh nghỉ học.', ['các trường']],
    ['Hồ sơ của Trung tâm Y tế huyện nộp cho Sở Y tế.', ['Trung tâm Y tế huyện']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it.each([
    'Báo cáo gửi về Sở Y tế trước ngày 20/9/2021.',
    'Các đơn vị đã báo cáo kết quả.',
    'Trong quý, tình hình ổn định.',
    'Giao Sở Y tế tổng hợp.',
    '',
  ])("nobody: '%s'", (text) => expect(names(text)).toBeNull());
});

describe('what is sent by whoever was told before', () => {
  const sent = (text: string): boolean => {
    const letter = new LetterText(text);
    return isSent(letter, { start: 0, end: letter.text.length });
  };
  it.each(['Danh sách người dự gửi về Phòng Nội vụ chậm nhất ngày 18/10.', 'Báo cáo bằng văn bản gửi về Sở.', 'Đề xuất nộp cho Ban.'])(
    '%s',
    (text) => expect(sent(text)).toBe(true),
  );
  it.each(['Báo cáo kịp thời.', 'Gửi về Sở.', 'Danh sách đính kèm; gửi về Sở.'])("not: '%s'", (text) => expect(sent(text)).toBe(false));
});
