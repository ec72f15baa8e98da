import { vietNamCalendar, VIET_NAM_CALENDAR_ID, type SpecialDay, type WorkCalendar } from '@cascade/calendar/domain';
import { useMemo } from 'react';
import { useAnswer } from '../api/answers';

/** The calendar that the engine computes deadlines with; until it has come, the one that is carried along. */
export const useWorkCalendar = (): WorkCalendar => {
  const { data } = useAnswer('/api/calendars/{calendarId}', { path: { calendarId: VIET_NAM_CALENDAR_ID } });
  return useMemo(() => {
    if (!data) return vietNamCalendar();
    const days = data.days as readonly SpecialDay[];
    return {
      ...{ calendarId: data.calendarId, revision: 0, version: data.version, weeklyDaysOff: data.weeklyDaysOff },
      specialDays: new Map(days.map((day) => [day.on, day])),
    };
  }, [data]);
};
