import { addDays, instantOrNull, weekdayOf } from '@cascade/calendar/domain';

const NAMED = /^\d{4}-(?:Q[1-4]|H[12]|W(?:0[1-9]|[1-4]\d|5[0-2]))$/;
const WEEK_53 = /^(\d{4})-W53$/;
const PLAIN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const THURSDAY = 4;
/** ISO 8601: only a year that begins or ends with a Thursday has 53 weeks. */
const isLongYear = (year: string): boolean => [`${year}-01-01`, addDays(`${year}-12-01`, 30)].some((day) => weekdayOf(day) === THURSDAY);
/** A day '2020-08-18', week '2020-W34', month '2020-08', quarter '2020-Q3', half-year '2020-H2' or year '2020' that exists. It is part of a stream's name. */
export const isPeriod = (written: string): boolean => {
  const [, yearOf53] = WEEK_53.exec(written) ?? [];
  if (yearOf53) return isLongYear(yearOf53);
  return NAMED.test(written) || (PLAIN.test(written) && instantOrNull(written) !== null);
};
