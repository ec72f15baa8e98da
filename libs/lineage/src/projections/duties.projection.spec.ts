import { timelineOf, type Said } from '../testing/timeline';
import { duties } from './duties.projection';
import { workDays } from './work-days.projection';

const recurrence = { text: 'hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false };
const duty = { recurrence, choices: { onDayOff: 'keep' }, fromOn: '2020-08-18', untilOn: null, collectorId: null, collectorText: null };
const set = (change: object = {}): Said => ['ReportingDutySet', { taskId: 't', ...duty, ...change }, '2020-08-17'];
const deadline = (rule: object): Said => [
  'DeadlineSet',
  { taskId: 't', rule, trigger: null, calendarVersion: '', dueAt: null },
  '2020-08-17',
];
const dutyAt = (...said: Said[]): unknown => {
  const found = timelineOf(duties, ...said).value('2020-08-17', 'duty_json');
  return found === undefined ? null : JSON.parse(String(found));
};
describe('what a task has to report again and again', () => {
  it('is what was set last, for all of its time', () => {
    expect(dutyAt(set())).toEqual(duty);
    expect(dutyAt(set(), set({ untilOn: '2020-08-30' }))).toMatchObject({ untilOn: '2020-08-30' });
  });
  it('is its deadline where that recurs and nothing else was set', () => {
    expect(dutyAt(deadline({ kind: 'recurring', text: '', recurrence }))).toMatchObject({ recurrence, fromOn: '2020-08-18' });
    expect(dutyAt(deadline({ kind: 'recurring', text: '', recurrence }), set({ fromOn: '2020-09-01' }))).toMatchObject({
      fromOn: '2020-09-01',
    });
  });
  it('is nothing where no interval is said, and where the deadline comes once', () => {
    expect(dutyAt(deadline({ kind: 'recurring', text: '', recurrence: { ...recurrence, every: 'unstated' } }))).toBeNull();
    expect(dutyAt(deadline({ kind: 'byReference', text: '' }))).toBeNull();
  });
});
describe('the days of a calendar', () => {
  const opened: Said = ['CalendarOpened', { calendarId: 'c', weeklyDaysOff: [6, 7], source: 's' }, '2020-01-01'];
  const days = (kind: string): Said => [
    'SpecialDaysSet',
    { calendarId: 'c', days: [{ on: '2020-09-02', kind, name: 'n', source: 's' }] },
    '2020-01-01',
  ];
  it('are the week and each day that differs; the entry recorded last counts', () => {
    const calendar = timelineOf(workDays, opened, days('off'), days('working'));
    expect(calendar.at('2019-01-01')).toMatchObject({ on_day: '', kind: '[6,7]' });
    expect(calendar.at('2019-01-01', '2020-09-02')).toMatchObject({ kind: 'working' });
  });
});
