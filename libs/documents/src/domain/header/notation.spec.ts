import { LetterText } from '../text/letter-text';
import { notationAt } from './notation';

describe('the letters of a symbol', () => {
  it.each([
    ['UBND-VX ngày 5/8/2020', 'UBND-VX'],
    ['SXD-QLN& TTBĐS ngày 14/11/2025', 'SXD-QLN&TTBĐS'],
    ['PGD& ĐT', 'PGD&ĐT'],
    ['PTM-SMEngày 15 tháng 4', 'PTM-SME'],
    ['UBND – CT', 'UBND-CT'],
    ['SXD-QLN& các đơn vị', 'SXD-QLN&'],
    ["QĐ- 'UBND ngày 5/8/2020", 'QĐ-UBND'],
    ['2024/QH151 ngày 5/8/2024', '2024/QH15'],
    ['2025/NĐ-CP2, cơ quan', '2025/NĐ-CP'],
    ['2024/TT-BGTVT4 của', '2024/TT-BGTVT'],
    ['QĐ-BCĐ138 ngày 5/8/2020', 'QĐ-BCĐ138'],
    ['2020/UBTVQH14 ngày', '2020/UBTVQH14'],
    ['HĐÐĐND-VX ngày 5/8/2020', 'HĐND-VX'],
    ['2021/0Đ- T1g ngày 5/8/2020', '2021/QĐ-TTg'],
  ])('%s', (written, notation) => expect(notationAt(new LetterText(written), 0)?.notation).toBe(notation));
  it('end before the date that lost its blank', () => expect(notationAt(new LetterText('PTM-SMEngày 15'), 0)?.end).toBe(7));
  it('are none of small letters', () => expect(notationAt(new LetterText('người'), 0)).toBeNull());
});
