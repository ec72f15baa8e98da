import { labelOf } from './labels';

describe('a label', () => {
  it.each([
    ['1. Giao', 'number', '1', 1, 3],
    ['3.Ban thường vụ', 'number', '3', 3, 2],
    ['1, UBND', 'number', '1', 1, 3],
    ['12) việc', 'number', '12', 12, 4],
    ['1- Quán triệt', 'number', '1', 1, 3],
    ['1/ Giao', 'number', '1', 1, 3],
    ['1.2. Xây dựng', 'decimal', '1.2', 2, 5],
    ['2.3.1 Việc', 'decimal', '2.3.1', 1, 6],
    ['a) chủ trì', 'letter', 'a', 1, 3],
    ['đ) Việc', 'letter', 'đ', 5, 3],
    ['b. Việc', 'letter', 'b', 2, 3],
    ['II. MỤC', 'roman', 'II', 2, 4],
    ['IX/ Việc', 'roman', 'IX', 9, 4],
    ['A. PHẦN', 'capital', 'A', 1, 3],
    ['Điều 2. Việc', 'article', 'Điều 2', 2, 8],
    ['ĐIỀU 12: Việc', 'article', 'Điều 12', 12, 9],
    ['Chương II', 'part', 'Chương II', 0, 9],
    ['(i) Việc', 'small', 'i', 1, 4],
    ['(iv) việc', 'small', 'iv', 4, 5],
    ['- Tổ chức', 'dash', '', 0, 2],
    ['–Tổ chức', 'dash', '', 0, 1],
    ['__ - Việc', 'dash', '', 0, 5],
    ['-_ Việc', 'dash', '', 0, 3],
    ['.~- Việc', 'dash', '', 0, 4],
    ['+ Việc', 'plus', '', 0, 2],
    ['† Việc', 'plus', '', 0, 2],
    ['"¬ Việc', 'dash', '', 0, 3],
    ['„3. Sở', 'number', '3', 3, 4],
    ['...2. Sở', 'number', '2', 2, 6],
    ['5_ Giao', 'number', '5', 5, 3],
    ['__Š. Khi', 'number', '5', 5, 5],
  ])('%s', (opening, style, mark, ordinal, length) => expect(labelOf(opening)).toEqual({ style, mark, ordinal, length }));
  it('tells whether a bracket closes its digit', () =>
    expect([labelOf('2) Việc')?.bracketed, labelOf('2. Việc')?.bracketed]).toEqual([true, undefined]));
  it.each([
    '20/8/2020 là ngày',
    '3, 4 trên cổng',
    '14 giờ hàng ngày',
    '2020. Năm',
    'Giao Sở',
    'a lô',
    'Điều kiện',
    '-----',
    '1.000 đồng',
    'tới. Sau',
    'Điều 1 Quyết định này',
    'Điều 4 Nghị quyết này',
    '...2 xã',
  ])('%s has none', (opening) => expect(labelOf(opening)).toBeNull());
});
