import { LetterText } from '../text/letter-text';
import { deadlineIn, deadlineOf } from './deadlines';
import { fixedDeadlines } from './fixed-deadlines';

const daysIn = (text: string, on: string | null = '2020-08-17', stated = false): (string | null)[] => {
  const letter = new LetterText(text);
  const piece = { start: 0, end: letter.text.length };
  return fixedDeadlines(letter, piece, letter.flatOf(0, letter.text.length), on, stated).map(({ deadline }) =>
    deadline.kind === 'fixed' ? deadline.on : null,
  );
};

describe('days and spans that limit a duty', () => {
  it.each([
    ['Nộp danh sách trước ngày 20/9/2020.', '2020-09-20'],
    ['Nộp danh sách chậm nhất ngày 5 tháng 10 năm 2020.', '2020-10-05'],
    ['Gửi báo cáo trước ngày 12/9 để tổng hợp.', '2020-09-12'],
    ['Làm xong đến hết tháng 11/2020.', '2020-11-30'],
    ['Trình dự thảo trong quý III/2021.', '2021-09-30'],
    ['Hoàn thành trong quý 4 năm 2020.', '2020-12-31'],
    ['Tổng kết trước cuối năm 2020.', '2020-12-31'],
    ['Rà soát trong quý III, IV/2020.', '2020-12-31'],
    ['Rà soát trong quý III và quý IV năm 2020.', '2020-12-31'],
    ['Tập huấn trong tháng 9, tháng 10 năm 2020.', '2020-10-31'],
    ['Tập huấn trong tháng 9, 10/2020 tại các xã.', '2020-10-31'],
    ['Tập huấn trong tháng 9, 12 xã làm trước.', '2020-09-30'],
    ['Kiểm kê từ ngày 02/9/2020 đến ngày 09/9/2020.', '2020-09-09'],
  ])('%s', (text, day) => expect(daysIn(text)).toEqual([day]));

  it.each([
    ['Hoàn thành trong Quý [V năm 2020.', '2020-12-31'],
    ['Trình Chính phủ trong Quý HI năm 2020.', '2020-09-30'],
    ['Ban hành trong Quý H năm 2021.', '2021-06-30'],
    ['Ban hành trong quýIV/2020.', '2020-12-31'],
    ['Báo cáo trước npày 20/8/2020.', '2020-08-20'],
    ['Báo cáo trước ngàv 20/8/2020.', '2020-08-20'],
    ['Xong truớc nghày 20/8/2020.', '2020-08-20'],
    ['Gửi danh sách trước ngày20/8/2020.', '2020-08-20'],
    ['Gửi danh sách trướcngày 20/8/2020.', '2020-08-20'],
    ['Gửi danh sách tniớc ngày 20/8/2020.', '2020-08-20'],
    ['Gửi danh sách tmớc ngày 20/8/2020.', '2020-08-20'],
    ['Làm xong chậm nhất đến ngày 01, tháng 7 năm 2028.', '2028-07-01'],
  ])("as a scan reads it: '%s'", (text, day) => expect(daysIn(text)).toEqual([day]));

  it.each([
    'Các hồ sơ đã nộp trước ngày 20/9/2019 vẫn được xét.',
    'Số liệu tính đến ngày 31/7/2020.',
    'Báo cáo trước ngày 15/12 hằng năm.',
    'Đối với nhiệm vụ được giao trong năm 2020, các sở rà soát.',
    'Kết quả trong tháng 7 đạt khá.',
    'Quý vị đại biểu đến trước giờ họp.',
    'Giai đoạn từ năm 2016 đến năm 2020.',
    '',
  ])("sets none: '%s'", (text) => expect(daysIn(text)).toEqual([]));

  it('takes a day that stands alone behind its heading', () => expect(daysIn('Tháng 9/2020', '2020-08-17', true)).toEqual(['2020-09-30']));
  it('gives a day without a year the next such day', () => expect(daysIn('trước ngày 15/01', '2020-12-20')).toEqual(['2021-01-15']));
  it('knows no year without the day of the letter', () => expect(daysIn('Nộp trước ngày 15/01 để xét.', null)).toEqual([]));
  it('names a day that no calendar has, and says so', () => {
    const letter = new LetterText('Nộp trước ngày 31/9/2020.');
    const [found] = fixedDeadlines(letter, { start: 0, end: letter.text.length }, letter.flatOf(0, letter.text.length), '2020-08-17');
    expect(found?.warnings).toContain('impossible');
  });
  it('includes the day named except behind trước', () => {
    const inclusive = (text: string): unknown => {
      const letter = new LetterText(text);
      return fixedDeadlines(letter, { start: 0, end: text.length }, letter.flatOf(0, text.length), '2020-08-17').map(({ deadline }) =>
        deadline.kind === 'fixed' ? deadline.inclusive : null,
      );
    };
    expect(inclusive('Nộp trước ngày 20/9/2020.')).toEqual([false]);
    expect(inclusive('Nộp chậm nhất ngày 20/9/2020.')).toEqual([true]);
    expect(inclusive('Nộp trước hết ngày 20/9/2020.')).toEqual([true]);
  });
});

describe('a limit whose digits are spoilt', () => {
  const read = (text: string): readonly [boolean, readonly string[]] => {
    const letter = new LetterText(text);
    const piece = { start: 0, end: letter.text.length };
    const { value, warnings } = deadlineOf(letter, piece, deadlineIn(letter, piece, '2020-08-17'));
    return [value !== null, warnings];
  };
  it.each(['Báo cáo trước ngày 2Ö/8/2020.', 'Báo cáo chậm nhất ngày 20/8/20ZO.', 'Nộp đến hết ngày §0/8/2020.'])(
    '%s is no day, and somebody is told',
    (text) => expect(read(text)).toEqual([false, ['garbled']]),
  );
  it.each(['Báo cáo trước ngày hội.', 'Làm ngay, khẩn trương.', 'Các vụ việc đã xảy ra trước ngày 20/8/2020.'])(
    '%s says nothing of it',
    (text) => expect(read(text)).toEqual([false, []]),
  );
  it('a limit that reads has no such warning, and excludes its day', () => {
    const letter = new LetterText('Gửi danh sách tniớc ngày 20/8/2020.');
    const found = deadlineIn(letter, { start: 0, end: letter.text.length }, null);
    expect([found?.deadline.kind === 'fixed' && found.deadline.inclusive, found?.warnings]).toEqual([false, []]);
  });
});
