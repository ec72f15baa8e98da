import { DAY_MS, OFFSET_MS } from '@cascade/calendar/domain';

/** SQL: the number of the day at UTC+7 on which an instant (ms, not before 1970) falls; the calendar's `dayNumberOf`. */
export const dayNumberSql = (instant: string): string => `(${instant} + ${OFFSET_MS}) / ${DAY_MS}`;
/** SQL: the first ms of that day. */
export const startOfDaySql = (instant: string): string => `${dayNumberSql(instant)} * ${DAY_MS} - ${OFFSET_MS}`;
