import { uuidV5 } from '@cascade/event-store/domain';
import { calendarStream } from '../calendar.decider';
import type { CalendarEvent } from '../calendar.events';
import { foldCalendar, type WorkCalendar } from '../work-calendar';
import { VIET_NAM_DAYS } from './viet-nam-days';

export const VIET_NAM_CALENDAR_ID = 'viet-nam';

/** The events that load the calendar of state offices, to be appended `no-stream`: the same ids on every machine. */
export const establishingCalendar = (): { readonly stream: string; readonly events: readonly CalendarEvent[] } => {
  const calendarId = VIET_NAM_CALENDAR_ID;
  const stream = calendarStream(calendarId);
  const events: CalendarEvent[] = [
    {
      type: 'CalendarOpened',
      version: 1,
      occurredAt: '2020-01-01',
      data: { calendarId, weeklyDaysOff: [6, 7], source: 'Tuần làm việc 40 giờ của cơ quan nhà nước, thứ Hai đến thứ Sáu' },
    },
    ...Object.entries(VIET_NAM_DAYS).map(([year, days]): CalendarEvent => ({
      type: 'SpecialDaysSet',
      version: 1,
      occurredAt: `${year}-01-01`,
      data: { calendarId, days },
    })),
  ];
  return { stream, events: events.map((event, index) => ({ ...event, id: uuidV5(`${stream}/${event.type}/${index}`) })) };
};
/** The same calendar folded, for what runs without a store: `viet-nam@7`. */
export const vietNamCalendar = (): WorkCalendar => {
  const folded = foldCalendar(establishingCalendar().events);
  if (!folded) throw new Error('the calendar of Viet Nam has no events');
  return folded;
};
