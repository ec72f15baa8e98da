import { readDay } from './read-day';

describe('a day that is typed', () => {
  it.each(['20/8/2020', '20/08/2020', '20-8-2020', '20.8.2020', '20 8 2020', '20082020', '2020-08-20', '2020-8-20', ' 20/8/2020 '])(
    'is read from %j',
    (typed) => expect(readDay(typed)).toBe('2020-08-20'),
  );
  it.each([
    ['29/2/2020', '2020-02-29'],
    ['1/12/2020', '2020-12-01'],
    ['12/1/2020', '2020-01-12'], // the day comes first, whatever the browser speaks
  ])('knows the calendar: %s', (typed, day) => expect(readDay(typed)).toBe(day));
  it.each([
    '',
    '31/2/2020',
    '29/2/2021',
    '0/8/2020',
    '20/13/2020',
    '1/1/0',
    '1/1/0000',
    '1/1/9999',
    '8/2020',
    '20/8',
    '20/8/20',
    'hôm qua',
    '😀',
    '<script>',
  ])('is none in %j', (typed) => expect(readDay(typed)).toBeNull());
});
