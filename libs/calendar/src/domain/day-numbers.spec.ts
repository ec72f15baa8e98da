import { dayNumberOf, isoDayOf, startOfDay } from './day-numbers';
import { DAY_MS, firstInstantOf } from './instants';

describe('days as numbers', () => {
  it.each(['1970-01-01', '1969-12-31', '2020-02-29', '2020-08-17', '2026-12-31'])('are the days of Viet Nam: %s', (day) => {
    const first = firstInstantOf(day);
    const number = dayNumberOf(first);
    expect(isoDayOf(number)).toBe(day);
    expect(startOfDay(number)).toBe(first);
    expect([dayNumberOf(first - 1), dayNumberOf(first + DAY_MS - 1), dayNumberOf(first + DAY_MS)]).toEqual([
      number - 1,
      number,
      number + 1,
    ]);
  });
  it('begin with the first day of 1970', () => expect(dayNumberOf(firstInstantOf('1970-01-01'))).toBe(0));
});
