import { readLetter } from '../read-letter';

/** The last article of a decision of a province, as files have it. */
const decision = (articles: string): string =>
  [
    'ỦY BAN NHÂN DÂN',
    'TỈNH HẬU GIANG',
    'Số: 402/QĐ-UBND',
    'Hậu Giang, ngày 11 tháng 3 năm 2022',
    '',
    'QUYẾT ĐỊNH',
    'Về việc phê duyệt danh mục vườn ươm',
    '',
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;',
    '',
    'QUYẾT ĐỊNH:',
    'Điều 1. Phê duyệt danh mục vườn ươm của tỉnh.',
    articles,
    '',
    'Nơi nhận:',
    '- Như Điều 2;',
    '- Lưu: VT.',
  ].join('\n');
const read = (articles: string) =>
  readLetter(decision(articles)).items.map(({ label, assignees, text }) => [
    label,
    assignees.map(({ value }) => value),
    text.split(' ').slice(0, 3).join(' '),
  ]);
const CARRIERS = ['Chánh Văn phòng UBND tỉnh', 'Giám đốc Sở Xây dựng', 'Chủ tịch UBND các huyện'];
const SENTENCE = 'Chánh Văn phòng UBND tỉnh, Giám đốc Sở Xây dựng, Chủ tịch UBND các huyện chịu trách nhiệm thi hành Quyết định này./.';

describe('who carries a decision out', () => {
  it('stands in the article', () => expect(read(`Điều 2. ${SENTENCE}`)).toEqual([['Điều 2', CARRIERS, 'Chánh Văn phòng']]));
  it('stands below the day it takes effect, and is the article’s duty', () =>
    expect(read(`Điều 2. Quyết định này có hiệu lực kể từ ngày ký.\n${SENTENCE}`)).toEqual([['Điều 2', CARRIERS, 'Chánh Văn phòng']]));
  it('stands below a title, which belongs to the words', () =>
    expect(read(`Điều 2. Tổ chức thực hiện\n${SENTENCE}`)).toEqual([['Điều 2', CARRIERS, 'Tổ chức thực']]));
  it('stands below the bare label', () => expect(read(`Điều 2.\n${SENTENCE}`)).toEqual([['Điều 2', CARRIERS, 'Chánh Văn phòng']]));
  it('stands behind a title on its line', () =>
    expect(read(`Điều 2. Trách nhiệm thi hành ${SENTENCE}`)).toEqual([['Điều 2', CARRIERS, 'Trách nhiệm thi']]));
  it('is listed one below the other', () =>
    expect(
      read(
        'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.\nChánh Văn phòng UBND tỉnh;\nGiám đốc Sở Xây dựng;\nChủ tịch UBND các huyện chịu trách nhiệm thi hành Quyết định này.',
      ),
    ).toEqual([['Điều 2', CARRIERS, 'Chánh Văn phòng']]));
  it('stands behind a label that a line end tore', () =>
    expect(read(`Điều\n2. ${SENTENCE}`)).toEqual([['Điều 2', CARRIERS, 'Chánh Văn phòng']]));
  it('is a duty of the closing where the article has points', () =>
    expect(read(`Điều 2. Giao việc\n1. Giao Sở Xây dựng công bố danh mục.\n${SENTENCE}`)).toEqual([
      ['Điều 2.1', ['Sở Xây dựng'], 'Giao Sở Xây'],
      ['closing', CARRIERS, 'Chánh Văn phòng'],
    ]));
});

describe('an article that nobody is named in', () => {
  it.each([
    ['takes effect', 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.'],
    [
      'takes effect and replaces',
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.\nQuyết định này thay thế Quyết định số 12/QĐ-UBND ngày 05/01/2019.',
    ],
    [
      'is cited at the beginning of a torn line',
      'Danh mục lập theo quy định tại\nĐiều 3, Điều 7 Nghị định số 09/2018/NĐ-CP ngày 15/01/2018 của Chính phủ.',
    ],
  ])('%s is no duty', (_, articles) => expect(read(articles)).toEqual([]));
});
