import { LetterText } from '../text/letter-text';
import { withoutQuotedBlocks } from './quoted-blocks';

const kept = (...lines: string[]): string[] => {
  const letter = new LetterText(lines.join('\n'));
  return withoutQuotedBlocks(letter, letter.lines).map((line) => letter.valueOf(line));
};

describe('a quotation over several paragraphs', () => {
  it.each([
    [
      'from its mark to the one that closes it',
      ['Như sau:', '“Điều 10. Thẩm quyền', '1. Sở Y tế trực.', 'b) Xã trực.”', 'Giao Sở Y tế.'],
      ['Như sau:', 'Giao Sở Y tế.'],
    ],
    ['with a stop behind its mark', ['“1. Sở Y tế trực.', '2. Xã trực.”.', 'Giao Sở Y tế.'], ['Giao Sở Y tế.']],
    ['between plain marks', ['"1. Sở Y tế trực.', '2. Xã trực.";', 'Giao Sở Y tế.'], ['Giao Sở Y tế.']],
    ['each of two', ['“1. Một.', 'Hai.”', 'Giữa:', '“Ba.', 'Bốn.”', 'Cuối.'], ['Giữa:', 'Cuối.']],
  ])('is left out %s', (_, lines, rest) => expect(kept(...lines)).toEqual(rest));
  it.each([
    ['it closes where it opens', ['“Một câu” là đủ.', 'Giao Sở Y tế.', 'Có lời “trích”.']],
    ['plain marks close where they open', ['"Một câu" là đủ.', 'Giao Sở Y tế.', 'Có lời "trích"']],
    ['a speck of a scan stands before a sentence', ['Quan điểm', '" Việc này là cần.', 'Giao Sở Y tế.', 'Có lời."']],
    ['a sentence opens with a word in quotes', ['Trước đó.', '“Tổ xanh của xã hoạt động.', 'Giao Sở Y tế.', 'Có lời.”']],
    ['nothing closes it', ['“Một câu', 'Giao Sở Y tế.', 'Giao Sở Xây dựng.']],
    ['another opens before it closes', ['“Một câu', '“Hai câu', 'Giao Sở Y tế.']],
  ])('is none where %s', (_, lines) => expect(kept(...lines)).toEqual(lines));
  it('ends within a bound', () => {
    const lines = ['“Một câu', ...Array.from({ length: 80 }, (_, at) => `Dòng ${at}.`), 'Hết.”'];
    expect(kept(...lines)).toEqual(lines);
  });
});
