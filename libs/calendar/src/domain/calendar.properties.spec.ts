import fc from 'fast-check';
import type { CalendarEvent, SpecialDay } from './calendar.events';
import type { Recurrence } from './deadline';
import { dueAt } from './due-at';
import { DAY_MS, dayOf, firstInstantOf } from './instants';
import { occurrences, type OccurrenceChoices } from './occurrences';
import { addDays, addWorkingDays, foldCalendar, isWorkingDay, nearestWorkingDay, weekdayOf, type WorkCalendar } from './work-calendar';

const FIRST = Date.UTC(2020, 0, 1);
const aDay = fc.integer({ min: 0, max: 800 }).map((count) => new Date(FIRST + count * DAY_MS).toISOString().slice(0, 10));
const aSpecialDay: fc.Arbitrary<SpecialDay> = fc.record({
  on: aDay,
  kind: fc.constantFrom('off' as const, 'working' as const),
  name: fc.constant('ngày'),
  source: fc.constant('thông báo'),
});
const aWeek = fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 5 });
const someEvents: fc.Arbitrary<CalendarEvent[]> = fc
  .tuple(aWeek, fc.array(fc.array(aSpecialDay, { maxLength: 12 }), { maxLength: 6 }))
  .map(([weeklyDaysOff, sets]) => [
    { type: 'CalendarOpened', version: 1, data: { calendarId: 'c', weeklyDaysOff, source: 's' } },
    ...sets.map((days): CalendarEvent => ({ type: 'SpecialDaysSet', version: 1, data: { calendarId: 'c', days } })),
  ]);
const folded = (events: readonly CalendarEvent[]): WorkCalendar => {
  const calendar = foldCalendar(events);
  if (!calendar) throw new Error('nothing to fold');
  return calendar;
};
const aCalendar = someEvents.map(folded);
/** The rule told once more, as slowly as possible: the last entry of a day counts, else its weekday. */
const isWorkedNaively = (events: readonly CalendarEvent[], day: string): boolean => {
  let worked = true;
  for (const event of events) if (event.type === 'CalendarOpened') worked = !event.data.weeklyDaysOff.includes(weekdayOf(day));
  for (const event of events)
    if (event.type === 'SpecialDaysSet') for (const special of event.data.days) if (special.on === day) worked = special.kind === 'working';
  return worked;
};

describe('any calendar', () => {
  it('works on the days that its entries, told one by one, leave', () =>
    fc.assert(
      fc.property(someEvents, aDay, (events, day) => expect(isWorkingDay(folded(events), day)).toBe(isWorkedNaively(events, day))),
    ));
  it('has one version an event', () =>
    fc.assert(fc.property(someEvents, (events) => expect(folded(events).version).toBe(`c@${events.length - 1}`))));
  it('reaches a working day with exactly as many working days behind as were counted', () =>
    fc.assert(
      fc.property(aCalendar, aDay, fc.integer({ min: 1, max: 40 }), (calendar, day, count) => {
        const reached = addWorkingDays(calendar, day, count);
        let passed = 0;
        for (let at = addDays(day, 1); at <= reached; at = addDays(at, 1)) if (isWorkingDay(calendar, at)) passed += 1;
        expect([isWorkingDay(calendar, reached), passed]).toEqual([true, count]);
      }),
    ));
  it('has no working day between a day and the nearest one', () =>
    fc.assert(
      fc.property(aCalendar, aDay, fc.constantFrom(1 as const, -1 as const), (calendar, day, step) => {
        const found = nearestWorkingDay(calendar, day, step);
        expect(isWorkingDay(calendar, found)).toBe(true);
        for (let at = day; at !== found; at = addDays(at, step)) expect(isWorkingDay(calendar, at)).toBe(false);
      }),
    ));
});

describe('any deadline', () => {
  const within = (amount: number, unit: 'workingDay' | 'day' | 'month') =>
    ({ kind: 'relative', text: '', amount, unit, trigger: 'signed' }) as const;
  const dueDay = (calendar: WorkCalendar, signedOn: string, amount: number, unit: 'workingDay' | 'day' | 'month') =>
    dueAt(within(amount, unit), { signedOn, receivedOn: null }, calendar).dueAt ?? '';
  const aUnit = fc.constantFrom('workingDay' as const, 'day' as const, 'month' as const);

  it('in days or months is over at the midnight after a working day, and not before it began', () =>
    fc.assert(
      fc.property(aCalendar, aDay, fc.integer({ min: 0, max: 30 }), aUnit, (calendar, signedOn, amount, unit) => {
        const due = dueDay(calendar, signedOn, amount, unit);
        expect(due.slice(10)).toBe('T00:00:00+07:00');
        const last = addDays(due.slice(0, 10), -1);
        expect(isWorkingDay(calendar, last)).toBe(true);
        expect(last >= signedOn).toBe(true);
      }),
    ));
  it('is not over sooner where more time was given', () =>
    fc.assert(
      fc.property(aCalendar, aDay, fc.integer({ min: 0, max: 20 }), aUnit, (calendar, signedOn, amount, unit) =>
        expect(dueDay(calendar, signedOn, amount, unit) <= dueDay(calendar, signedOn, amount + 1, unit)).toBe(true),
      ),
    ));
  it('hangs on the day of its trigger alone, not on the hour', () =>
    fc.assert(
      fc.property(
        aCalendar,
        aDay,
        fc.integer({ min: 0, max: DAY_MS - 1 }),
        fc.integer({ min: 0, max: 20 }),
        (calendar, day, ms, amount) => {
          const instant = new Date(firstInstantOf(day) + ms).toISOString();
          expect(dueDay(calendar, instant, amount, 'workingDay')).toBe(dueDay(calendar, day, amount, 'workingDay'));
        },
      ),
    ));
  it('on a fixed date does not look at the calendar', () =>
    fc.assert(
      fc.property(aCalendar, aDay, fc.boolean(), (calendar, on, inclusive) => {
        const due = dueAt({ kind: 'fixed', text: '', on, hour: null, inclusive }, { signedOn: null, receivedOn: null }, calendar).dueAt;
        expect(due).toBe(`${inclusive ? addDays(on, 1) : on}T00:00:00+07:00`);
      }),
    ));
});

describe('any recurring duty', () => {
  const aRecurrence: fc.Arbitrary<Recurrence> = fc.record({
    text: fc.constant(''),
    every: fc.constantFrom('day', 'week', 'month', 'quarter', 'halfYear', 'year', 'unstated'),
    before: fc.constantFrom(null, '14:00', '08:30'),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
    inclusive: fc.boolean(),
  });
  const someChoices: fc.Arbitrary<OccurrenceChoices> = fc.record({
    onDayOff: fc.constantFrom('keep', 'skip', 'nextWorkingDay', 'previousWorkingDay'),
  });
  // Runs of days off as real calendars have them: a made-up one may be longer than the margin an occurrence is looked for in.
  const calm = folded([{ type: 'CalendarOpened', version: 1, data: { calendarId: 'c', weeklyDaysOff: [6, 7], source: 's' } }]);

  it('has in two windows side by side what it has in both together', () =>
    fc.assert(
      fc.property(aRecurrence, someChoices, aDay, fc.nat({ max: 200 }), fc.nat({ max: 200 }), (rule, choices, from, first, second) => {
        const [start, middle, end] = [0, first, first + second].map((count) => firstInstantOf(addDays(from, count))) as [
          number,
          number,
          number,
        ];
        const list = (a: number, b: number) =>
          [...occurrences(rule, a, b, calm, choices)].map(({ period, dueAt: due }) => `${period} ${due}`);
        expect([...list(start, middle), ...list(middle, end)].sort()).toEqual(list(start, end).sort());
      }),
    ));
  it('names each period once and keeps inside its window', () =>
    fc.assert(
      fc.property(aRecurrence, someChoices, aDay, fc.nat({ max: 400 }), (rule, choices, from, length) => {
        const [start, end] = [firstInstantOf(from), firstInstantOf(addDays(from, length))];
        const found = [...occurrences(rule, start, end, calm, choices)];
        expect(new Set(found.map(({ period }) => period)).size).toBe(found.length);
        for (const { dueAt: due } of found) expect(Date.parse(due) >= start && Date.parse(due) < end).toBe(true);
      }),
    ));
  it('falls on working days alone where days off are skipped', () =>
    fc.assert(
      fc.property(aRecurrence, aDay, (rule, from) => {
        const found = [...occurrences(rule, firstInstantOf(from), firstInstantOf(addDays(from, 120)), calm, { onDayOff: 'skip' })];
        for (const { dueAt: due } of found) expect(isWorkingDay(calm, dayOf(Date.parse(due) - 1))).toBe(true);
      }),
    ));
});
