import { dayCellOf, dayFormatOf } from './day-cells';

describe('a cell that is a day', () => {
  it.each([
    ['20/8/2020', '2020-08-20T00:00:00.000Z'],
    ['1/12/2019', '2019-12-01T00:00:00.000Z'],
    ['20/8/2020 14:05', '2020-08-20T14:05:00.000Z'],
  ])('is %s', (text, iso) => expect(dayCellOf(text)?.toISOString()).toBe(iso));
  it.each(['', '12/CT-UBND', '30/2/2020', '20/13/2020', '8/2020', '20/8/20', '20/8/2020 25:00', 'ngày 20/8/2020', '=1/1/2020'])(
    'is not %p',
    (text) => expect(dayCellOf(text)).toBeNull(),
  );
});
describe('a column of days', () => {
  it('is one where every cell that says something is a day', () => {
    expect(dayFormatOf(['20/8/2020', null, '', '–'])).toBe('d/m/yyyy');
    expect(dayFormatOf(['20/8/2020', '21/8/2020 08:00'])).toBe('d/m/yyyy hh:mm');
  });
  it('is none of texts, numbers or nothing', () => {
    expect(dayFormatOf(['20/8/2020', 'không thời hạn'])).toBeNull();
    expect(dayFormatOf([1, 2])).toBeNull();
    expect(dayFormatOf([null, ''])).toBeNull();
  });
});
