import { readLetter } from '../read-letter';
import { plainOf } from '../expected-format';
import { LetterText } from '../text/letter-text';
import { withLinesApart } from './run-on';

const apart = (text: string): string[] => withLinesApart(new LetterText(text)).text.split('\n');
const LETTER =
  'UBND TỈNH PHÙ SA CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ Y TẾ Độc lập - Tự do - Hạnh phúc Số: 415 /SYT-NVY Sông Bến-Tân Phú, ngày 09 tháng 3 năm 2012 V/v trực cấp cứu mùa lũ Kính gửi: - Bệnh viện đa khoa tỉnh; - Các trung tâm y tế huyện. Thực hiện Công văn số 77/UBND-VX ngày 02/3/2012 của UBND tỉnh, Sở Y tế yêu cầu các đơn vị: 1. Giao Bệnh viện đa khoa tỉnh lập hai đội cấp cứu lưu động. 2. Các trung tâm y tế huyện báo cáo trước ngày 20/3/2012. Nơi nhận: - Như trên; - Lưu: VT. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC';
const DECISION =
  'ỦY BAN NHÂN DÂN TỈNH PHÙ SA CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 88/QĐ-UBND Phù Sa, ngày 11 tháng 5 năm 2016 QUYẾT ĐỊNH Về việc lập đội xung kích đê điều ỦY BAN NHÂN DÂN TỈNH PHÙ SA Căn cứ Luật Đê điều ngày 29/11/2006; Căn cứ Nghị định số 113/2007/NĐ-CP ngày 28/6/2007 của Chính phủ; QUYẾT ĐỊNH: Điều 1. Lập đội xung kích. Điều 2. Quyết định này thay thế Quyết định số 15/QĐ-UBND ngày 04/02/2010 của UBND tỉnh.';

describe('a page on one line', () => {
  it('has its lines again', () =>
    expect(apart(LETTER)).toEqual([
      'UBND TỈNH PHÙ SA',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'SỞ Y TẾ',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 415 /SYT-NVY',
      'Sông Bến-Tân Phú, ngày 09 tháng 3 năm 2012',
      'V/v trực cấp cứu mùa lũ',
      'Kính gửi: - Bệnh viện đa khoa tỉnh;',
      '- Các trung tâm y tế huyện.',
      'Thực hiện Công văn số 77/UBND-VX ngày 02/3/2012 của UBND tỉnh, Sở Y tế yêu cầu các đơn vị:',
      '1. Giao Bệnh viện đa khoa tỉnh lập hai đội cấp cứu lưu động.',
      '2. Các trung tâm y tế huyện báo cáo trước ngày 20/3/2012.',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC',
    ]));
  it('is read as a letter is, and every place is one of the text as given', () => {
    const reading = readLetter(LETTER);
    const plain = plainOf(reading);
    expect(plain).toMatchObject({
      type: 'Công văn',
      number: '415',
      symbol: 'SYT-NVY',
      issuer: 'Sở Y tế',
      issuerLevel: 'province',
      place: 'Sông Bến-Tân Phú',
      date: '2012-03-09',
      subject: 'trực cấp cứu mùa lũ',
      recipients: ['Bệnh viện đa khoa tỉnh', 'Các trung tâm y tế huyện'],
    });
    expect(plain.citations).toMatchObject([{ number: '77', date: '2012-03-02', issuer: 'UBND tỉnh', relation: 'implements' }]);
    expect(plain.tasks.map(({ label, deadline }) => [label, deadline])).toEqual([
      ['1', null],
      ['2', '2012-03-20'],
    ]);
    const { span } = reading.header.issuedOn;
    expect(LETTER.slice(span?.start, span?.end)).toBe('ngày 09 tháng 3 năm 2012');
  });
  it('has its grounds and articles again', () =>
    expect(plainOf(readLetter(DECISION))).toMatchObject({
      type: 'Quyết định',
      number: '88',
      issuer: 'Ủy ban nhân dân tỉnh Phù Sa',
      date: '2016-05-11',
      citations: [
        { type: 'Luật', date: '2006-11-29', relation: 'basis' },
        { number: '113', symbol: '2007/NĐ-CP', relation: 'basis' },
        { number: '15', relation: 'replaces' },
      ],
    }));
  it('ends its subject where who decides stands in capitals, or where the first sentence begins', () => {
    const head =
      'UBND TỈNH PHÙ SA CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 9/CT-UBND Phù Sa, ngày 11 tháng 5 năm 2016';
    const rest = `của các đội xung kích, ${'giữ đê trong mùa lũ, '.repeat(10)}nhiều nơi còn chậm.`;
    expect(plainOf(readLetter(`${head} CHỈ THỊ Về việc giữ đê điều Trong thời gian qua, công tác ${rest}`)).subject).toBe('giữ đê điều');
    expect(plainOf(readLetter(`${head} QUYẾT ĐỊNH Về việc giữ đê điều CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH Căn cứ đề nghị ${rest}`)).subject).toBe(
      'giữ đê điều',
    );
  });
  it('is refused where it bears a secrecy mark', () =>
    expect(readLetter(LETTER.replace(' Số: 415', ' MẬT Số: 415')).header.subject.warnings).toContain('secret'));
  it.each([
    ['whose lines are its own', LETTER.replace(/ (?=CỘNG|SỞ|Độc|Số:|V\/v|Kính|Thực)/gu, '\n')],
    [
      'that only speaks of the motto',
      `${'Một câu dài. '.repeat(10)}Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam ${'quy định '.repeat(30)}`,
    ],
    ['without a motto', `Số: 12/UBND ${'một việc phải làm '.repeat(30)}`],
  ])('is no letter %s', (_, text) => {
    const letter = new LetterText(text);
    expect(withLinesApart(letter)).toBe(letter);
  });
});
