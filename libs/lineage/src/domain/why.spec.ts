import { vietNamCalendar } from '@cascade/calendar/domain';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { TASK_STATES, type TaskState } from './task-state';
import { calendarOf, countedDays, STATE_RULES, whyDue, whyState } from './why';

let count = 0;
const event = (type: string, data: object = {}, occurredAt: string | null = '2020-08-18'): RecordedEvent =>
  ({
    id: `event-${(count += 1)}`,
    stream: type.startsWith('Delivery') ? 'delivery-d-b' : 'task-t',
    revision: BigInt(count),
    position: BigInt(count),
    type,
    version: 1,
    data,
    metadata: {
      occurredAt,
      recordedAt: '2020-08-19T00:00:00.000Z',
      actor: 'account',
      onBehalfOf: 'body',
      commandId: 'c',
      correlationId: 'c',
      causationId: null,
    },
  }) as unknown as RecordedEvent;
const NOW = Date.parse('2020-08-30T00:00:00+07:00');
const deciding = (state: TaskState, ...events: RecordedEvent[]): string[] =>
  whyState(state, events, NOW).filter(({ decides }) => decides).map(({ type, eventId }) => `${type} ${eventId}`); // prettier-ignore
const named = (...events: RecordedEvent[]): string[] => events.map(({ type, id }) => `${type} ${id}`);
const relative = (over: object = {}) => ({
  rule: { kind: 'relative', text: 'trong 05 ngày làm việc', amount: 5, unit: 'workingDay', trigger: 'signed' },
  trigger: { kind: 'signed', on: '2020-08-17' },
  calendarVersion: 'viet-nam@7',
  dueAt: '2020-08-25T00:00:00+07:00',
  ...over,
});

describe('the rule behind a state', () => {
  it.each(TASK_STATES)('of %s stands in both languages', (state) => {
    expect(STATE_RULES[state].vi).not.toBe('');
    expect(STATE_RULES[state].en).not.toBe('');
  });
});
describe('the events behind a state', () => {
  const [assigned, first, second] = [event('TaskAssigned'), event('DeadlineSet', relative()), event('DeadlineSet', relative())];
  const report = (reportId: string) => event('TaskReportedDone', { reportId });
  it('are the deadline that stands, of one that is overdue or in time', () => {
    expect(deciding('overdue', assigned, first, second)).toEqual(named(second));
    expect(deciding('openInTime', assigned, first)).toEqual(named(first));
  });
  it('are the report that was confirmed, not another, its confirmation and the deadline, of one that is done', () => {
    const [one, two] = [report('r1'), report('r2')];
    const confirmed = event('TaskConfirmed', { reportId: 'r1' });
    expect(deciding('doneInTime', assigned, first, one, two, confirmed)).toEqual(named(first, one, confirmed));
    expect(deciding('doneLate', assigned, one, confirmed)).toEqual(named(one, confirmed));
  });
  it('are the return, the withdrawal, the sending of a letter nobody registered, or the assignment alone', () => {
    const [returned, withdrawn, sent] = [event('TaskReturned'), event('TaskWithdrawn'), event('DeliverySent')];
    expect(deciding('returned', assigned, returned)).toEqual(named(returned));
    expect(deciding('withdrawn', assigned, withdrawn)).toEqual(named(withdrawn));
    expect(deciding('notReceived', assigned, sent)).toEqual(named(sent));
    expect(deciding('withoutDeadline', assigned)).toEqual(named(assigned));
  });
  it('hold by then, and were not voided since', () => {
    const later = event('DeadlineSet', relative(), '2020-09-10');
    const voided = event('DeadlineSet', relative());
    const put = event('FactCorrected', { eventId: voided.id, voided: true });
    expect(deciding('overdue', first, voided, later, put)).toEqual(named(first));
    expect(whyState('overdue', [first, later], NOW)).toHaveLength(1);
  });
  it('are none that was voided since, though the voiding is dated later than what is looked at', () => {
    const [done, confirmed] = [report('r1'), event('TaskConfirmed', { reportId: 'r1' })];
    const never = event('FactCorrected', { eventId: confirmed.id, voided: true }, '2020-09-10');
    expect(deciding('openInTime', first, done, confirmed, never)).toEqual(named(first));
  });
  it('are again what was voided by mistake', () => {
    const withdrawn = event('TaskWithdrawn');
    const never = event('FactCorrected', { eventId: withdrawn.id, voided: true, occurredAt: null });
    const afterAll = event('FactCorrected', { eventId: withdrawn.id, voided: false, occurredAt: '2020-08-19' });
    expect(deciding('withdrawn', withdrawn, never, afterAll)).toEqual(named(withdrawn, afterAll));
  });
  it('come with what put them right, from the time that they really had', () => {
    const returned = event('TaskReturned', {}, '2020-09-10');
    const put = event('FactCorrected', { eventId: returned.id, voided: false, occurredAt: '2020-08-20' }, '2020-09-11');
    expect(deciding('returned', assigned, returned)).toEqual([]);
    expect(deciding('returned', assigned, returned, put)).toEqual(named(returned, put));
  });
  it('are of the life that the task is in', () => {
    const [withdrawn, again, anew] = [event('TaskWithdrawn'), event('TaskReassigned'), event('DeadlineSet', relative())];
    expect(deciding('withoutDeadline', assigned, first, withdrawn, again)).toEqual(named(assigned, again).slice(1));
    expect(deciding('openInTime', assigned, first, withdrawn, again, anew)).toEqual(named(anew));
    const known = event('TaskReassigned', {}, '2020-09-10');
    expect(deciding('withdrawn', assigned, withdrawn, known)).toEqual(named(withdrawn));
  });
  it('say where they stand, who recorded them and when', () =>
    expect(whyState('overdue', [event('DeadlineSet', relative(), null)], NOW)).toMatchObject([
      { stream: 'task-t', actor: 'account', onBehalfOf: 'body', occurredAt: null, recordedAt: '2020-08-19T00:00:00.000Z', decides: true },
    ]));
});
describe('the grounds of a deadline', () => {
  const calendar = () => vietNamCalendar();
  it('are its rule, what it runs from and the days off that it passes over', () =>
    expect(whyDue([event('DeadlineSet', relative())], NOW, calendar)).toMatchObject({
      dueAt: '2020-08-25T00:00:00+07:00',
      rule: { kind: 'relative' },
      trigger: { kind: 'signed', on: '2020-08-17' },
      calendarVersion: 'viet-nam@7',
      calendar: [
        { on: '2020-08-22', kind: 'weekend' },
        { on: '2020-08-23', kind: 'weekend' },
      ],
      events: [{ type: 'DeadlineSet', decides: true }],
    }));
  it('name the holidays, with their source', () => {
    const due = relative({ trigger: { kind: 'signed', on: '2020-08-31' }, dueAt: '2020-09-04T00:00:00+07:00' });
    const [day] = whyDue([event('DeadlineSet', due)], NOW, calendar).calendar;
    expect(day).toMatchObject({ on: '2020-09-02', kind: 'off' });
    expect(day?.name).not.toBeNull();
    expect(day?.source).not.toBeNull();
  });
  it.each([
    ['a fixed day', { rule: { kind: 'fixed', text: '', on: '2020-08-20', hour: null, inclusive: true }, trigger: null }],
    ['a receipt that has not come', { dueAt: null }],
    ['a calendar nobody knows', { calendarVersion: 'other@1' }],
  ])('count no days for %s', (_, over) =>
    expect(
      whyDue([event('DeadlineSet', relative(over))], NOW, (version) => (version.startsWith('viet-nam') ? vietNamCalendar() : null))
        .calendar,
    ).toEqual([]),
  );
  it('are nothing where no deadline was set', () =>
    expect(whyDue([event('TaskAssigned')], NOW, calendar)).toMatchObject({
      dueAt: null,
      rule: null,
      trigger: null,
      calendarVersion: null,
      events: [{ decides: false }],
    }));
  it('count worked weekends too', () => {
    const special = new Map([['2026-01-10', { on: '2026-01-10', kind: 'working' as const, name: 'làm bù', source: 'công văn' }]]);
    expect(countedDays({ ...vietNamCalendar(), specialDays: special }, '2026-01-09', '2026-01-11')).toEqual([
      { on: '2026-01-10', kind: 'working', name: 'làm bù', source: 'công văn' },
      { on: '2026-01-11', kind: 'weekend', name: null, source: null },
    ]);
  });
  it('are those of the deadline that stands: one voided, or of a life before, is none', () => {
    const [one, two] = [event('DeadlineSet', relative()), event('DeadlineSet', relative({ dueAt: '2020-08-27T00:00:00+07:00' }))];
    expect(whyDue([one, two], NOW, calendar).dueAt).toBe('2020-08-27T00:00:00+07:00');
    const never = event('FactCorrected', { eventId: two.id, voided: true });
    expect(whyDue([one, two, never], NOW, calendar).dueAt).toBe('2020-08-25T00:00:00+07:00');
    expect(whyDue([one, event('TaskReassigned')], NOW, calendar)).toMatchObject({
      dueAt: null,
      events: [{ decides: false }, { decides: false }],
    });
  });
  it('name what was asked and granted, and leave out what is no ground of it', () => {
    const asked = ['TaskAssigned', 'TaskExtensionAsked', 'TaskExtensionGranted', 'TaskExtensionRefused'].map((type) => event(type));
    const others = [event('TaskProgressed'), event('TaskReportedDone', { reportId: 'r' })];
    expect(whyDue([...asked, ...others], NOW, calendar).events.map(({ eventId }) => eventId)).toEqual(asked.map(({ id }) => id));
  });
  it('count no longer than anybody would', () =>
    expect(countedDays(vietNamCalendar(), '2000-01-01', '2020-01-01').at(-1)!.on < '2002-04-01').toBe(true));
  it.each([
    ['viet-nam@7', { calendarId: 'viet-nam', revision: 7 }],
    ['x', null],
  ])('know the calendar %s', (version, expected) => expect(calendarOf(version)).toEqual(expected));
});

it('a confirmation of a report that is not there decides by itself', () => {
  const [given, confirmed] = [event('TaskAssigned'), event('TaskConfirmed', { reportId: 'lost' })];
  expect(deciding('doneInTime', given, confirmed)).toEqual(named(confirmed));
});
