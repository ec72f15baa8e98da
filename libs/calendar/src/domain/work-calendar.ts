import type { CalendarEvent, SpecialDay } from './calendar.events';
import { DAY_MS, dayOf, firstInstantOf } from './instants';

/**
 * Which days are worked, as dated data: the weekly habit and the days that differ from it.
 * `version` is `<calendarId>@<revision>`, so a due date can say which calendar it was computed with.
 */
export interface WorkCalendar {
  readonly calendarId: string;
  readonly revision: number;
  readonly version: string;
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  readonly weeklyDaysOff: readonly number[];
  readonly specialDays: ReadonlyMap<string, SpecialDay>;
}

/** One event further; what is on record is taken as it stands, whatever today's rules would say. */
export const evolveCalendar = (calendar: WorkCalendar | null, event: CalendarEvent): WorkCalendar => {
  const revision = (calendar?.revision ?? -1) + 1;
  const { calendarId } = event.data;
  const base = { calendarId, revision, version: `${calendarId}@${revision}` };
  switch (event.type) {
    case 'CalendarOpened':
      return { ...base, weeklyDaysOff: event.data.weeklyDaysOff, specialDays: calendar?.specialDays ?? new Map() };
    case 'SpecialDaysSet': {
      const specialDays = new Map(calendar?.specialDays);
      for (const day of event.data.days) specialDays.set(day.on, day);
      return { ...base, weeklyDaysOff: calendar?.weeklyDaysOff ?? [], specialDays };
    }
  }
};
/** The calendar after these events of its stream, from the first on; null where there are none. */
export const foldCalendar = (events: Iterable<CalendarEvent>): WorkCalendar | null => {
  let calendar: WorkCalendar | null = null;
  for (const event of events) calendar = evolveCalendar(calendar, event);
  return calendar;
};

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
/** The day `count` days after (before, where negative). @throws DomainError `date.does-not-exist`. */
export const addDays = (day: string, count: number): string => dayOf(firstInstantOf(day) + count * DAY_MS);

export const isWorkingDay = (calendar: WorkCalendar, day: string): boolean => {
  const special = calendar.specialDays.get(day);
  return special ? special.kind === 'working' : !calendar.weeklyDaysOff.includes(weekdayOf(day));
};
/** `addDays` by one for days that are known to exist: a limit of weeks is computed for thousands of tasks at once. */
const beside = (day: string, step: 1 | -1): string => new Date(Date.parse(`${day}T00:00:00Z`) + step * DAY_MS).toISOString().slice(0, 10);
/** The day itself where it is worked, else the next one (`step` 1) or the one before (`step` -1) that is. */
export const nearestWorkingDay = (calendar: WorkCalendar, day: string, step: 1 | -1 = 1): string => {
  let candidate = addDays(day, 0);
  while (!isWorkingDay(calendar, candidate)) candidate = beside(candidate, step);
  return candidate;
};
/** The `count`-th working day after `day`, which is not counted itself; with 0 the day itself or the next one worked. */
export const addWorkingDays = (calendar: WorkCalendar, day: string, count: number): string => {
  if (count === 0) return nearestWorkingDay(calendar, day);
  let reached = addDays(day, 0);
  for (let left = count; left > 0;) {
    reached = beside(reached, 1);
    if (isWorkingDay(calendar, reached)) left -= 1;
  }
  return reached;
};
/** Whether anything is known of that year beyond the weekly habit. Days of other years are computed by the habit alone. */
export const knowsYear = (calendar: WorkCalendar, year: number): boolean => {
  for (const on of calendar.specialDays.keys()) if (on.startsWith(`${year}-`)) return true;
  return false;
};
