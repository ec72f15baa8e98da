import type { CalendarEvent } from './calendar.events';
import {
  addDays,
  addWorkingDays,
  foldCalendar,
  isWorkingDay,
  knowsYear,
  nearestWorkingDay,
  weekdayOf,
  type WorkCalendar,
} from './work-calendar';

const calendarId = 'x';
const opened: CalendarEvent = { type: 'CalendarOpened', version: 1, data: { calendarId, weeklyDaysOff: [6, 7], source: 's' } };
const set = (on: string, kind: 'off' | 'working'): CalendarEvent => ({
  type: 'SpecialDaysSet',
  version: 1,
  data: { calendarId, days: [{ on, kind, name: 'n', source: 's' }] },
});
const folded = (...events: CalendarEvent[]): WorkCalendar => {
  const calendar = foldCalendar(events);
  if (!calendar) throw new Error('nothing to fold');
  return calendar;
};

describe('a work calendar', () => {
  it('is nothing without events', () => expect(foldCalendar([])).toBeNull());
  it('has the version of its last event', () => {
    expect(folded(opened).version).toBe('x@0');
    expect(folded(opened, set('2020-09-02', 'off')).version).toBe('x@1');
  });
  it('leaves an earlier version as it was', () => {
    const before = folded(opened);
    folded(opened, set('2020-08-17', 'off'));
    expect(isWorkingDay(before, '2020-08-17')).toBe(true);
  });
  it('lets the later announcement of a day hold', () => {
    const calendar = folded(opened, set('2020-08-17', 'off'), set('2020-08-17', 'working'));
    expect(isWorkingDay(calendar, '2020-08-17')).toBe(true);
  });
  it('loads days that were recorded before their calendar, as they lie', () =>
    expect(isWorkingDay(folded(set('2020-08-17', 'off')), '2020-08-17')).toBe(false));
  it('keeps special days when its week is opened once more', () =>
    expect(isWorkingDay(folded(opened, set('2020-08-17', 'off'), opened), '2020-08-17')).toBe(false));
  it.each([
    ['2020-08-17', 1],
    ['2020-08-22', 6],
    ['2020-08-23', 7],
    ['2024-02-29', 4],
  ])('%s is weekday %i', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));
  it.each([
    ['2020-08-31', 1, '2020-09-01'],
    ['2020-12-31', 1, '2021-01-01'],
    ['2020-03-01', -1, '2020-02-29'],
    ['2020-08-17', 0, '2020-08-17'],
  ])('%s and %i days is %s', (day, count, expected) => expect(addDays(day, count)).toBe(expected));
  it('refuses to count from a day that does not exist', () => expect(() => addDays('2020-02-30', 1)).toThrow('date.does-not-exist'));
  it('finds the nearest working day on either side', () => {
    const calendar = folded(opened, set('2020-08-24', 'off'), set('2020-08-21', 'off'));
    expect(nearestWorkingDay(calendar, '2020-08-22')).toBe('2020-08-25');
    expect(nearestWorkingDay(calendar, '2020-08-22', -1)).toBe('2020-08-20');
    expect(nearestWorkingDay(calendar, '2020-08-20', -1)).toBe('2020-08-20');
  });
  it('counts working days by steps of one', () => {
    const calendar = folded(opened, set('2020-08-22', 'working'));
    expect([0, 1, 2, 5].map((count) => addWorkingDays(calendar, '2020-08-20', count))).toEqual([
      '2020-08-20',
      '2020-08-21',
      '2020-08-22',
      '2020-08-26',
    ]);
  });
  it('says which years it knows', () => {
    const calendar = folded(opened, set('2020-09-02', 'off'));
    expect([2019, 2020, 2021].map((year) => knowsYear(calendar, year))).toEqual([false, true, false]);
  });
});
