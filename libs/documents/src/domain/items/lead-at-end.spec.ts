import { LetterText } from '../text/letter-text';
import { leadAtEnd } from './lead-at-end';

const read = (text: string) => {
  const letter = new LetterText(text);
  const found = leadAtEnd(letter, { start: 0, end: letter.text.length });
  return found && [found.leads.map((piece) => letter.valueOf(piece)), found.helpers.map((piece) => letter.valueOf(piece))];
};

describe('who leads, at the end of a point', () => {
  it.each([
    ['Xây dựng đề án vùng chuyên canh (Sở Nông nghiệp chủ trì).', ['Sở Nông nghiệp'], []],
    ['Lập quy hoạch khu chợ nổi (giao Sở Xây dựng chủ trì, phối hợp với Công an tỉnh).', ['Sở Xây dựng'], ['Công an tỉnh']],
    ['Nạo vét kênh; cơ quan chủ trì: Sở Giao thông vận tải; phối hợp: UBND các huyện.', ['Sở Giao thông vận tải'], ['UBND các huyện']],
    ['Tổng kết phong trào. Đơn vị thực hiện: Hội Nông dân huyện.', ['Hội Nông dân huyện'], []],
  ])('%s', (text, leads, helpers) => expect(read(text)).toEqual([leads, helpers]));
  it.each(['Xây dựng đề án (bản dự thảo lần hai).', 'Mở rộng chợ (do nhân dân đề nghị) trong năm.', 'Sở Xây dựng chủ trì lập quy hoạch.'])(
    'nobody: %s',
    (text) => expect(read(text)).toBeNull(),
  );
  it('is looked for near the end only', () =>
    expect(read(`Đề án (Sở Xây dựng chủ trì). ${'Nội dung đề án gồm nhiều phần khác nhau. '.repeat(15)}`)).toBeNull());
});
