import type { SpecialDay, WorkCalendar } from '@cascade/calendar/domain';
import { useMemo } from 'react';
import { useAnswer } from '../api/answers';
import { useIsNow } from '../frame/instant';

/** The calendar of state offices, as the server names it. */
const STATE_OFFICES = 'viet-nam';
/** The calendar that the engine computes deadlines with; null until it has come: no day is told before it is known. */
export const useWorkCalendar = (): WorkCalendar | null => {
  // A calendar is shown as it stands; where the past is looked at, nothing is written.
  const isNow = useIsNow();
  const { data } = useAnswer('/api/calendars/{calendarId}', { path: { calendarId: STATE_OFFICES } }, { enabled: isNow });
  return useMemo(() => {
    if (!data) return null;
    const days = data.days as readonly SpecialDay[];
    return {
      ...{ calendarId: data.calendarId, revision: 0, version: data.version, weeklyDaysOff: data.weeklyDaysOff },
      specialDays: new Map(days.map((day) => [day.on, day])),
    };
  }, [data]);
};
