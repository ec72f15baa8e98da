import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { calendarStream, foldCalendar, knowsYear, SetCalendarDays, type CalendarEvent } from '@cascade/calendar';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import type { FastifyRequest } from 'fastify';
import { Count, OneOf, Parts, Text, When } from '../http/fields';
import { Occurring } from './directive-commands.dto';
import { CommandHeaders } from './documented';
import { CommandRoad } from './road';

class DayEntryDto {
  @When({ description: 'The day, or the first of a run' }) from!: string;
  @When({ description: 'The last day of the run', optional: true }) until?: string;
  @OneOf({ description: 'off: a day off; working: a day worked in exchange', values: ['off', 'working'] }) kind!: 'off' | 'working';
  @Text({ description: 'Its name', max: 200, example: 'Nghỉ hoán đổi' }) name!: string;
  @Text({ description: 'The act that says so', max: 300, example: 'Công văn 12729/VPCP-KGVX ngày 25/12/2025' }) source!: string;
}
class DaysDto extends Occurring {
  @Parts({ description: 'The days as announced; a day announced before is replaced', of: () => DayEntryDto, max: 200 })
  entries!: DayEntryDto[];
}
class CalendarQuery {
  @Count({ description: 'Only this year', optional: true, min: 1945, max: 2200 }) year?: number;
  @Text({
    description: 'As every question takes it; the log itself is asked here, so nothing has to be waited for',
    optional: true,
    max: 60,
  })
  after?: string;
}
/** Which days are worked: dated data with sources. A change sets anew the open deadlines that really move. */
@ApiTags('calendars')
@Controller('api/calendars/:calendarId')
@CommandHeaders()
export class CalendarsController {
  constructor(
    private readonly road: CommandRoad,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}
  @Get()
  @ApiOperation({ summary: 'The calendar as it stands: weekly days off, days that differ, and who says so' })
  async show(@Param('calendarId') calendarId: string, @Query() { year }: CalendarQuery) {
    const events: CalendarEvent[] = [];
    for await (const { type, version, data } of this.store.readStream(calendarStream(calendarId)))
      events.push({ type, version, data } as CalendarEvent);
    const calendar = foldCalendar(events);
    if (!calendar) throw new DomainError('calendar.unknown', { calendarId });
    const days = [...calendar.specialDays.values()]
      .filter(({ on }) => year === undefined || on.startsWith(`${year}-`))
      .sort((a, b) => (a.on < b.on ? -1 : 1));
    const known = year === undefined ? null : knowsYear(calendar, year);
    return { calendarId, version: calendar.version, weeklyDaysOff: calendar.weeklyDaysOff, yearKnown: known, days };
  }
  @Post('days')
  @HttpCode(200)
  @ApiOperation({ summary: 'Enter days off, extra working days and swaps' })
  set(@Req() request: FastifyRequest, @Param('calendarId') calendarId: string, @Body() { occurredAt, entries }: DaysDto) {
    return this.road.run(
      request,
      occurredAt,
      (meta) => new SetCalendarDays(meta, { calendarId, entries: entries.map((entry) => ({ ...entry })) }),
    );
  }
}
