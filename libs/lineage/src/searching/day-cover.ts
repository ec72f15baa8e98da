import { DAY_MS, startOfDay } from '@cascade/calendar/domain';
import { dayTags } from '../projections/letter-texts.projection';

const nextYear = (day: number): number => Date.UTC(new Date(day * DAY_MS).getUTCFullYear() + 1, 0, 1) / DAY_MS;
/** First day of the month after that of `day`. */
export const nextMonth = (day: number): number => {
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / DAY_MS;
};
const DAYS_OF_MONTH = 31;
const DAYS_OF_YEAR = 366;
export const monthStart = (day: number): number => day - new Date(day * DAY_MS).getUTCDate() + 1;
/** Where a stretch of about so many days before `to` may begin, so that few tags cover it: with a month or a year where it is longer than one. */
export const roundStart = (to: number, length: number): number => {
  const from = to - length;
  if (length < DAYS_OF_MONTH) return from;
  return length < DAYS_OF_YEAR ? monthStart(from) : Date.UTC(new Date(from * DAY_MS).getUTCFullYear(), 0, 1) / DAY_MS;
};
const isFirstOfMonth = (day: number): boolean => new Date(day * DAY_MS).getUTCDate() === 1;
const isFirstOfYear = (day: number): boolean => isFirstOfMonth(day) && new Date(day * DAY_MS).getUTCMonth() === 0;

/** The fewest tags of whole years, months and days that come to the days [from, to): 'y2020', 'm202101', 'd20210201'. */
export const dayCover = (from: number, to: number): string[] => {
  const tags: string[] = [];
  for (let day = from; day < to;) {
    const [year, month, single] = dayTags(startOfDay(day));
    if (isFirstOfYear(day) && nextYear(day) <= to) {
      tags.push(year);
      day = nextYear(day);
    } else if (isFirstOfMonth(day) && nextMonth(day) <= to) {
      tags.push(month);
      day = nextMonth(day);
    } else {
      tags.push(single);
      day += 1;
    }
  }
  return tags;
};
