import { LetterText } from '../text/letter-text';
import { findNamedLaws } from './named-laws';

const lawsIn = (text: string): [string, string | null][] => {
  const letter = new LetterText(text);
  return findNamedLaws(letter, { start: 0, end: letter.text.length }).map(({ raw, issuedOn }) => [raw, issuedOn]);
};

describe('laws cited by name', () => {
  it('are known by name and day', () =>
    expect(lawsIn('Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;')).toEqual([['Luật Thư viện ngày 21 tháng 11 năm 2019', '2019-11-21']]));
  it('are known by name and year', () => expect(lawsIn('theo Luật Thanh tra năm 2022.')).toEqual([['Luật Thanh tra năm 2022', null]]));
  it('stand several in one sentence', () =>
    expect(lawsIn('Căn cứ Luật Khiếu nại ngày 11/11/2011, Luật Tố cáo ngày 12/6/2018;').map(([, day]) => day)).toEqual([
      '2011-11-11',
      '2018-06-12',
    ]));
  it('may be codes and ordinances', () =>
    expect(lawsIn('Căn cứ Bộ luật Lao động ngày 20 tháng 11 năm 2019; Pháp lệnh Dân số ngày 09 tháng 01 năm 2003;')).toHaveLength(2));
  it('that amend another are one law', () =>
    expect(lawsIn('Luật sửa đổi, bổ sung một số điều của Luật Đất đai ngày 18 tháng 6 năm 2018;')).toHaveLength(1));
  it.each([
    'Sở Tư pháp góp ý dự thảo Luật Thư viện để trình Quốc hội vào năm 2030.',
    'Theo Luật Đầu tư công, các sở lập danh mục.',
    'kỷ luật lao động năm 2020 tốt hơn',
    'Luật số 56/2024/QH15 năm 2024',
  ])("none: '%s'", (text) => expect(lawsIn(text)).toEqual([]));
});
