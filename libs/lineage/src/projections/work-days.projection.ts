import type { CalendarEvent, CalendarOpened, SpecialDaysSet } from '@cascade/calendar/domain';
import type { Segment, TimelineProjection } from '@cascade/event-store';
import { EVER, inOrderOfRecording } from './standing';

export type WorkDayRow = { calendar_id: string; on_day: string; kind: string };
/** The days of a calendar that differ, as known at any time; key '' is the week: its weekly days off. */
export const workDays: TimelineProjection<CalendarEvent, WorkDayRow> = {
  name: 'work_days',
  version: 1,
  category: 'calendar',
  columns: { calendar_id: 'text', on_day: 'text', kind: 'text' },
  indexes: [['calendar_id']],
  subjectOf: { CalendarOpened: () => '', SpecialDaysSet: () => '' },
  timeline: (facts) =>
    inOrderOfRecording(facts).flatMap(({ type, data }): Segment<WorkDayRow>[] => {
      if (type === 'CalendarOpened') {
        const { calendarId, weeklyDaysOff } = data as CalendarOpened['data'];
        return [{ from: EVER, row: { calendar_id: calendarId, on_day: '', kind: JSON.stringify(weeklyDaysOff) } }];
      }
      const { calendarId, days } = data as SpecialDaysSet['data'];
      return days.map(({ on, kind }) => ({ from: EVER, key: on, row: { calendar_id: calendarId, on_day: on, kind } }));
    }),
};
