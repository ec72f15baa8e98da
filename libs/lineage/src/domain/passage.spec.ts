import fc from 'fast-check';
import { fitOf, passageOf } from './passage';
import { searchWords } from './search-words';

const sought = (text: string, prefix = false) => searchWords(text).map((word) => ({ ...word, prefix }));
const drawn = (text: string, words: string, whole = false): string | null =>
  passageOf(text, sought(words), whole)
    ?.map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('') ?? null;

describe('a passage', () => {
  it('is the original text with what was sought marked', () =>
    expect(drawn('Đề nghị Mặt trận vận động nhân dân', 'de nghi mat tran')).toBe('[Đề] [nghị] [Mặt] [trận] vận động nhân dân'));
  it('marks a word that was only begun', () =>
    expect(passageOf('tuyên truyền', sought('tuy', true))).toEqual([
      { text: 'tuyên', marked: true },
      { text: ' truyền', marked: false },
    ]));
  it('is cut around the words that stand closest together', () => {
    const text = `${'dịch '.repeat(60)} phòng, chống dịch bệnh ${'khác '.repeat(60)}`;
    expect(drawn(text, 'phong chong benh')).toMatch(/^….*\[phòng\], \[chống\] dịch \[bệnh\].*…$/);
  });
  it('is none where nothing stands, unless the beginning is wanted', () => {
    expect(drawn('Giao Phòng Y tế', 'xyz')).toBeNull();
    expect(drawn('Giao Phòng Y tế', 'xyz', true)).toBe('Giao Phòng Y tế');
    expect(drawn('', 'xyz', true)).toBeNull();
  });
  it('never loses or invents a letter', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('phòng', 'chống', 'dịch', 'Đ', '12', '/', ', ', 'thôn'), { maxLength: 120 }),
        fc.constantFrom('phong', 'dich 12', 'd thon', 'chong'),
        (words, typed) => {
          const text = words.join(' ');
          const parts = passageOf(text, sought(typed), true);
          if (!parts) return;
          const shown = parts
            .map((part) => part.text)
            .join('')
            .replace(/^…|…$/g, '');
          expect(text).toContain(shown);
          for (const { marked, text: piece } of parts)
            if (marked) expect(searchWords(typed).map(({ folded }) => folded)).toContain(searchWords(piece)[0]!.folded);
        },
      ),
    ));
});
describe('how a text fits', () => {
  it.each([
    ['họp khẩn', 'Giấy mời họp khẩn', { found: 2, inRow: 1, exact: 2 }],
    ['họp khẩn', 'Phối hợp khẩn trương', { found: 2, inRow: 1, exact: 1 }],
    ['hop khan', 'khẩn và họp', { found: 2, inRow: 0, exact: 0 }],
    ['phong phong', 'phòng phong', { found: 1, inRow: 1, exact: 1 }],
    ['x', 'không', { found: 0, inRow: 0, exact: 0 }],
  ])('%p in %p', (typed, text, fit) => expect(fitOf(text, sought(typed))).toEqual(fit));
});
