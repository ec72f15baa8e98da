import {
  addDays,
  AS_WRITTEN,
  DAY_MS,
  OFFSET_MS,
  dayOf,
  firstInstantOf,
  instantOrNull,
  occurrences,
  type DeadlineRule,
  type Instant,
  type Occurrence,
  type OccurrenceChoices,
  type Recurrence,
  type WorkCalendar,
} from '@cascade/calendar/domain';
import { DomainError } from '@cascade/event-store/domain';

/** A duty to report again and again: its wording, what a person decided where that is silent, and from which to which day it runs. */
export interface ReportingDuty {
  readonly recurrence: Recurrence;
  readonly choices: OccurrenceChoices;
  readonly fromOn: string;
  /** The last day; null as long as the order stands. */
  readonly untilOn: string | null;
  /** The unit through which the reports go; null where none is named, `collectorText` as the order has it. */
  readonly collectorId: string | null;
  readonly collectorText: string | null;
}
/** A limit that nobody counts from the day it was said on (Điều 147): the first occurrence is that of the next day. */
export const dutyFrom = (recurrence: Recurrence, saidOn: string, collectorText: string | null): ReportingDuty => ({
  ...{
    recurrence,
    choices: AS_WRITTEN,
    fromOn: addDays(dayOf(firstInstantOf(saidOn)), 1),
    untilOn: null,
    collectorId: null,
    collectorText,
  },
});
/** The duty of a task that was given before duties were recorded by themselves: its deadline recurs. */
export const dutyOfRule = (rule: DeadlineRule, saidOn: string | null): ReportingDuty | null =>
  rule.kind === 'recurring' && rule.recurrence.every !== 'unstated' && saidOn !== null && instantOrNull(saidOn) !== null
    ? dutyFrom(rule.recurrence, saidOn, null)
    : null;
/** The occurrences due in [from, to) that fall into the days of the duty. */
export const dutyOccurrences = function* (
  duty: ReportingDuty,
  from: Instant,
  to: Instant,
  calendar: WorkCalendar,
): Generator<Occurrence, void, undefined> {
  // What is due at the very beginning of the first day belongs to the day before.
  const begins = Math.max(from, firstInstantOf(duty.fromOn) + 1);
  // An occurrence of the last day may be due at its end.
  const ends = duty.untilOn === null ? to : Math.min(to, firstInstantOf(duty.untilOn) + DAY_MS + 1);
  yield* occurrences(duty.recurrence, begins, ends, calendar, duty.choices);
};
/** First and last day of a period as its name says: '2020-08-18', '2020-W34', '2020-08', '2020-Q3', '2020-H2', '2020'. */
export const periodDays = (period: string): { readonly first: string; readonly last: string } => {
  const [, year, part, number] = /^(\d{4})-?([QHW]?)(.*)$/.exec(period) as unknown as readonly [string, string, string, string];
  if (part === 'W') {
    // ISO 8601: week 1 holds 4 January.
    const fourth = firstInstantOf(`${year}-01-04`);
    const weekday = ((new Date(fourth + OFFSET_MS).getUTCDay() + 6) % 7) * DAY_MS;
    const first = dayOf(fourth - weekday + (Number(number) - 1) * 7 * DAY_MS);
    return { first, last: addDays(first, 6) };
  }
  const months = part === 'Q' ? 3 : part === 'H' ? 6 : number === '' ? 12 : 1;
  if (!part && number.length > 2) return { first: period, last: period };
  const begin = part ? (Number(number) - 1) * months : number === '' ? 0 : Number(number) - 1;
  const month = (index: number): string => `${Number(year) + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  return { first: `${month(begin)}-01`, last: addDays(`${month(begin + months)}-01`, -1) };
};
const MARGIN_DAYS = 45;
/**
 * The occurrence of that period.
 * @throws DomainError `report.period-not-due` where the duty has none such: before it begins, after its end, or no period of it.
 */
export const occurrenceOf = (taskId: string, duty: ReportingDuty, period: string, calendar: WorkCalendar): Occurrence => {
  const { first, last } = periodDays(period);
  const window = [firstInstantOf(first) - MARGIN_DAYS * DAY_MS, firstInstantOf(last) + MARGIN_DAYS * DAY_MS] as const;
  for (const occurrence of dutyOccurrences(duty, ...window, calendar)) if (occurrence.period === period) return occurrence;
  const why = last < duty.fromOn ? 'before' : duty.untilOn !== null && first > duty.untilOn ? 'after' : 'no-occurrence';
  throw new DomainError('report.period-not-due', { taskId, period, why });
};
/** A period that has not begun cannot be reported. @throws DomainError `report.period-not-due` */
export const checkBegun = (taskId: string, period: string, at: string | null): void => {
  const said = at === null ? null : instantOrNull(at);
  if (said !== null && said + (at!.length <= 10 ? DAY_MS - 1 : 0) < firstInstantOf(periodDays(period).first))
    throw new DomainError('report.period-not-due', { taskId, period, why: 'not-begun' });
};
export type OccurrenceStatus = 'met' | 'late' | 'missed' | 'waived' | 'pending';
/** What became of an occurrence: said in time is met, whenever it was recorded; nothing is written when its time passes. */
export const occurrenceStatus = (
  dueAt: Instant,
  report: { readonly submittedAt: Instant | null; readonly waived: boolean } | null,
  asOf: Instant,
): OccurrenceStatus => {
  const submittedAt = report?.submittedAt ?? null;
  if (submittedAt !== null) return submittedAt < dueAt ? 'met' : 'late';
  if (report?.waived) return 'waived';
  return asOf < dueAt ? 'pending' : 'missed';
};
