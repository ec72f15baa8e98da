import type { EventCatalogue } from '@cascade/event-store/domain';
import type { CalendarEvent } from './calendar.events';

export const calendarCatalogue: EventCatalogue = {
  versions: { CalendarOpened: 1, SpecialDaysSet: 1 } satisfies Record<CalendarEvent['type'], number>,
  upcasters: {},
};
