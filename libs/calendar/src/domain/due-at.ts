declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'deadline.hour-does-not-exist': { value: string };
    'deadline.amount-impossible': { amount: number; unit: string };
  }
}
import { DomainError } from '@cascade/event-store/domain';
import type { DeadlineRule } from './deadline';
import { DAY_MS, dayOf, firstInstantOf, isoOf, type Instant, type WorldTime } from './instants';
import { addDays, addWorkingDays, nearestWorkingDay, type WorkCalendar } from './work-calendar';

export interface DeadlineTriggers {
  /** Date of the document; null or only a month where its day is blank. */
  readonly signedOn: WorldTime | null;
  /** When the assignee received it; null as long as it has not. */
  readonly receivedOn: WorldTime | null;
}
export interface DueAt {
  /** The first instant that is too late, at UTC+7; null where the text gives none or its trigger is not known to the day. */
  readonly dueAt: string | null;
  /** What a relative limit runs from; null for other rules and while it has not happened. */
  readonly trigger: { readonly kind: 'signed' | 'received'; readonly on: WorldTime } | null;
}
const NOTHING: DueAt = { dueAt: null, trigger: null };
const HOUR_MS = 3_600_000;

/**
 * When a deadline so worded is over.
 * @throws DomainError `date.does-not-exist`, `deadline.hour-does-not-exist`, `deadline.amount-impossible`.
 */
export const dueAt = (rule: DeadlineRule, { signedOn, receivedOn }: DeadlineTriggers, calendar: WorkCalendar): DueAt => {
  switch (rule.kind) {
    case 'recurring':
    case 'byReference':
      return NOTHING;
    case 'fixed':
      return { dueAt: isoOf(fixedEnd(rule)), trigger: null };
    case 'relative': {
      refuseImpossible(rule);
      const on = rule.trigger === 'signed' ? signedOn : receivedOn;
      if (on === null) return NOTHING;
      const start = firstInstantOf(on, `${rule.trigger}On`);
      // A letter dated 'tháng 8 năm 2020' starts no count of days: any day chosen for it would be invented.
      const end = on.length < DAY_FORM ? null : relativeEnd(rule, start, on.length > DAY_FORM, calendar);
      return { dueAt: end === null ? null : isoOf(end), trigger: { kind: rule.trigger, on } };
    }
  }
};

type Fixed = Extract<DeadlineRule, { kind: 'fixed' }>;
type Relative = Extract<DeadlineRule, { kind: 'relative' }>;
const DAY_FORM = '2020-08-17'.length;

/** A fixed date stays where the order put it, also on a day off. An hour is a point without extent, so 'trước' and 'đến' 14 giờ end alike. */
const fixedEnd = ({ on, hour, inclusive }: Fixed): Instant => {
  const start = firstInstantOf(on, 'on');
  if (hour !== null) return start + clockMs(hour);
  return inclusive ? endOf(on) : start;
};
/** First instant after the day, month or year named. */
const endOf = (on: WorldTime): Instant => {
  const [year, month] = on.slice(0, 7).split('-').map(Number) as [number, number?];
  if (on.length >= DAY_FORM) return firstInstantOf(on.slice(0, DAY_FORM)) + DAY_MS;
  return month === undefined ? firstInstantOf(`${year + 1}`) : firstInstantOf(monthAfter(year, month, 1));
};
const relativeEnd = (rule: Relative, start: Instant, isExact: boolean, calendar: WorkCalendar): Instant => {
  const day = dayOf(start);
  switch (rule.unit) {
    case 'workingDay':
      return endOf(addWorkingDays(calendar, day, rule.amount));
    case 'day':
      return endOf(nearestWorkingDay(calendar, addDays(day, rule.amount)));
    case 'month':
      return endOf(nearestWorkingDay(calendar, addMonths(day, rule.amount)));
    case 'hour':
      // Known only to the day, the hours run from its last moment: nobody is called late who may have been in time.
      return (isExact ? start : start + DAY_MS) + rule.amount * HOUR_MS;
  }
};
/** 'HH:MM' in milliseconds after midnight; '24:00' is the end of the day. */
export const clockMs = (hour: string): number => {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})$/.exec(hour) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  if (!hours || Number(minutes) > 59 || total > 24 * 60) throw new DomainError('deadline.hour-does-not-exist', { value: hour });
  return total * 60_000;
};
const monthAfter = (year: number, month: number, count: number): string => {
  const months = year * 12 + month - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
};
export const lastDayOfMonth = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return addDays(`${monthAfter(year, number, 1)}-01`, -1);
};
/** The day at UTC+7 with which a world time begins: '2020-08' with the 1st. @throws DomainError `date.does-not-exist` naming `field`. */
export const firstDayOf = (written: WorldTime, field?: string): string => dayOf(firstInstantOf(written, field));
/** The last day that a world time covers: who says 'until 2020-08' means the 31st, and an hour means its day. @throws DomainError `date.does-not-exist` */
export const lastDayOf = (written: WorldTime, field?: string): string => {
  const first = firstDayOf(written, field);
  if (written.length === 'YYYY'.length) return `${written}-12-31`;
  return written.length === 'YYYY-MM'.length ? lastDayOfMonth(written) : first;
};
/** The same day of a later month, or that month's last day where it has no such day. */
const addMonths = (day: string, count: number): string => {
  const [year, month] = day.split('-').map(Number) as [number, number, number];
  const target = monthAfter(year, month, count);
  const last = lastDayOfMonth(target);
  const same = `${target}-${day.slice(8)}`;
  return same < last ? same : last;
};
const refuseImpossible = ({ amount, unit }: Relative): void => {
  const isWhole = unit === 'hour' || Number.isInteger(amount);
  // Ten thousand days are 27 years: above that it is a misread number, not a limit.
  if (!Number.isFinite(amount) || amount < 0 || amount > 10_000 || !isWhole)
    throw new DomainError('deadline.amount-impossible', { amount, unit });
};
