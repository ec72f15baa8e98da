export * from './domain';
export * from './tokens';
export { CalendarModule } from './calendar.module';
export { CalendarStreams } from './streams';
export * from './set-days/set-calendar-days.command';
