import { specFor } from '@cascade/event-store/testing';
import { calendar, type OpenCalendar, type SetSpecialDays } from './calendar.decider';
import type { CalendarOpened, SpecialDay, SpecialDaysSet } from './calendar.events';

const given = specFor(calendar);
const calendarId = 'bac-kan';
const opening = { calendarId, weeklyDaysOff: [6, 7], source: 'quy chế làm việc' };
const open = (changes: Partial<OpenCalendar['data']> = {}): OpenCalendar => ({ type: 'OpenCalendar', data: { ...opening, ...changes } });
const opened: CalendarOpened = { type: 'CalendarOpened', version: 1, data: opening };
const day = (on: string, kind: SpecialDay['kind'] = 'off', changes: Partial<SpecialDay> = {}): SpecialDay => ({
  on,
  kind,
  name: 'Quốc khánh',
  source: 'Bộ luật Lao động',
  ...changes,
});
const set = (...days: SpecialDay[]): SetSpecialDays => ({ type: 'SetSpecialDays', data: { calendarId, days } });
const wasSet = (...days: SpecialDay[]): SpecialDaysSet => ({ type: 'SpecialDaysSet', version: 1, data: { calendarId, days } });

describe('a calendar that is not there', () => {
  it('opens', () => given().when(open()).then(opened));
  it('opens with a single day off, or none', () => {
    given()
      .when(open({ weeklyDaysOff: [7] }))
      .then({ ...opened, data: { ...opening, weeklyDaysOff: [7] } });
    given()
      .when(open({ weeklyDaysOff: [] }))
      .then({ ...opened, data: { ...opening, weeklyDaysOff: [] } });
  });
  it.each([0, 8, 1.5, Number.NaN])('knows no weekday %p', (weekday) =>
    given()
      .when(open({ weeklyDaysOff: [6, weekday] }))
      .thenRefused('calendar.weekday-unknown'),
  );
  it('is refused where no day would be worked', () =>
    given()
      .when(open({ weeklyDaysOff: [1, 2, 3, 4, 5, 6, 7] }))
      .thenRefused('calendar.no-working-day'));
  it('says where its week comes from', () =>
    given()
      .when(open({ source: ' ' }))
      .thenRefused('calendar.source-missing'));
  it('takes no days', () =>
    given()
      .when(set(day('2020-09-02')))
      .thenRefused('calendar.unknown'));
});

describe('an open calendar', () => {
  it('stays quiet when it is opened again alike', () =>
    given(opened)
      .when(open({ weeklyDaysOff: [7, 6] }))
      .then());
  it('refuses another week under the same name', () =>
    given(opened)
      .when(open({ weeklyDaysOff: [7] }))
      .thenRefused('calendar.exists'));
  it('takes days off and swapped working days', () =>
    given(opened)
      .when(set(day('2026-01-02'), day('2026-01-10', 'working')))
      .then(wasSet(day('2026-01-02'), day('2026-01-10', 'working'))));
  it('stays quiet about days it has', () =>
    given(opened, wasSet(day('2020-09-02')))
      .when(set(day('2020-09-02')))
      .then());
  it('stays quiet about no days', () => given(opened).when(set()).then());
  it('takes a day anew with another kind, name or source', () => {
    const before = given(opened, wasSet(day('2020-09-02')));
    const changed = [
      day('2020-09-02', 'working'),
      day('2020-09-02', 'off', { name: 'Lễ' }),
      day('2020-09-02', 'off', { source: 'Thông báo' }),
    ];
    for (const another of changed) before.when(set(another)).then(wasSet(another));
  });
  it('records a whole announcement where one day of it is new', () =>
    given(opened, wasSet(day('2020-09-02')))
      .when(set(day('2020-09-02'), day('2020-09-03')))
      .then(wasSet(day('2020-09-02'), day('2020-09-03'))));
  it.each(['2020-02-30', '2021-02-29', '2020-13-01', '2020-09', '2020', '2020-09-02T00:00:00+07:00', '', '2/9/2020'])(
    'knows no day %p',
    (on) =>
      given(opened)
        .when(set(day(on)))
        .thenRefused('date.does-not-exist'),
  );
  it('knows no third kind of day', () =>
    given(opened)
      .when(set(day('2020-09-02', 'half' as SpecialDay['kind'])))
      .thenRefused('calendar.kind-unknown'));
  it('refuses a day that is off and worked in one command', () =>
    given(opened)
      .when(set(day('2020-09-02'), day('2020-09-02', 'working')))
      .thenRefused('calendar.day-twice'));
  it('refuses the same day twice in one command', () =>
    given(opened)
      .when(set(day('2020-09-02'), day('2020-09-02')))
      .thenRefused('calendar.day-twice'));
  it('refuses a day that nobody announced', () =>
    given(opened)
      .when(set(day('2020-09-02', 'off', { source: '' })))
      .thenRefused('calendar.source-missing'));
});

describe('the state', () => {
  it('counts its version by events', () => {
    const state = given(opened, wasSet(day('2020-09-02')), wasSet(day('2020-09-03'))).folds();
    expect(state).toMatchObject({ status: 'open', calendar: { version: 'bac-kan@2', revision: 2 } });
  });
});
