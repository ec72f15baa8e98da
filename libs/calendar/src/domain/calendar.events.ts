import type { EventOf } from '@cascade/event-store/domain';

/** A day that differs from its weekday's habit. `source` names the act that says so. */
export interface SpecialDay {
  readonly on: string;
  readonly kind: 'off' | 'working';
  readonly name: string;
  readonly source: string;
}
export type CalendarOpened = EventOf<'CalendarOpened', 1, { calendarId: string; weeklyDaysOff: readonly number[]; source: string }>;
/** The days of one year, or part of one, as announced; a later one for the same day replaces it. The calendar's version is the stream's revision. */
export type SpecialDaysSet = EventOf<'SpecialDaysSet', 1, { calendarId: string; days: readonly SpecialDay[] }>;
export type CalendarEvent = CalendarOpened | SpecialDaysSet;
