import { LetterText } from '../text/letter-text';
import { isMember } from './members';

const member = (text: string): boolean => {
  const letter = new LetterText(text);
  return isMember(letter, { start: 0, end: letter.text.length });
};

describe('one of a board that a decision sets up', () => {
  it.each([
    'Ông Nguyễn Văn Ba, Giám đốc Sở Xây dựng, Trưởng đoàn;',
    'Bà Lê Thị Bốn - Phó Giám đốc Sở Y tế - Phó Trưởng đoàn',
    'Đồng chí Trần Năm, Trưởng phòng Nội vụ, Ủy viên thường trực;',
    'BS. Phạm Sáu, Trung tâm Y tế huyện, thành viên;',
    'Ông Đỗ Bảy, chuyên viên Văn phòng, Thư ký.',
    'Tổ trưởng',
    'Ủy viên;',
  ])('%s', (text) => expect(member(text)).toBe(true));
});

describe('a duty that only looks like a member', () => {
  it.each([
    'Ông Nguyễn Văn Ba, Trưởng đoàn, chịu trách nhiệm báo cáo kết quả.',
    'Giao Sở Nội vụ tham mưu thành lập Tổ công tác, cử thành viên',
    'Các thành viên thực hiện nhiệm vụ do Trưởng đoàn phân công.',
    'Bố trí kinh phí cho các thành viên đi lại trong cả mùa mưa bão khi có lệnh',
    `Ông Nguyễn Văn Ba ${'và những người khác '.repeat(20)}, thành viên`,
  ])('%s', (text) => expect(member(text)).toBe(false));
});
