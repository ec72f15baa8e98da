import { plainOf } from '../expected-format';
import { readLetter } from '../read-letter';

/** What a decision with these grounds cites: number, symbol, day, issuer, relation. */
const citedIn = (grounds: string): readonly unknown[][] =>
  plainOf(
    readLetter(
      `UBND TỈNH HÀ NAM\nSỞ XÂY DỰNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/QĐ-SXD\nHà Nam, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc giao nhiệm vụ\n\n${grounds}\n`,
    ),
    () => null,
  ).citations.map(({ number, symbol, date, issuer, relation }) => [number, symbol, date, issuer, relation]);

const symbolsIn = (grounds: string): readonly unknown[] => citedIn(grounds).map(([, symbol]) => symbol);

describe('years that a blank tore', () => {
  it('are put together in a symbol', () =>
    expect(citedIn('Căn cứ Nghị định số 08/20 22/NĐ-CP ngày 10/01/2022 của Chính phủ;')).toEqual([
      ['08', '2022/NĐ-CP', '2022-01-10', 'Chính phủ', 'basis'],
    ]));
  it('are put together in a date, and the issuer behind it is read', () =>
    expect(citedIn('Căn cứ Quyết định số 31/QĐ-TTg ngày 9/02/20 23 của Thủ tướng Chính phủ;')).toEqual([
      ['31', 'QĐ-TTg', '2023-02-09', 'Thủ tướng Chính phủ', 'basis'],
    ]));
  it('are put together behind "năm" too', () =>
    expect(citedIn('Căn cứ Nghị quyết số 7/NQ-HĐND ngày 9 tháng 7 năm 20 23;')).toMatchObject([
      ['7', 'NQ-HĐND', '2023-07-09', null, 'basis'],
    ]));
  it('are none where the second half counts something', () =>
    expect(citedIn('Căn cứ Quyết định số 31/QĐ-UBND ngày 9/02/20 23 hộ dân được hỗ trợ;')).toEqual([
      ['31', 'QĐ-UBND', null, null, 'basis'],
    ]));
});

describe('old symbols of one group behind a dash', () => {
  it('are documents with a day behind them', () =>
    expect(
      citedIn('Căn cứ Nghị định 52-CP ngày 10/7/1993 của Chính phủ; Quyết định số 115-HĐBT ngày 2/4/1990 của Hội đồng Bộ trưởng;'),
    ).toEqual([
      ['52', 'CP', '1993-07-10', 'Chính phủ', 'basis'],
      ['115', 'HĐBT', '1990-04-02', 'Hội đồng Bộ trưởng', 'basis'],
    ]));
  it('are none without a day', () => expect(citedIn('Căn cứ tiêu chuẩn 52-CP của nhà sản xuất;')).toEqual([]));
});

describe('letters of a type that a scan misread', () => {
  it.each([
    ['Căn cứ Chỉ thị số 16/CI-BYT ngày 3/4/2023;', 'CT-BYT'],
    ['Căn cứ Quyết định số 9/OĐ-UBND ngày 3/4/2023;', 'QĐ-UBND'],
    ['Căn cứ Kế hoạch số 9/KN-UBND ngày 3/4/2023;', 'KH-UBND'],
    ['Căn cứ Nghị định số 9/2023/NB-CP ngày 3/4/2023;', '2023/NĐ-CP'],
  ])('are known from the type: %s', (grounds, symbol) => expect(symbolsIn(grounds)).toEqual([symbol]));
  it.each([
    ['two of them', 'Căn cứ Chỉ thị số 16/GI-BYT ngày 3/4/2023;', 'GI-BYT'],
    ['letters of another type', 'Căn cứ Thông báo số 16/TT-BYT ngày 3/4/2023;', 'TT-BYT'],
    ['letters of a body', 'Căn cứ Báo cáo số 16/BV-KHTH ngày 3/4/2023;', 'BV-KHTH'],
    ['an official letter', 'Căn cứ Công văn số 16/CY-BYT ngày 3/4/2023;', 'CY-BYT'],
  ])('stay: %s', (_, grounds, symbol) => expect(symbolsIn(grounds)).toEqual([symbol]));
});

describe('a law that amends several', () => {
  it('is one law, by its own name', () => {
    const names = 'Luật Giá, Luật Thống kê, Luật Đo lường, Luật Hóa chất và Luật Điện lực';
    const cited = citedIn(`Căn cứ Luật Sửa đổi, bổ sung một số điều của ${names} ngày 20 tháng 6 năm 2023;`);
    expect(cited).toEqual([[null, null, '2023-06-20', null, 'basis']]);
  });
  it('is no list of laws each with its day', () =>
    expect(citedIn('Căn cứ Luật Sửa đổi một số điều của Luật Giá ngày 1/6/2023, Luật Hóa chất ngày 2/6/2023;')).toHaveLength(2));
});

describe('a number with a digit set apart', () => {
  it('is none where a speck could be the first digit', () =>
    expect(citedIn('Căn cứ Nghị định số 2 43/2023/NĐ-CP ngày 30/6/2023;')).toEqual([[null, '2023/NĐ-CP', '2023-06-30', null, 'basis']]));
  it('is whole where nothing else can be meant', () =>
    expect(citedIn('Căn cứ Nghị định số 3 1/2 011/NĐ-CP ngày 1 1/5/201 1;')).toEqual([['31', '2011/NĐ-CP', '2011-05-11', null, 'basis']]));
});

describe('digits that cannot be read', () => {
  it.each([
    ['a sign before the number', 'Căn cứ Nghị định số ?3/2020/NĐ-CP;', null, '2020/NĐ-CP'],
    ['a letter before the number', 'Căn cứ Nghị định số Z5/2020/NĐ-CP;', null, '2020/NĐ-CP'],
    ['a letter behind that no number has', 'Căn cứ Nghị định số 4S/2020/NĐ-CP;', null, '2020/NĐ-CP'],
    ['nothing but noughts', 'Căn cứ Nghị định số 00/2020/NĐ-CP;', null, '2020/NĐ-CP'],
  ])('leave no number: %s', (_, sentence, number, notation) =>
    expect(citedIn(sentence)).toEqual([[number, notation, null, null, 'basis']]),
  );
  it("'số' that lost its vowel is no digit", () =>
    expect(citedIn('Căn cứ Nghị định s20/2008/NĐ-CP ngày 14/02/2008;')).toEqual([['20', '2008/NĐ-CP', '2008-02-14', null, 'basis']]));
  it.each(['ngày 12 tháng 12 năm 20Z0', 'ngày 12 tháng 1Z năm 2020', 'ngày 12/12/2O2Z'])(
    'leave no day that another year was put to: %s',
    (day) => expect(citedIn(`Căn cứ Quyết định số 31/QĐ-UBND ${day} của Ủy ban nhân dân tỉnh;`)[0]?.[2]).toBeNull(),
  );
});
