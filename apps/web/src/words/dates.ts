import { OFFSET_MS } from '@cascade/calendar/domain';
import type { Language } from './language';

const DAYS: Record<Language, readonly string[]> = {
  vi: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly clock: string;
  readonly weekday: number;
}
/** The fields of an instant at UTC+7. */
const atHanoi = (instant: number): Written => {
  const date = new Date(instant + OFFSET_MS);
  const clock = date.toISOString().slice(11, 16);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), clock, weekday: date.getUTCDay() };
};

/** '2020-08-20', '2020-08-20T14:05:00+07:00', '2020-08' or an instant in milliseconds -> '20/8/2020' (or '8/2020'); days at UTC+7. */
export const dayOf = (time: string | number): string => {
  if (typeof time === 'string' && !time.includes('T')) {
    const [year, month, day] = time.split('-').map(Number);
    return [day, month, year].filter((part) => part !== undefined).join('/');
  }
  const { day, month, year } = atHanoi(typeof time === 'number' ? time : Date.parse(time));
  return `${day}/${month}/${year}`;
};
/** '20/8/2020 14:05'. A time written as a day stays a day. */
export const timeOf = (time: string | number): string => {
  if (typeof time === 'string' && !time.includes('T')) return dayOf(time);
  const { clock } = atHanoi(typeof time === 'number' ? time : Date.parse(time));
  return `${dayOf(time)} ${clock}`;
};
/** 'Thứ năm 20/8/2020': where a deadline is near. */
export const weekdayOf = (time: string | number, language: Language): string => {
  const instant = typeof time === 'number' ? time : Date.parse(time.includes('T') ? time : `${time}T00:00:00+07:00`);
  return `${DAYS[language][atHanoi(instant).weekday]} ${dayOf(time)}`;
};
/** `dueAt` is the first instant that is too late: a limit at midnight is shown as the day before. */
export const dueDayOf = (dueAt: string | number): string => timeOrDay((typeof dueAt === 'number' ? dueAt : Date.parse(dueAt)) - 1);
const timeOrDay = (last: number): string => {
  const { clock } = atHanoi(last + 1);
  return clock === '00:00' ? dayOf(last) : timeOf(last + 1);
};
