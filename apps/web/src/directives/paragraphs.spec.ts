import { paragraphsOf } from './paragraphs';

const of = (text: string) =>
  paragraphsOf(text, { start: 0, end: text.length }).map(({ start, end, kind }) => [text.slice(start, end), kind]);
describe('paragraphs of a body', () => {
  it('are parted by blank lines', () =>
    expect(of('Một.\n\n  Hai.\n')).toEqual([
      ['Một.', 'text'],
      ['Hai.', 'text'],
    ]));
  it('go on over a line that the paper broke', () => {
    const torn = 'Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của Chủ tịch\nUBND tỉnh về việc cài đặt ứng dụng, yêu cầu:';
    expect(of(torn)).toEqual([[torn, 'text']]);
  });
  it('begin anew behind the end of a sentence, a short line, a label, a dash', () => {
    expect(of('Yêu cầu:\n1. Các phòng\na) Phòng Y tế;\n- Trạm Y tế')).toEqual([
      ['Yêu cầu:', 'text'],
      ['1. Các phòng', 'point'],
      ['a) Phòng Y tế;', 'point'],
      ['- Trạm Y tế', 'point'],
    ]);
  });
  it('tell legal grounds and headings', () =>
    expect(of('Căn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kế hoạch.\nChương II')).toEqual([
      ['Căn cứ Luật Tổ chức chính quyền địa phương;', 'ground'],
      ['QUYẾT ĐỊNH:', 'heading'],
      ['Điều 1. Ban hành kế hoạch.', 'point'],
      ['Chương II', 'heading'],
    ]));
  it('take no date and no number for a label', () => expect(of('20/8/2020 là hạn cuối.')[0]?.[1]).toBe('text'));
  it('are of the part asked for', () => {
    const text = 'đầu\nThân.\ncuối';
    expect(paragraphsOf(text, { start: 4, end: 9 })).toEqual([{ start: 4, end: 9, kind: 'text' }]);
    expect(paragraphsOf(text, { start: 4, end: 4 })).toEqual([]);
  });
});
