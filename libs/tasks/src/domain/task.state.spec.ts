import { specFor } from '@cascade/event-store/testing';
import { task } from './task.decider';
import type { GivenTaskCommand } from './task.commands';
import type { TaskEvent } from './task.events';
import { reportStream, taskId as idOf, taskStream } from './task-ids';

const given = specFor(task);
const taskId = 't';
/** Those that carry words of a person are of their second version: sealed. */
const WORDED = ['TaskExtensionAsked', 'TaskExtensionRefused', 'TaskWithdrawn', 'TaskReportedDone', 'TaskReturned'];
const event = (type: TaskEvent['type'], data: object = {}, more: object = {}): TaskEvent =>
  ({ type, version: WORDED.includes(type) ? 2 : 1, data: { taskId, ...data }, ...more }) as TaskEvent;
const ask = (type: GivenTaskCommand['type'], data: object = {}): GivenTaskCommand =>
  ({ type, data: { taskId, ...data } }) as GivenTaskCommand;
const assigned = event('TaskAssigned', {
  ...{ directiveId: 'order', itemId: 'item', assigneeId: 'chairman', bodyId: 'commune', issuerId: 'town', force: 'binding', verb: 'Giao' },
});
const due = (on: string, dueAt: string | null): TaskEvent =>
  event('DeadlineSet', { rule: { kind: 'fixed', text: on, on, hour: null, inclusive: true }, trigger: null, calendarVersion: '7', dueAt });
const due20 = due('2020-08-20', '2020-08-21T00:00:00+07:00');
const asked = (extensionId: string, untilOn: string) => event('TaskExtensionAsked', { extensionId, untilOn, reason: 'mưa lũ' });
const reported = (reportId: string) => event('TaskReportedDone', { reportId, productOn: '2020-08-20', productSymbol: null, note: null });
const recurrence = { text: 'hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false } as const;
const duty = (change: object = {}) => ({
  ...{ recurrence, choices: { onDayOff: 'keep' }, fromOn: '2020-08-18', untilOn: null, collectorId: null, collectorText: null },
  ...change,
});

describe('an answer about more time', () => {
  it('settles the question it names, and leaves older ones as they were settled', () =>
    expect(
      given(
        ...[assigned, due20, asked('x-1', '2020-08-22'), event('TaskExtensionRefused', { extensionId: 'x-1', reason: 'còn kịp' })],
        ...[asked('x-2', '2020-08-25'), event('TaskExtensionGranted', { extensionId: 'x-2', untilOn: '2020-08-25' })],
      ).folds(),
    ).toMatchObject({
      extensions: [
        { extensionId: 'x-1', outcome: 'refused' },
        { extensionId: 'x-2', outcome: 'granted' },
      ],
    }));
  it('without a name means the question that waits, or the one answered last', () => {
    const answered = [assigned, due20, asked('x-1', '2020-08-22'), event('TaskExtensionRefused', { extensionId: 'x-1', reason: 'r' })];
    given(...answered)
      .when(ask('RefuseExtension', { extensionId: null, reason: 'r' }))
      .then();
    given(...answered, asked('x-2', '2020-08-25'))
      .when(ask('RefuseExtension', { extensionId: null, reason: 'r' }))
      .then(event('TaskExtensionRefused', { extensionId: 'x-2', reason: 'r' }));
  });
  it('counts on the deadline of today, though another stood when it was asked', () =>
    given(assigned, due20, asked('x', '2020-08-22'), due('2020-08-25', '2020-08-26T00:00:00+07:00'))
      .when(ask('GrantExtension', { extensionId: 'x', untilOn: null }))
      .thenRefused('task.extension-not-later'));
  it('is impossible where the deadline fell away meanwhile', () =>
    given(assigned, due20, asked('x', '2020-08-22'), due('2020-08-25', null))
      .when(ask('GrantExtension', { extensionId: 'x', untilOn: null }))
      .thenRefused('task.without-deadline'));
  it.each([
    ['the turn of the year', '2020-12-31', '2021-01-01T00:00:00+07:00'],
    ['a leap day', '2020-02-29', '2020-03-01T00:00:00+07:00'],
    ['the last of February in another year', '2021-02-28', '2021-03-01T00:00:00+07:00'],
  ])('reaches to the end of the day it names, at %s', (_, untilOn, dueAt) =>
    expect(
      task.decide(
        ask('GrantExtension', { extensionId: null, untilOn }),
        given(assigned, due('2020-01-02', '2020-01-03T00:00:00+07:00'), asked('x', untilOn)).folds(),
      ),
    ).toMatchObject([{ data: { untilOn } }, { type: 'DeadlineSet', data: { dueAt, calendarVersion: '7', trigger: null } }]),
  );
});

describe('more time until something that is no day', () => {
  it.each([
    ['a month: to its last day', '2020-09', '2020-09-30', '2020-10-01T00:00:00+07:00'],
    ['February of a leap year', '2024-02', '2024-02-29', '2024-03-01T00:00:00+07:00'],
    ['a year', '2020', '2020-12-31', '2021-01-01T00:00:00+07:00'],
    ['an hour: to the end of its day', '2020-08-25T10:00:00+07:00', '2020-08-25', '2020-08-26T00:00:00+07:00'],
    ['an hour that is the next day in Viet Nam', '2020-08-25T18:00:00Z', '2020-08-26', '2020-08-27T00:00:00+07:00'],
  ])('%s', (_, untilOn, on, dueAt) =>
    expect(
      task.decide(ask('GrantExtension', { extensionId: 'x', untilOn: null }), given(assigned, due20, asked('x', untilOn)).folds()),
    ).toMatchObject([{ data: { untilOn } }, { data: { rule: { on }, dueAt } }]),
  );
  it('is later by its last day, not by its first', () =>
    given(assigned, due20)
      .when(ask('AskExtension', { extensionId: 'x', untilOn: '2020-08', reason: 'mưa lũ' }))
      .then(asked('x', '2020-08')));
});

describe('a duty to report', () => {
  it('is recorded once, and anew when it changes', () => {
    const set = event('ReportingDutySet', duty());
    given(assigned).when(ask('SetDuty', duty())).then(set);
    given(assigned, set).when(ask('SetDuty', duty())).then();
    const shorter = duty({ untilOn: '2020-08-28' });
    given(assigned, set).when(ask('SetDuty', shorter)).then(event('ReportingDutySet', shorter));
    expect(given(assigned, set, event('ReportingDutySet', shorter)).folds()).toMatchObject({ duty: shorter });
  });
  it('may be of a single day', () =>
    given(assigned)
      .when(ask('SetDuty', duty({ untilOn: '2020-08-18' })))
      .then(event('ReportingDutySet', duty({ untilOn: '2020-08-18' }))));
  it('runs for whole days: a month to its last day, an hour from its day on', () => {
    const said = duty({ fromOn: '2020-08-18T10:00:00+07:00', untilOn: '2020-09' });
    given(assigned)
      .when(ask('SetDuty', said))
      .then(event('ReportingDutySet', duty({ untilOn: '2020-09-30' })));
    given(assigned, event('ReportingDutySet', duty({ untilOn: '2020-09-30' })))
      .when(ask('SetDuty', said))
      .then();
  });
  it.each([
    ['a first day that does not exist', { fromOn: '2021-02-29' }, 'date.does-not-exist'],
    ['a last day that does not exist', { untilOn: '2020-11-31' }, 'date.does-not-exist'],
    ['a last day before the first', { untilOn: '2020-08-17' }, 'report.duty-ends-before-it-begins'],
    ['an hour that does not exist', { recurrence: { ...recurrence, before: '24:30' } }, 'deadline.hour-does-not-exist'],
  ] as const)('is refused with %s', (_, change, code) =>
    given(assigned)
      .when(ask('SetDuty', duty(change)))
      .thenRefused(code),
  );
  it('is taken from a deadline that recurs, once, and what a person set is not overwritten by a later one', () => {
    const recurs = event(
      'DeadlineSet',
      { rule: { kind: 'recurring', text: '', recurrence }, trigger: null, calendarVersion: '1', dueAt: null },
      { occurredAt: '2020-08-17' },
    );
    expect(given(assigned, recurs).folds()).toMatchObject({ duty: { fromOn: '2020-08-18' } });
    expect(given(assigned, event('ReportingDutySet', duty({ fromOn: '2020-09-01' })), recurs).folds()).toMatchObject({
      duty: { fromOn: '2020-09-01' },
    });
  });
  it('outlives a withdrawal and the assignment that follows it', () =>
    expect(
      given(
        assigned,
        event('ReportingDutySet', duty()),
        event('TaskWithdrawn', { reason: 'r' }),
        event('TaskReassigned', { causeId: 'c' }),
      ).folds(),
    ).toMatchObject({ status: 'open', duty: { fromOn: '2020-08-18' }, causes: ['c'] }));
});

describe('what a task keeps when it is assigned again', () => {
  const again = given(
    ...[assigned, due20, event('TaskFileAdded', { fileId: 'f' }), reported('r-1'), event('TaskAccepted')],
    ...[event('TaskWithdrawn', { reason: 'giao nhầm' }), event('TaskReassigned', { causeId: 'c' })],
  );
  it('its files and who gives it; not its reports, acceptance or deadline', () =>
    expect(again.folds()).toMatchObject({
      ...{ status: 'open', accepted: false, deadline: null, reports: [], fileIds: ['f'], assignment: { issuerId: 'town' } },
    }));
  it('a report of the old assignment is confirmed no more', () =>
    again.when(ask('Confirm', { reportId: 'r-1' })).thenRefused('task.report-unknown'));
});

describe('two reports of one task', () => {
  const both = [assigned, reported('r-1'), reported('r-2')];
  it('a judgement without a name means the last one', () =>
    given(...both)
      .when(ask('Confirm', { reportId: null }))
      .then(event('TaskConfirmed', { reportId: 'r-2' })));
  it('returning the older one leaves the task waiting for the other', () =>
    expect(given(...both, event('TaskReturned', { reportId: 'r-1', reason: 'r' })).folds()).toMatchObject({ status: 'reported' }));
  it('when one is confirmed the other can be neither confirmed nor returned', () => {
    const done = given(...both, event('TaskConfirmed', { reportId: 'r-1' }));
    done.when(ask('Confirm', { reportId: 'r-2' })).thenRefused('task.already-done');
    done.when(ask('Return', { reportId: 'r-2', reason: 'r' })).thenRefused('task.already-done');
    done.when(ask('Confirm', { reportId: 'r-1' })).then();
  });
});

describe('a record that begins in the middle', () => {
  it.each<[string, TaskEvent, object]>([
    ['a hand-over', event('TaskHandedOver', { assigneeId: 'w', bodyId: 'w' }), { assignment: null, parts: [] }],
    ['a corrected assignment', event('AssignmentCorrected', { issuerId: 'x', force: 'request', verb: null }), { assignment: null }],
    ['a withdrawal', event('TaskWithdrawn', { reason: 'r' }), { status: 'withdrawn' }],
    ['a part reported', event('TaskPartReported', { authorityId: 'a', done: true, note: null }), { status: 'open' }],
  ])('folds %s without inventing who gave the task', (_, first, state) => expect(given(first).folds()).toMatchObject(state));
  it('passes over an event of another room', () =>
    expect(given({ type: 'KeyDestroyed', version: 1, data: { keyId: 'k' } } as never).folds()).toEqual({ status: 'absent' }));
});

describe('names made of their target', () => {
  it('one item at one assignee is one task, whoever asks', () => expect(idOf('d', 'i', 'a')).toBe(idOf('d', 'i', 'a')));
  it('another order, item or assignee is another task', () =>
    expect(new Set([idOf('d', 'i', 'a'), idOf('e', 'i', 'a'), idOf('d', 'j', 'a'), idOf('d', 'i', 'b')]).size).toBe(4));
  it('streams tell a task from its reports', () =>
    expect([taskStream('t'), reportStream('t', '2020-W34')]).toEqual(['task-t', 'report-t-2020-W34']));
});
