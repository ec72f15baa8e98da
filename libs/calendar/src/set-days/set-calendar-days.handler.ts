import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError, type Recorded } from '@cascade/event-store/domain';
import { calendarStream, daysOfEntries } from '../domain';
import { CalendarStreams } from '../streams';
import { OpenWorkCalendar, SetCalendarDays } from './set-calendar-days.command';

@CommandHandler(SetCalendarDays)
export class SetCalendarDaysHandler implements ICommandHandler<SetCalendarDays> {
  constructor(private readonly calendars: CalendarStreams) {}
  async execute({ meta, body: { calendarId, entries } }: SetCalendarDays): Promise<Recorded> {
    if (entries.length === 0) throw new DomainError('calendar.entries-missing', { calendarId });
    const data = { calendarId, days: daysOfEntries(entries) };
    return this.calendars.handle(calendarStream(calendarId), { type: 'SetSpecialDays', data }, meta);
  }
}
@CommandHandler(OpenWorkCalendar)
export class OpenWorkCalendarHandler implements ICommandHandler<OpenWorkCalendar> {
  constructor(private readonly calendars: CalendarStreams) {}
  execute({ meta, body }: OpenWorkCalendar): Promise<Recorded> {
    return this.calendars.handle(calendarStream(body.calendarId), { type: 'OpenCalendar', data: body }, meta);
  }
}
