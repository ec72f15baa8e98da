declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'calendar.exists': { calendarId: string };
    'calendar.unknown': { calendarId: string };
    'calendar.weekday-unknown': { calendarId: string; weekday: number };
    'calendar.no-working-day': { calendarId: string };
    'calendar.kind-unknown': { on: string; kind: string };
    'calendar.day-twice': { on: string };
    'calendar.source-missing': { calendarId: string; on: string | null };
  }
}
import { DomainError, type CommandOf, type Decider } from '@cascade/event-store/domain';
import type { CalendarEvent, CalendarOpened, SpecialDay, SpecialDaysSet } from './calendar.events';
import { instantOrNull } from './instants';
import { evolveCalendar, type WorkCalendar } from './work-calendar';

export type CalendarState = { readonly status: 'absent' } | { readonly status: 'open'; readonly calendar: WorkCalendar };
export type OpenCalendar = CommandOf<'OpenCalendar', CalendarOpened['data']>;
export type SetSpecialDays = CommandOf<'SetSpecialDays', SpecialDaysSet['data']>;
export type CalendarCommand = OpenCalendar | SetSpecialDays;

/** Stream `calendar-<id>`. */
export const calendarStream = (calendarId: string): string => `calendar-${calendarId}`;

const KINDS: readonly string[] = ['off', 'working'] satisfies SpecialDay['kind'][];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const refuseWrongDays = (calendarId: string, days: readonly SpecialDay[]): void => {
  const seen = new Set<string>();
  for (const { on, kind, source } of days) {
    if (!DAY.test(on) || instantOrNull(on) === null) throw new DomainError('date.does-not-exist', { field: 'on', value: on });
    if (!KINDS.includes(kind)) throw new DomainError('calendar.kind-unknown', { on, kind });
    if (!source.trim()) throw new DomainError('calendar.source-missing', { calendarId, on });
    // Two entries of one announcement for the same day contradict each other or say too much; which is meant is for a person to say.
    if (seen.has(on)) throw new DomainError('calendar.day-twice', { on });
    seen.add(on);
  }
};
const refuseWrongWeek = (calendarId: string, weeklyDaysOff: readonly number[]): void => {
  const strange = weeklyDaysOff.find((weekday) => !Number.isInteger(weekday) || weekday < 1 || weekday > 7);
  if (strange !== undefined) throw new DomainError('calendar.weekday-unknown', { calendarId, weekday: strange });
  // The search for the next working day would never end.
  if (new Set(weeklyDaysOff).size === 7) throw new DomainError('calendar.no-working-day', { calendarId });
};
const isKnown = ({ specialDays }: WorkCalendar, day: SpecialDay): boolean => {
  const known = specialDays.get(day.on);
  return known?.kind === day.kind && known.name === day.name && known.source === day.source;
};
const sameWeek = (one: readonly number[], other: readonly number[]): boolean => String([...one].sort()) === String([...other].sort());

export const calendar: Decider<CalendarState, CalendarCommand, CalendarEvent> = {
  initial: { status: 'absent' },
  decide({ type, data }, state) {
    switch (type) {
      case 'OpenCalendar':
        if (state.status === 'open') {
          if (sameWeek(state.calendar.weeklyDaysOff, data.weeklyDaysOff)) return [];
          throw new DomainError('calendar.exists', { calendarId: data.calendarId });
        }
        refuseWrongWeek(data.calendarId, data.weeklyDaysOff);
        if (!data.source.trim()) throw new DomainError('calendar.source-missing', { calendarId: data.calendarId, on: null });
        return [{ type: 'CalendarOpened', version: 1, data }];
      case 'SetSpecialDays':
        if (state.status === 'absent') throw new DomainError('calendar.unknown', { calendarId: data.calendarId });
        refuseWrongDays(data.calendarId, data.days);
        // The stream's revision is the calendar's version: what changes no day must not raise it.
        return data.days.every((day) => isKnown(state.calendar, day)) ? [] : [{ type: 'SpecialDaysSet', version: 1, data }];
    }
  },
  evolve: (state, event) => ({ status: 'open', calendar: evolveCalendar(state.status === 'open' ? state.calendar : null, event) }),
};
