import { LetterText } from '../text/letter-text';
import { readTail } from './tail';

const bodyOf = (...lines: string[]): string[] => {
  const letter = new LetterText(lines.join('\n'));
  return letter.lines.slice(0, readTail(letter, 0).from).map(({ start, end }) => letter.textOf(start, end));
};
const BODY = 'Sở Nội vụ yêu cầu các phòng triển khai thực hiện./.';

describe('a tail whose heading a scan lost', () => {
  it.each(['Nơt xen va KT. GIÁM ĐỐC', '#oliebotf KT. CHỦ TỊCH', 'Tư £ PT TM. ỦY BAN NHÂN DÂN'])(
    "begins beside the mark of who signs: '%s'",
    (line) => expect(bodyOf(BODY, line, '- Vụ Tổ chức (để biết);', '- Các phòng;')).toEqual([BODY]),
  );
  it.each(['~- Như trên;', 'Eưu: VT, TCCB'])("begins with a first or last copy behind specks: '%s'", (line) =>
    expect(bodyOf(BODY, line)).toEqual([BODY]),
  );
  it('does not begin where a sentence names who signs', () => {
    const sentence = 'Văn bản do Phó Giám đốc ký KT. GIÁM ĐỐC thì gửi kèm giấy ủy quyền.';
    expect(bodyOf(BODY, sentence)).toEqual([BODY, sentence]);
  });
});
