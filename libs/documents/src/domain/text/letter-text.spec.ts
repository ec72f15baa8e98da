import { fold } from './fold';
import { LetterText } from './letter-text';

const spanned = (given: string, wanted: string): string => {
  const letter = new LetterText(given);
  const start = letter.text.indexOf(wanted);
  const { start: from, end } = letter.spanOf({ start, end: start + wanted.length });
  return given.slice(from, end);
};

describe('folding', () => {
  it.each([
    ['Uỷ ban', 'uy ban'],
    ['Ủy ban', 'uy ban'],
    ['ĐƯỜNG Đất Ðà', 'duong dat da'],
    ['“a” – b', '"a" - b'],
    ['İstanbul', 'istanbul'],
    ['漢字 😀', '漢字 😀'],
  ])('%s -> %s', (text, folded) => expect(fold(text)).toBe(folded));
  it('moves no offset', () => expect(fold('İỨẶ😀đ–“').length).toBe('İỨẶ😀đ–“'.length));
});

describe('a normalised letter', () => {
  it.each([
    ['composes', 'Số'.normalize('NFD'), 'Số'],
    ['composes what is half composed', 'ê\u0323', 'ệ'],
    ['knows no-break spaces', 'Số:\u00a0 12', 'Số: 12'],
    ['makes a gap between columns a tab', 'TỈNH X      Độc lập', 'TỈNH X\tĐộc lập'],
    ['drops blanks at line ends', '  a  \n  b  ', 'a\nb'],
    ['drops Markdown marks', '# **a** *b*', 'a b'],
    ['keeps a star as a bullet', '* việc', '- việc'],
    ['drops escapes', '1\\. Giao', '1. Giao'],
    ['drops strikes but keeps what they strike', '~~458~~ /UBND', '458 /UBND'],
    ['leaves single tildes', 'a ~ b', 'a ~ b'],
    ['parts the cells of a table', '| a | b |', 'a\tb'],
    ['knows Windows and old line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['drops what cannot be seen', 'U\u00adB\u200bND\ufeff', 'UBND'],
  ])('%s', (_, given, text) => expect(new LetterText(given).text).toBe(text));

  it('finds its way back over marks, blanks and composed letters', () => {
    expect(spanned('**trước 14 giờ**', 'trước 14 giờ')).toBe('trước 14 giờ');
    expect(spanned('a  \u00a0 b', 'a')).toBe('a');
    expect(spanned(`x ${'Độc'.normalize('NFD')} y`, 'Độc')).toBe('Độc'.normalize('NFD'));
    expect(spanned('Số: ~~4~~58', '458')).toBe('4~~58');
  });
  it('knows what was struck, on one line only', () => {
    const letter = new LetterText('Số: ~~458~~ /UBND\n~~a\nb~~');
    expect(letter.isStruck({ start: letter.text.indexOf('458'), end: letter.text.indexOf('458') + 3 })).toBe(true);
    expect(letter.isStruck({ start: letter.text.indexOf('UBND'), end: letter.text.length })).toBe(false);
  });
  it('has nothing struck where nothing stands between the marks, also behind a gap', () =>
    expect(new LetterText('Số:   ~~~~12/UBND').isStruck({ start: 0, end: 11 })).toBe(false));
  it.each([
    ['a  b', 'a b'],
    ['a\nb', 'a b'],
    ['a b', 'a b'],
    ['a \n\n b', 'a b'],
    ['x\u0085y', 'x y'],
  ])('has %j on one line as a value', (given, value) => {
    const letter = new LetterText(given);
    expect(letter.valueOf({ start: 0, end: letter.text.length })).toBe(value);
  });
  it.each([
    ['Số:     /UBND', 'Số: /UBND'],
    ['ngày     tháng     năm 2020', 'ngày tháng năm 2020'],
    ['Số:     12\tngày     tháng     năm 2020', 'Số: 12\tngày tháng năm 2020'],
    ['A     B     C', 'A\tB\tC'],
  ])('has %j with what is to be filled in left open and columns apart', (given, text) => expect(new LetterText(given).text).toBe(text));
  it.each([
    ['có ý kiến như sau: ˆ à :', 'có ý kiến như sau:'],
    ["trước ngày 15/4/2026. ; '", 'trước ngày 15/4/2026.'],
    ['các địa phương; :', 'các địa phương;'],
    ['xếp hạng: A', 'xếp hạng: A'],
    ['gồm các mục sau :', 'gồm các mục sau :'],
    ['1. a', '1. a'],
  ])("ends '%s' where its sign stands", (line, text) => {
    const letter = new LetterText(line);
    expect(letter.lines.map(({ start, end }) => letter.textOf(start, end))).toEqual([text]);
  });
  it('tells lines and the blank ones before them', () =>
    expect(new LetterText('a\nb\n\nc').lines.map(({ blankBefore }) => blankBefore)).toEqual([true, false, true]));
  it('closes gaps and still finds its way back', () => {
    const letter = new LetterText('một\n\n2\nhai\nba').closedAt([{ start: 3, end: 7 }]);
    expect(letter.text).toBe('một hai\nba');
    expect(letter.spanOf({ start: 4, end: 7 })).toEqual({ start: 7, end: 10 });
    expect(letter.spanOf({ start: 0, end: 7 })).toEqual({ start: 0, end: 10 });
  });
  it('counts what it hands out', () => {
    const letter = new LetterText('abcdef');
    letter.textOf(0, 3);
    letter.flatOf(2, 4);
    expect(letter.handedOut).toBe(5);
  });
});
