import fc from 'fast-check';
import { LetterText } from '../text/letter-text';
import { DATE_SOURCE, dayOfMatch, headDate, isRealDay, lastDayOfMonth, realDay } from './dates';
import { fold } from '../text/fold';

const head = (written: string) => {
  const letter = new LetterText(written);
  return headDate(letter, { start: 0, end: letter.text.length });
};

describe('the date in the head of a letter', () => {
  it.each([
    ['Bến Cát, ngày 17 tháng 8 năm 2020', '2020-08-17'],
    ['Hà Nội, ngày 05 tháng 02 năm 2020', '2020-02-05'],
    ['ngày 29 tháng 2 năm 2020', '2020-02-29'],
    ['ngày 31 tháng 12 năm 2020', '2020-12-31'],
    ['ngày 01 tháng 01 năm 2021', '2021-01-01'],
    ['Cần Thơ, Ngày 18 Tháng 8 Năm 2020', '2020-08-18'],
    ['NGÀY 18 THÁNG 8 NĂM 2020', '2020-08-18'],
  ])('%s is %s', (written, day) => expect(head(written)).toMatchObject({ day, partly: day, warnings: [] }));
  it.each([
    ['a blank day', 'Bình Gia, ngày     tháng 8 năm 2020', '2020-08', 'blank'],
    ['a dotted day', 'Bình Gia, ngày ... tháng 8 năm 2020', '2020-08', 'blank'],
    ['a dotted month', 'Bình Gia, ngày 7 tháng ..... năm 2020', '2020', 'blank'],
    ['nothing but the year', 'ngày      tháng      năm 2020', '2020', 'blank'],
    ['a struck day', 'Bắc Kạn, ngày ~~07~~ tháng 8 năm 2020', '2020-08', 'struck'],
    ['a day that does not exist', 'ngày 31 tháng 4 năm 2020', '2020-04', 'garbled'],
    ['the leap day of another year', 'ngày 29 tháng 02 năm 2021', '2021-02', 'garbled'],
    ['a month that does not exist', 'ngày 12 tháng 13 năm 2020', '2020', 'garbled'],
    ['the day nought', 'ngày 00 tháng 8 năm 2020', '2020-08', 'garbled'],
  ])('with %s is what is known of it, and says why no more', (_, written, partly, warning) =>
    expect(head(written)).toMatchObject({ day: null, partly, warnings: [warning] }),
  );
  it.each(['Kính gửi: UBND các xã', 'hàng tháng', 'ngày mai', '', '17/8'])('is none in %j', (written) => expect(head(written)).toBeNull());
  it('stands where it was written, without the place before it', () => {
    const letter = new LetterText('Bến Cát, ngày 17 tháng 8 năm 2020');
    const found = headDate(letter, { start: 0, end: letter.text.length });
    expect(letter.textOf(found!.piece.start, found!.piece.end)).toBe('ngày 17 tháng 8 năm 2020');
  });
});

describe('a date in running text', () => {
  const dayIn = (text: string, year: number | null = 2020): string | null | undefined => {
    const groups = new RegExp(DATE_SOURCE, 'u').exec(fold(text))?.groups;
    return groups && dayOfMatch(groups, year);
  };
  it.each([
    ['ngày 20/8/2020', '2020-08-20'],
    ['ngày 20-8-2020', '2020-08-20'],
    ['trước 30.9.2020', '2020-09-30'],
    ['20/08/2020', '2020-08-20'],
    ['ngày 5 tháng 10 năm 2021', '2021-10-05'],
    ['ngày 5 tháng 10', '2020-10-05'],
    ['ngày 5/10', '2020-10-05'],
    ['ngày 29/2', '2020-02-29'],
    ['ngày 30/2/2020', null],
    ['ngày 20 / 8 / 2020', '2020-08-20'],
  ])('%s is %s', (text, day) => expect(dayIn(text)).toBe(day));
  it.each(['5/10', '30/4 quyển', '12/CT-UBND', 'ngày 50%', 'tháng 8'])('is none in %j', (text) => expect(dayIn(text)).toBeUndefined());
  it('without its year is none where the letter has no year either', () => expect(dayIn('ngày 20/8', null)).toBeNull());
  it('of the leap day without a year is none in a letter of another year', () => expect(dayIn('ngày 29/2', 2021)).toBeNull());
});

describe('the calendar of letters', () => {
  it('has the days that the machine’s own has, from 1900 to 2199', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1890, max: 2210 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const written = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const parsed = new Date(`${written}T00:00:00Z`);
          const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(written) && year >= 1900 && year < 2200;
          expect(realDay(year, month, day)).toBe(exists ? written : null);
          expect(isRealDay(written)).toBe(exists);
        },
      ),
    ));
  it.each([
    [2020, 2, '2020-02-29'],
    [2021, 2, '2021-02-28'],
    [2000, 2, '2000-02-29'],
    [2100, 2, '2100-02-28'],
    [2020, 4, '2020-04-30'],
    [2020, 12, '2020-12-31'],
  ])('ends the month of %i-%i with %s', (year, month, day) => expect(lastDayOfMonth(year, month)).toBe(day));
  it.each(['', '2020', '2020-08', '2020-8-17', 'x-y-z', '2020-08-17T00:00:00'])('has no day %j', (written) =>
    expect(isRealDay(written)).toBe(false),
  );
});
