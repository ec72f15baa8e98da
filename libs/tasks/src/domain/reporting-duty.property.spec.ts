import fc from 'fast-check';
import { addDays, DAY_MS, dayOf, firstInstantOf, isWorkingDay, vietNamCalendar, type DeadlineRule } from '@cascade/calendar/domain';
import { isPeriod } from './period';
import { dutyFrom, dutyOccurrences, dutyOfRule, occurrenceOf, occurrenceStatus, periodDays, type ReportingDuty } from './reporting-duty';

const calendar = vietNamCalendar();
const at = firstInstantOf;
/** From the second world war's end on, leap years, turns of years and the days around Tết among them. */
const day = fc.integer({ min: 0, max: 365 * 12 }).map((days) => addDays('2016-01-01', days));
const every = fc.constantFrom('day', 'week', 'month', 'quarter', 'halfYear', 'year' as const);
const duty: fc.Arbitrary<ReportingDuty> = fc
  .record({
    ...{ every, before: fc.constantFrom('14:00', '00:00', '23:59', null), inclusive: fc.boolean(), fromOn: day },
    ...{ day: fc.option(fc.integer({ min: 1, max: 31 })), days: fc.option(fc.nat({ max: 800 })) },
    onDayOff: fc.constantFrom('keep', 'skip', 'nextWorkingDay', 'previousWorkingDay' as const),
  })
  .map(({ fromOn, days, onDayOff, ...wording }) => ({
    recurrence: { text: 'định kỳ', ...wording },
    choices: { onDayOff },
    ...{ fromOn, untilOn: days === null ? null : addDays(fromOn, days), collectorId: null, collectorText: null },
  }));
const between = (of: ReportingDuty, from: string, to: string) => [...dutyOccurrences(of, at(from), at(to), calendar)];

describe('over any duty', () => {
  it('a year asked for in two halves is the year asked for at once: nothing falls between, nothing comes twice', () =>
    fc.assert(
      fc.property(duty, fc.nat({ max: 400 }), (of, cut) => {
        const [from, middle, to] = [of.fromOn, addDays(of.fromOn, cut), addDays(of.fromOn, 400)];
        const parts = [...between(of, from, middle), ...between(of, middle, to)];
        expect(parts.toSorted(byPeriod)).toEqual(between(of, from, to).toSorted(byPeriod));
      }),
      { numRuns: 30 },
    ));
  it('each occurrence has a period of its own, whose name exists', () =>
    fc.assert(
      fc.property(duty, (of) => {
        const periods = between(of, of.fromOn, addDays(of.fromOn, 500)).map(({ period }) => period);
        expect(new Set(periods).size).toBe(periods.length);
        expect(periods.filter((period) => !isPeriod(period))).toEqual([]);
      }),
      { numRuns: 30 },
    ));
  it('whoever names the period of an occurrence finds that occurrence', () =>
    fc.assert(
      fc.property(duty, (of) => {
        for (const each of between(of, of.fromOn, addDays(of.fromOn, 400)).slice(0, 12))
          expect(occurrenceOf('t', of, each.period, calendar)).toEqual(each);
      }),
      { numRuns: 30 },
    ));
  it('nothing is due before its first day is over or after its last', () =>
    fc.assert(
      fc.property(duty, (of) => {
        for (const { dueAt } of between(of, addDays(of.fromOn, -60), addDays(of.fromOn, 900)).slice(0, 400)) {
          expect(at(dueAt)).toBeGreaterThan(at(of.fromOn));
          if (of.untilOn !== null) expect(at(dueAt)).toBeLessThanOrEqual(at(of.untilOn) + DAY_MS);
        }
      }),
      { numRuns: 30 },
    ));
  it('who leaves days off out is never asked for one, and who moves them never either', () =>
    fc.assert(
      fc.property(duty, (of) => {
        if (of.choices.onDayOff === 'keep') return;
        // Due at the end of a day is due at the first instant of the next.
        const days = between(of, of.fromOn, addDays(of.fromOn, 200)).map(({ dueAt }) =>
          dayOf(at(dueAt) - (of.recurrence.before === null ? 1 : 0)),
        );
        expect(days.filter((each) => !isWorkingDay(calendar, each))).toEqual([]);
      }),
      { numRuns: 25 },
    ));
});
const byPeriod = (left: { period: string }, right: { period: string }): number => (left.period < right.period ? -1 : 1);

describe('the periods of one kind, one after the other', () => {
  /** Names as a clerk counts them on; the days must tile the calendar. */
  const years = Array.from({ length: 30 }, (_, index) => 2010 + index);
  const two = (number: number): string => String(number).padStart(2, '0');
  it.each([
    ['years', years.map(String)],
    ['half-years', years.flatMap((year) => [1, 2].map((half) => `${year}-H${half}`))],
    ['quarters', years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))],
    ['months', years.flatMap((year) => Array.from({ length: 12 }, (_, month) => `${year}-${two(month + 1)}`))],
    ['weeks', years.flatMap((year) => Array.from({ length: 53 }, (_, week) => `${year}-W${two(week + 1)}`)).filter(isPeriod)],
  ])('%s leave no day out and count none twice, leap days among them', (_, periods) => {
    const days = periods.map(periodDays);
    for (const [place, { first, last }] of days.entries()) {
      expect(last >= first).toBe(true);
      if (place > 0) expect(first).toBe(addDays(days[place - 1]!.last, 1));
    }
  });
  it.each([
    ['2020-W53', true],
    ['2021-W53', false],
    ['2026-W53', true],
    ['2024-W53', false],
    ['2015-W53', true],
    ['2032-W53', true],
    ['2021-W52', true],
  ])('%s is a week of the calendar: %s', (week, exists) => expect(isPeriod(week)).toBe(exists));
});

describe('a duty that hangs on a deadline which recurs', () => {
  const recurring = (every: 'day' | 'unstated'): DeadlineRule => ({
    ...{ kind: 'recurring', text: 'trước 14 giờ hàng ngày' },
    recurrence: { text: 'trước 14 giờ hàng ngày', every, before: '14:00', day: null, inclusive: false },
  });
  it.each([
    ['2020-08-17', '2020-08-18'],
    ['2020-08-17T23:59:00+07:00', '2020-08-18'],
    ['2020-08-17T17:00:00Z', '2020-08-19'], // midnight in Viet Nam: the day after has begun
    ['2020-12-31', '2021-01-01'],
    ['2020-02-28', '2020-02-29'],
    ['2020-08', '2020-08-02'],
  ])('said on %s, begins on %s: nobody counts the day it was said on', (saidOn, fromOn) =>
    expect(dutyOfRule(recurring('day'), saidOn)).toMatchObject({ fromOn, untilOn: null, collectorId: null }),
  );
  it.each([
    ['without an interval', recurring('unstated'), '2020-08-17'],
    ['of an order nobody dated', recurring('day'), null],
    ['of a date that does not exist', recurring('day'), '2020-02-30'],
    ['that comes once', { kind: 'fixed', text: 'đến 20/8', on: '2020-08-20', hour: null, inclusive: true } as DeadlineRule, '2020-08-17'],
  ])('is none %s', (_, rule, saidOn) => expect(dutyOfRule(rule, saidOn)).toBeNull());
  it('names its collector as the order has it', () =>
    expect(dutyFrom({ text: '', every: 'day', before: null, day: null, inclusive: true }, '2020-08-17', 'Phòng VH-TT')).toMatchObject({
      collectorText: 'Phòng VH-TT',
      choices: { onDayOff: 'keep' },
    }));
});

it('an occurrence is one of five things at any time, and only waiting ends by time alone', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20 }),
      fc.option(fc.record({ submittedAt: fc.option(fc.integer({ min: 0, max: 20 })), waived: fc.boolean() })),
      fc.integer({ min: 0, max: 20 }),
      fc.nat({ max: 10 }),
      (due, report, now, later) => {
        const [first, then] = [occurrenceStatus(due, report, now), occurrenceStatus(due, report, now + later)];
        if (first !== then) expect([first, then]).toEqual(['pending', 'missed']);
        if (typeof report?.submittedAt === 'number') expect(first).toBe(report.submittedAt < due ? 'met' : 'late');
      },
    ),
  ));
