import { readParagraphs } from '../layout/paragraphs';
import { LetterText } from '../text/letter-text';
import { isMeeting, Sections } from './sections';
import { readStructure } from './structure';

const sectionsOf = (text: string): Record<string, string> => {
  const { letter, paragraphs } = readParagraphs(new LetterText(text), 0, text.split('\n').length);
  const { nodes } = readStructure(letter, paragraphs, () => false);
  const sections = new Sections(letter, isMeeting(letter, nodes));
  return Object.fromEntries(nodes.map((node) => [node.path, sections.of(node)]));
};

describe('what a heading says of its points', () => {
  it('tells of reasons and aims', () =>
    expect(sectionsOf('I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức.\nII. NHIỆM VỤ\n1. Tuyên truyền sâu rộng.')).toEqual({
      I: 'background',
      'I.1': 'background',
      II: 'tasks',
      'II.1': 'tasks',
    }));
  it('tells who may decide what', () =>
    expect(sectionsOf('Điều 2. Phân cấp thẩm quyền mua sắm\n1. Các sở quyết định mua xe.')).toMatchObject({ 'Điều 2.1': 'background' }));
  it('lets notes below a place speak for themselves', () =>
    expect(sectionsOf('1. Địa điểm\n- Vườn cây.\n- Một số lưu ý:\n+ Đến đúng giờ.')).toMatchObject({
      '1.-1': 'background',
      '1.-2': 'plain',
      '1.-2.+1': 'plain',
    }));
  it('leaves an order with its own heading open', () =>
    expect(sectionsOf('1. Yêu cầu các phòng báo cáo\n- Số liệu.\n- Thuyết minh.')).toMatchObject({ '1': 'plain' }));
  it('lists what will be heard at a meeting', () => {
    const meeting = '1. Nội dung:\n- Đánh giá kết quả.\n2. Thành phần:\n- Lãnh đạo phòng.\n3. Thời gian: 8 giờ ngày 10/5/2019.';
    expect(sectionsOf(meeting)).toMatchObject({ '1': 'background', '1.-1': 'background' });
    expect(sectionsOf('1. Nội dung:\n- Đánh giá kết quả.')).toMatchObject({ '1': 'plain' });
  });
});
