import { clockMs, lastDayOfMonth } from './due-at';
import type { Recurrence } from './deadline';
import { DAY_MS, dayOf, firstInstantOf, isoOf, type Instant } from './instants';
import { addDays, isWorkingDay, nearestWorkingDay, weekdayOf, type WorkCalendar } from './work-calendar';

/** What the wording leaves open and a person decided; kept beside the duty, so an answer can be given again. */
export interface OccurrenceChoices {
  /** An occurrence whose last day is a day off: stays, is left out, or moves. */
  readonly onDayOff: 'keep' | 'skip' | 'nextWorkingDay' | 'previousWorkingDay';
}
/** Nothing said of weekends means every day: no day off is read into the text. */
export const AS_WRITTEN: OccurrenceChoices = { onDayOff: 'keep' };

export interface Occurrence {
  /** Names the occurrence in its duty: '2020-08-18', '2020-W34', '2020-08', '2020-Q3', '2020-H2', '2020'. */
  readonly period: string;
  /** The first instant that is too late. */
  readonly dueAt: string;
}
type Every = Exclude<Recurrence['every'], 'unstated'>;
const MONTHS: Record<Exclude<Every, 'day' | 'week'>, number> = { month: 1, quarter: 3, halfYear: 6, year: 12 };
/** Longer than any run of days off, so an occurrence moved into the window is found. */
const MARGIN_DAYS = 40;

/**
 * The occurrences due in [from, to), in the order of their periods. `to` alone cuts a duty without end; 'định kỳ nhắc lại' (unstated) has none.
 * A day of the month is looked for in the last month of a quarter, half-year or year; without a day the period's last one counts.
 * @throws DomainError `deadline.hour-does-not-exist`.
 */
export function* occurrences(
  recurrence: Recurrence,
  from: Instant,
  to: Instant,
  calendar: WorkCalendar,
  choices: OccurrenceChoices = AS_WRITTEN,
): Generator<Occurrence, void, undefined> {
  if (recurrence.every === 'unstated' || from >= to) return;
  const clock = recurrence.before === null ? DAY_MS : clockMs(recurrence.before);
  const stop = to + MARGIN_DAYS * DAY_MS;
  for (const { period, last } of periodsFrom(recurrence.every, addDays(dayOf(from), -MARGIN_DAYS))) {
    if (firstInstantOf(periodStart(last, recurrence)) > stop) return;
    const day = placed(lastDayIn(recurrence, last), calendar, choices);
    if (day === null) continue;
    const due = firstInstantOf(day) + clock;
    if (due >= from && due < to) yield { period, dueAt: isoOf(due) };
  }
}

/** Periods without end, beginning with the one that holds `day`; each with its last day. */
function* periodsFrom(every: Every, day: string): Generator<{ period: string; last: string }> {
  let current = day;
  for (;;) {
    const last = lastDayOf(every, current);
    yield { period: periodName(every, last), last };
    current = addDays(last, 1);
  }
}
const lastDayOf = (every: Every, day: string): string => {
  if (every === 'day') return day;
  if (every === 'week') return addDays(day, 7 - weekdayOf(day));
  const month = Number(day.slice(5, 7));
  const lastMonth = Math.ceil(month / MONTHS[every]) * MONTHS[every];
  return lastDayOfMonth(`${day.slice(0, 4)}-${String(lastMonth).padStart(2, '0')}`);
};
/** No day of the period that can be named comes earlier. */
const periodStart = (last: string, { every, month }: Recurrence): string => {
  if (every === 'day') return last;
  if (every === 'year' && month !== undefined) return `${last.slice(0, 4)}-01`;
  return every === 'week' ? addDays(last, -6) : `${last.slice(0, 7)}-01`;
};
const periodName = (every: Every, last: string): string => {
  const year = last.slice(0, 4);
  const month = Number(last.slice(5, 7));
  switch (every) {
    case 'day':
      return last;
    case 'week': {
      // ISO 8601: a week belongs to the year of its Thursday.
      const thursday = addDays(last, -3);
      const ordinal = (firstInstantOf(thursday) - firstInstantOf(thursday.slice(0, 4))) / DAY_MS;
      return `${thursday.slice(0, 4)}-W${String(Math.floor(ordinal / 7) + 1).padStart(2, '0')}`;
    }
    case 'month':
      return last.slice(0, 7);
    case 'quarter':
      return `${year}-Q${month / 3}`;
    case 'halfYear':
      return `${year}-H${month / 6}`;
    case 'year':
      return year;
  }
};
/** The last day that is in time. 'trước ngày 25' ends with the 24th, but 'trước 14 giờ ngày 25' is on the 25th itself. */
const lastDayIn = ({ every, day, month, inclusive, before }: Recurrence, periodEnd: string): string => {
  if (every === 'day' || day === null) return periodEnd;
  const back = inclusive || before !== null ? 0 : 1;
  if (every === 'week') return addDays(periodEnd, Math.min(day, 7) - 7 - back);
  const last =
    every === 'year' && month !== undefined ? lastDayOfMonth(`${periodEnd.slice(0, 4)}-${String(month).padStart(2, '0')}`) : periodEnd;
  const named = addDays(`${last.slice(0, 7)}-01`, day - 1 - back);
  return named < last ? named : last;
};
const placed = (day: string, calendar: WorkCalendar, { onDayOff }: OccurrenceChoices): string | null => {
  if (onDayOff === 'keep' || isWorkingDay(calendar, day)) return day;
  if (onDayOff === 'skip') return null;
  return nearestWorkingDay(calendar, day, onDayOff === 'nextWorkingDay' ? 1 : -1);
};
