import { vietNamCalendar, VIET_NAM_CALENDAR_ID, type SpecialDay, type WorkCalendar } from '@cascade/calendar/domain';
import { holding, type QueryContext } from '@cascade/event-store';
import { select } from '../reading/select';

const DAYS = `SELECT w.on_day AS onDay, w.kind FROM work_days AS w WHERE w.calendar_id = $id AND ${holding('w')}`;
/** The calendar of state offices as it was known; where a store has none, the one that is carried along. */
export const knownCalendar = (context: QueryContext): WorkCalendar => {
  const rows = select<{ onDay: string; kind: string }>(context, DAYS, { $id: VIET_NAM_CALENDAR_ID });
  const week = rows.find(({ onDay }) => onDay === '');
  if (!week) return vietNamCalendar();
  const days = rows.filter(({ onDay }) => onDay !== '');
  const specialDays = new Map(
    days.map(({ onDay, kind }) => [onDay, { on: onDay, kind: kind as SpecialDay['kind'], name: '', source: '' }]),
  );
  return {
    calendarId: VIET_NAM_CALENDAR_ID,
    revision: 0,
    version: VIET_NAM_CALENDAR_ID,
    weeklyDaysOff: JSON.parse(week.kind) as number[],
    specialDays,
  };
};
