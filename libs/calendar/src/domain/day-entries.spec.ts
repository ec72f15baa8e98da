import { specFor } from '@cascade/event-store/testing';
import { calendar } from './calendar.decider';
import { daysOfEntries } from './day-entries';

const tet = { from: '2026-02-14', until: '2026-02-22', kind: 'off', name: 'Tết', source: 'Thông báo' } as const;
describe('entries of a calendar', () => {
  it('are single days, the first and the last included', () => {
    const days = daysOfEntries([tet]);
    expect([days.length, days[0]?.on, days.at(-1)?.on]).toEqual([9, '2026-02-14', '2026-02-22']);
    expect(days.every(({ kind, name, source }) => kind === 'off' && name === 'Tết' && source === 'Thông báo')).toBe(true);
  });
  it('may be one day', () => expect(daysOfEntries([{ ...tet, until: undefined }] as never)).toMatchObject([{ on: '2026-02-14' }]));
  it('run through a leap day', () => expect(daysOfEntries([{ ...tet, from: '2024-02-28', until: '2024-03-01' }])).toHaveLength(3));
  it.each([
    ['2026-02-22', '2026-02-14', 'calendar.entry-backwards'],
    ['2026-01-01', '2026-12-31', 'calendar.entry-too-long'],
    ['2026-02-30', '2026-03-01', 'date.does-not-exist'],
    ['2026-02-28', '2026-02-29', 'date.does-not-exist'],
  ])('from %s until %s: %s', (from, until, code) =>
    expect(() => daysOfEntries([{ ...tet, from, until }])).toThrow(expect.objectContaining({ code })),
  );
  it('that overlap are refused by the rules of the calendar, whichever kind they have', () => {
    const opened = { type: 'CalendarOpened', version: 1, data: { calendarId: 'c', weeklyDaysOff: [6, 7], source: 's' } } as const;
    const days = daysOfEntries([tet, { ...tet, from: '2026-02-22', until: '2026-02-23', kind: 'working' }]);
    specFor(calendar)(opened)
      .when({ type: 'SetSpecialDays', data: { calendarId: 'c', days } })
      .thenRefused('calendar.day-twice');
  });
});
