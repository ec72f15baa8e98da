import fc from 'fast-check';
import { MOST_WORDS, pairsOf, searchWords, standsFor, textWords } from './search-words';

const folded = (text: string): string[] => searchWords(text).map((word) => word.folded);

describe('the words of a search', () => {
  it.each([
    ['ct 12 binh duong', ['ct', '12', 'binh', 'duong']],
    ['Số 08/CT-UBND', ['8', 'ct', 'ubnd']],
    ['số: 278 / UBND – VX', ['278', 'ubnd', 'vx']],
    ['ĐỀ NGHỊ Ðảng uỷ', ['de', 'nghi', 'dang', 'uy']],
    ['ct12', ['ct', '12']],
    ['mục 2a', ['muc', '2a']],
    ['số', ['so']],
    ['số lượng', ['so', 'luong']],
    ['“%_!"*', []],
    ['', []],
  ])('of %p are %p', (text, words) => expect(folded(text)).toEqual(words));
  it('are the same for composed and decomposed letters', () => expect(folded('Mỹ Phước'.normalize('NFD'))).toEqual(['my', 'phuoc']));
  it('keep what was typed, for those who typed marks', () =>
    expect(searchWords('Họp 07')).toEqual([
      { folded: 'hop', typed: 'họp', isNumber: false },
      { folded: '7', typed: '07', isNumber: true },
    ]));
  it('are so many at most', () => expect(searchWords('a '.repeat(100))).toHaveLength(MOST_WORDS));
});
describe('the words of a text', () => {
  it('know where they stand', () =>
    expect(textWords('Số: 012/CT')).toEqual([
      { folded: 'so', start: 0, end: 2 },
      { folded: '12', start: 4, end: 7 },
      { folded: 'ct', start: 8, end: 10 },
    ]));
  it('are joined in pairs', () =>
    expect([pairsOf(textWords('phòng, chống dịch')), pairsOf([])]).toEqual([['phongchong', 'chongdich'], []]));
});
describe('a sought word', () => {
  it.each([
    ['phong', false, 'phong', true],
    ['pho', false, 'phong', false],
    ['pho', true, 'phong', true],
    ['phong', true, 'pho', false],
  ])('%s (begun: %s) stands for %s: %s', (sought, prefix, word, stands) =>
    expect(standsFor({ folded: sought, prefix }, word)).toBe(stands),
  );
});
describe('words told unit by unit', () => {
  const WORD = /[\p{L}\p{M}\p{N}]+/gu;
  const byPattern = (text: string): (readonly [number, number])[] =>
    [...text.matchAll(WORD)].map(({ 0: word, index }) => [index, index + word.length] as const);
  const places = (text: string): (readonly [number, number])[] => textWords(text).map(({ start, end }) => [start, end] as const);
  it.each(['', ' ', 'một', 'Số: 278/UBND–VX, ngày 17/8/2020.', 'Mỹ Phước'.normalize('NFD'), 'chữ 𝒜𝒷 và 😀 cuối', '½ ² Ⅷ', 'a\u200bb_c'])(
    'of %p are those of the pattern',
    (text) => expect(places(text)).toEqual(byPattern(text)),
  );
  it('are so for any text, halves of characters among it', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => expect(places(text)).toEqual(byPattern(text)))));
});

it('words stay the same words, however many others came between', () => {
  const before = folded('Số 08/CT-UBND tỉnh Bình Dương');
  for (let at = 0; at < 10_100; at += 1) searchWords(`từ${String.fromCodePoint(0x4e00 + at)}`);
  expect(folded('Số 08/CT-UBND tỉnh Bình Dương')).toEqual(before);
});
