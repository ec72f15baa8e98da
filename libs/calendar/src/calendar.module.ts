import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { OpenWorkCalendarHandler, SetCalendarDaysHandler } from './set-days/set-calendar-days.handler';
import { CalendarStreams, calendarStreamProvider } from './streams';

/** Which days are worked, as dated data that people change. The store comes from the application by its token. */
@Module({
  imports: [CqrsModule],
  providers: [calendarStreamProvider, SetCalendarDaysHandler, OpenWorkCalendarHandler],
  exports: [CalendarStreams],
})
export class CalendarModule {}
