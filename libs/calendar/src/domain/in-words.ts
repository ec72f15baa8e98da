import { dayOf, isoOf, type Instant, type WorldTime } from './instants';

const numbers = (day: string): string => day.split('-').reverse().map(Number).join('/');
/**
 * How people write a time, to the day: '2020-08-20', '2020-08-20T14:05:00+07:00' and an instant in milliseconds -> '20/8/2020', a month
 * '2020-08' -> '8/2020', a year as it is. Days are those of UTC+7.
 */
export const dayInWords = (time: WorldTime | Instant): string => {
  if (typeof time === 'number') return numbers(dayOf(time));
  return numbers(time.includes('T') ? dayOf(Date.parse(time)) : time);
};
/** As `dayInWords`, with the clock where the time has one: '20/8/2020 14:05'. What was said to the day stays a day. */
export const timeInWords = (time: WorldTime | Instant): string => {
  if (typeof time === 'string' && !time.includes('T')) return dayInWords(time);
  const at = isoOf(typeof time === 'number' ? time : Date.parse(time));
  return `${numbers(at.slice(0, 10))} ${at.slice(11, 16)}`;
};
/** A deadline as orders word it. `dueAt` is the first instant that is too late: one at midnight is the end of the day before. */
export const dueInWords = (dueAt: Instant): string => {
  const words = timeInWords(dueAt);
  return words.endsWith(' 00:00') ? dayInWords(dueAt - 1) : words;
};
