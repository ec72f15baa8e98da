import { dayNumberOf, startOfDay } from '@cascade/calendar/domain';
import fc from 'fast-check';
import { dayTags } from '../projections/letter-texts.projection';
import { dayCover, monthStart, nextMonth, roundStart } from './day-cover';

const day = (written: string): number => dayNumberOf(Date.parse(`${written}T00:00:00+07:00`));
const cover = (from: string, to: string): string[] => dayCover(day(from), day(to));

describe('the tags of a period', () => {
  it.each([
    ['2020-03-01', '2020-04-01', ['m202003']],
    ['2020-02-28', '2020-03-02', ['d20200228', 'd20200229', 'd20200301']],
    ['2019-12-31', '2021-02-02', ['d20191231', 'y2020', 'm202101', 'd20210201']],
    ['2020-01-01', '2021-01-01', ['y2020']],
    ['2020-01-01', '2020-12-31', [...Array.from({ length: 11 }, (_, n) => `m2020${String(n + 1).padStart(2, '0')}`), ...Array.from({ length: 30 }, (_, n) => `d202012${String(n + 1).padStart(2, '0')}`)]],
    ['2020-08-17', '2020-08-17', []],
  ])('from %s to %s', (from, to, tags) => expect(cover(from, to)).toEqual(tags)); // prettier-ignore
  it('are borne by exactly the days of the period', () =>
    fc.assert(
      fc.property(fc.integer({ min: 15_000, max: 20_000 }), fc.integer({ min: 0, max: 1_500 }), (from, length) => {
        const tags = new Set(dayCover(from, from + length));
        for (const each of [from - 1, from, from + (length >> 1), from + length - 1, from + length]) {
          const borne = dayTags(startOfDay(each)).filter((tag) => tags.has(tag)).length;
          expect(borne).toBe(each >= from && each < from + length ? 1 : 0);
        }
      }),
    ));
});
describe('a stretch of days before one', () => {
  it.each([
    ['2020-08-17', 1, '2020-08-16'],
    ['2020-08-17', 30, '2020-07-18'],
    ['2020-08-17', 31, '2020-07-01'],
    ['2020-08-17', 365, '2019-08-01'],
    ['2020-08-17', 366, '2019-01-01'],
  ])('before %s, of about %i, begins on %s', (to, length, from) => expect(roundStart(day(to), length)).toBe(day(from)));
  it('knows where its months begin', () => {
    expect([monthStart(day('2020-02-29')), monthStart(day('2020-02-01'))]).toEqual([day('2020-02-01'), day('2020-02-01')]);
    expect([nextMonth(day('2020-12-31')), nextMonth(day('2020-02-01'))]).toEqual([day('2021-01-01'), day('2020-03-01')]);
  });
});
