import type { Provider } from '@nestjs/common';
import { EVENT_STORE, openDeciderStreams, type DeciderStreams, type EventStore, type Loaded } from '@cascade/event-store';
import type { CommandMeta, Recorded } from '@cascade/event-store/domain';
import { calendar, type CalendarCommand, type CalendarState } from './domain';

/** A class, because what Nest injects by type must exist at run time. */
export abstract class CalendarStreams {
  abstract handle(stream: string, command: CalendarCommand, meta: CommandMeta, options?: { expected?: bigint }): Promise<Recorded>;
  abstract load(stream: string): Promise<Loaded<CalendarState>>;
}
export const calendarStreamProvider: Provider = {
  provide: CalendarStreams,
  useFactory: (store: EventStore): Pick<DeciderStreams<CalendarState, CalendarCommand, never>, 'handle' | 'load'> =>
    openDeciderStreams(store, calendar) as never,
  inject: [EVENT_STORE],
};
