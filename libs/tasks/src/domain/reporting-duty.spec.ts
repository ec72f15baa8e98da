import { firstInstantOf, vietNamCalendar, type Recurrence } from '@cascade/calendar/domain';
import { checkBegun, dutyOccurrences, occurrenceOf, occurrenceStatus, periodDays, type ReportingDuty } from './reporting-duty';

const calendar = vietNamCalendar();
const recurrence = (change: Partial<Recurrence> = {}): Recurrence => ({
  ...{ text: 'trước 14 giờ hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false },
  ...change,
});
const duty = (change: Partial<ReportingDuty> = {}): ReportingDuty => ({
  ...{
    recurrence: recurrence(),
    choices: { onDayOff: 'keep' },
    fromOn: '2020-08-18',
    untilOn: null,
    collectorId: null,
    collectorText: null,
  },
  ...change,
});
const at = firstInstantOf;
const periods = (of: ReportingDuty, from: string, to: string): string[] =>
  [...dutyOccurrences(of, at(from), at(to), calendar)].map(({ period }) => period);

describe('the occurrences of a duty', () => {
  it('begin with its first day and go on as long as the order stands', () =>
    expect(periods(duty(), '2020-08-01', '2020-08-22')).toEqual(['2020-08-18', '2020-08-19', '2020-08-20', '2020-08-21']));
  it('end with its last day', () => {
    expect(periods(duty({ untilOn: '2020-08-19' }), '2020-08-01', '2020-09-01')).toEqual(['2020-08-18', '2020-08-19']);
    const byMidnight = duty({ untilOn: '2020-08-19', recurrence: recurrence({ before: null, inclusive: true }) });
    expect(periods(byMidnight, '2020-08-01', '2020-09-01')).toEqual(['2020-08-18', '2020-08-19']);
  });
  it('leave days off out where a person chose so', () =>
    expect(periods(duty({ choices: { onDayOff: 'skip' } }), '2020-08-21', '2020-08-25')).toEqual(['2020-08-21', '2020-08-24']));
  it('are none of a duty without interval', () =>
    expect(periods(duty({ recurrence: recurrence({ every: 'unstated' }) }), '2020-08-01', '2021-01-01')).toEqual([]));
});
describe('the occurrence of a period', () => {
  it('has its instant', () =>
    expect(occurrenceOf('t', duty(), '2020-08-18', calendar)).toEqual({ period: '2020-08-18', dueAt: '2020-08-18T14:00:00+07:00' }));
  it.each([
    ['week', '2020-W34', { every: 'week', day: 5, before: null, inclusive: true }],
    ['month', '2020-09', { every: 'month', day: 25, before: null }],
    ['quarter', '2020-Q3', { every: 'quarter', before: null, inclusive: true }],
    ['half-year', '2020-H2', { every: 'halfYear', before: null, inclusive: true }],
    ['year', '2020', { every: 'year', before: null, inclusive: true }],
  ] as const)('is found for a %s', (_, period, change) =>
    expect(occurrenceOf('t', duty({ recurrence: recurrence(change) }), period, calendar).period).toBe(period),
  );
  it.each([
    ['2020-08-17', 'before'],
    ['2020-08-25', 'after'],
    ['2020-08', 'no-occurrence'],
    ['2020-W34', 'no-occurrence'],
  ])('is none for %s: %s', (period, why) =>
    expect(() => occurrenceOf('t', duty({ untilOn: '2020-08-20' }), period, calendar)).toThrow(
      expect.objectContaining({ code: 'report.period-not-due', details: { taskId: 't', period, why } }),
    ),
  );
  it('is none on a day off that was left out', () =>
    expect(() => occurrenceOf('t', duty({ choices: { onDayOff: 'skip' } }), '2020-08-22', calendar)).toThrow(
      expect.objectContaining({ code: 'report.period-not-due' }),
    ));
});
describe('the days of a period', () => {
  it.each([
    ['2020-08-18', '2020-08-18', '2020-08-18'],
    ['2020-W34', '2020-08-17', '2020-08-23'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020-12', '2020-12-01', '2020-12-31'],
    ['2020-Q3', '2020-07-01', '2020-09-30'],
    ['2020-H2', '2020-07-01', '2020-12-31'],
    ['2020', '2020-01-01', '2020-12-31'],
  ])('%s: %s to %s', (period, first, last) => expect(periodDays(period)).toEqual({ first, last }));
});
describe('a period that has not begun', () => {
  it('is not reported', () => {
    expect(() => checkBegun('t', '2020-08-19', '2020-08-18T13:50:00+07:00')).toThrow(
      expect.objectContaining({ code: 'report.period-not-due' }),
    );
    expect(() => checkBegun('t', '2020-09', '2020-08-18')).toThrow(expect.objectContaining({ code: 'report.period-not-due' }));
  });
  it('is reported from its first day on, and whenever nobody says when', () => {
    for (const said of ['2020-08-18', '2020-08-18T00:00:00+07:00', '2021-01-01', null])
      expect(() => checkBegun('t', '2020-08-18', said)).not.toThrow();
  });
});
describe('an occurrence', () => {
  const due = at('2020-08-18T14:00:00+07:00');
  it.each([
    ['met, though it was recorded the next day', { submittedAt: at('2020-08-18T13:50:00+07:00'), waived: false }, '2020-08-19', 'met'],
    ['late at the very instant', { submittedAt: due, waived: false }, '2020-08-19', 'late'],
    ['missed once its time has passed, without anybody writing so', null, '2020-08-18T14:00:00+07:00', 'missed'],
    ['pending before', null, '2020-08-18T13:59:00+07:00', 'pending'],
    ['waived', { submittedAt: null, waived: true }, '2020-08-19', 'waived'],
    ['met though it was waived', { submittedAt: at('2020-08-18'), waived: true }, '2020-08-19', 'met'],
  ] as const)('is %s', (_, report, asOf, status) => expect(occurrenceStatus(due, report, at(asOf))).toBe(status));
});
