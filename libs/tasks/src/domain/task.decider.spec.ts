import type { DeadlineRule } from '@cascade/calendar/domain';
import { specFor } from '@cascade/event-store/testing';
import type { TaskCommand } from './task.commands';
import { task } from './task.decider';
import type { TaskEvent } from './task.events';

const given = specFor(task);
const taskId = 'task-of-ben-cat';
const assignment = {
  taskId,
  directiveId: 'order',
  itemId: 'item-2',
  assigneeId: 'chairman',
  bodyId: 'commune',
  issuerId: 'town',
  force: 'binding',
  verb: 'Giao',
} as const;
const by20: DeadlineRule = { kind: 'fixed', text: 'đến ngày 20/8/2020', on: '2020-08-20', hour: null, inclusive: true };

const assigned = (): TaskEvent => ({ type: 'TaskAssigned', version: 1, data: assignment });
const reassigned = (causeId = 'second-order'): TaskEvent => ({ type: 'TaskReassigned', version: 1, data: { taskId, causeId } });
const deadline = (dueAt: string | null = '2020-08-21T00:00:00+07:00', rule: DeadlineRule = by20) => ({
  taskId,
  rule,
  trigger: null,
  calendarVersion: '1',
  dueAt,
});
const deadlineSet = (dueAt?: string | null, rule?: DeadlineRule): TaskEvent => ({
  type: 'DeadlineSet',
  version: 1,
  data: deadline(dueAt, rule),
});
const accepted = (): TaskEvent => ({ type: 'TaskAccepted', version: 2, data: { taskId } });
const refused = (): TaskEvent => ({ type: 'TaskRefused', version: 2, data: { taskId, reason: 'không thuộc thẩm quyền' } });
const value = { amount: 41.5, unit: '%', asOf: '2020-08-19' };
const progressed = (): TaskEvent => ({ type: 'TaskProgressed', version: 2, data: { taskId, note: null, value } });
const done = (reportId: string, productOn = '2020-08-20') => ({ taskId, reportId, productOn, productSymbol: '15/BC-UBND', note: null });
const reported = (reportId = 'first', productOn?: string): TaskEvent => ({
  type: 'TaskReportedDone',
  version: 2,
  data: done(reportId, productOn),
});
const confirmed = (reportId = 'first'): TaskEvent => ({ type: 'TaskConfirmed', version: 1, data: { taskId, reportId } });
const returned = (reportId = 'first'): TaskEvent => ({
  type: 'TaskReturned',
  version: 2,
  data: { taskId, reportId, reason: 'thiếu số liệu' },
});
const withdrawn = (): TaskEvent => ({ type: 'TaskWithdrawn', version: 2, data: { taskId, reason: 'giao nhầm' } });

const assign = (causeId = 'first-order'): TaskCommand => ({ type: 'Assign', data: { ...assignment, causeId } });
const reassign = (causeId = 'second-order'): TaskCommand => ({ type: 'Reassign', data: { taskId, causeId } });
const setDeadline = (dueAt?: string | null, rule?: DeadlineRule): TaskCommand => ({ type: 'SetDeadline', data: deadline(dueAt, rule) });
const accept: TaskCommand = { type: 'Accept', data: { taskId } };
const refuse: TaskCommand = { type: 'Refuse', data: { taskId, reason: 'không thuộc thẩm quyền' } };
const progress: TaskCommand = { type: 'Progress', data: { taskId, note: null, value } };
const reportDone = (reportId = 'first', productOn?: string): TaskCommand => ({ type: 'Report', data: done(reportId, productOn) });
const confirm = (reportId: string | null = 'first'): TaskCommand => ({ type: 'Confirm', data: { taskId, reportId } });
const sendBack = (reportId: string | null = 'first'): TaskCommand => ({
  type: 'Return',
  data: { taskId, reportId, reason: 'thiếu số liệu' },
});
const withdraw: TaskCommand = { type: 'Withdraw', data: { taskId, reason: 'giao nhầm' } };

describe('an order that was read otherwise', () => {
  const corrected = (force: 'binding' | 'request', issuerId = 'town'): TaskEvent => ({
    type: 'AssignmentCorrected',
    version: 1,
    data: { taskId, issuerId, force, verb: force === 'binding' ? 'Giao' : 'Đề nghị' },
  });
  const correct = (force: 'binding' | 'request', issuerId?: string): TaskCommand => ({
    type: 'CorrectAssignment',
    data: corrected(force, issuerId).data as Extract<TaskCommand, { type: 'CorrectAssignment' }>['data'],
  });
  it('gives its task with another force, or by another body', () => {
    given(assigned()).when(correct('request')).then(corrected('request'));
    given(assigned()).when(correct('binding', 'province')).then(corrected('binding', 'province'));
    given(assigned(), reported(), confirmed()).when(correct('request')).then(corrected('request'));
  });
  it('is no news where it says the same', () => {
    given(assigned()).when(correct('binding')).then();
    given(assigned(), corrected('request')).when(correct('request')).then();
  });
  it('needs the task', () => given().when(correct('request')).thenRefused('task.unknown'));
  it('keeps what was done', () =>
    expect(given(assigned(), accepted(), corrected('request')).folds()).toMatchObject({
      status: 'accepted',
      assignment: { force: 'request' },
    }));
});

describe('a task nobody assigned', () => {
  it('is assigned', () => given().when(assign()).then(assigned()));
  it.each([accept, refuse, progress, reportDone(), confirm(), sendBack(), withdraw, setDeadline(), reassign()])('refuses %j', (command) =>
    given().when(command).thenRefused('task.unknown'),
  );
});

describe('assigning again', () => {
  it('says nothing new of a task that is there', () => given(assigned()).when(assign()).then());
  it('stays quiet about a reassignment of a task that was never withdrawn', () => given(assigned()).when(reassign()).then());
  it('revives a withdrawn task on the same stream', () =>
    given(assigned(), withdrawn()).when(assign('second-order')).then(reassigned('second-order')));
  it('revives it by a command of its own too', () => given(assigned(), withdrawn()).when(reassign()).then(reassigned()));
  it('does not revive it twice for one cause', () => given(assigned(), withdrawn(), reassigned(), withdrawn()).when(reassign()).then());
  it('forgets the reports of the assignment that was withdrawn', () =>
    given(assigned(), reported(), withdrawn(), reassigned()).when(confirm(null)).thenRefused('task.not-reported'));
  it('lets a revived task be refused like a new one', () =>
    given(assigned(), accepted(), withdrawn(), reassigned()).when(refuse).then(refused()));
});

describe('a deadline', () => {
  it('is set on an open task', () => given(assigned()).when(setDeadline()).then(deadlineSet()));
  it('is set with no instant where there is none yet', () => given(assigned()).when(setDeadline(null)).then(deadlineSet(null)));
  it('is not written anew where nothing changes, whatever the order of its keys', () => {
    const reordered: DeadlineRule = { inclusive: true, hour: null, on: '2020-08-20', text: 'đến ngày 20/8/2020', kind: 'fixed' };
    given(assigned(), deadlineSet()).when(setDeadline(undefined, reordered)).then();
  });
  it('is written anew where the instant changes', () =>
    given(assigned(), deadlineSet(null)).when(setDeadline('2020-08-25T00:00:00+07:00')).then(deadlineSet('2020-08-25T00:00:00+07:00')));
  it('is written anew where the rule was read wrongly', () => {
    const before20: DeadlineRule = { ...by20, inclusive: false };
    given(assigned(), deadlineSet()).when(setDeadline(undefined, before20)).then(deadlineSet(undefined, before20));
  });
  it('can change while a report waits', () => given(assigned(), reported()).when(setDeadline()).then(deadlineSet()));
  it('stays what it was once the task is done', () =>
    given(assigned(), reported(), confirmed()).when(setDeadline()).thenRefused('task.not-open'));
  it('stays what it was once the task is withdrawn', () => given(assigned(), withdrawn()).when(setDeadline()).thenRefused('task.not-open'));
});

describe('accepting', () => {
  it('is recorded', () => given(assigned()).when(accept).then(accepted()));
  it('is no news a second time', () => given(assigned(), accepted()).when(accept).then());
  it('is no news a second time, though work has begun', () => given(assigned(), accepted(), progressed()).when(accept).then());
  it.each([
    ['progress', [progressed()]],
    ['a report', [reported()]],
    ['a confirmation', [reported(), confirmed()]],
    ['a withdrawal', [withdrawn()]],
  ])('is taken late, after %s', (_, history) =>
    given(assigned(), ...history)
      .when(accept)
      .then(accepted()),
  );
  it('contradicts a refusal', () => given(assigned(), refused()).when(accept).thenRefused('task.refused'));
});

describe('refusing', () => {
  it('is recorded while the task is open', () => given(assigned()).when(refuse).then(refused()));
  it('is no news a second time', () => given(assigned(), refused()).when(refuse).then());
  it.each([
    ['an acceptance', [accepted()]],
    ['progress', [progressed()]],
    ['a report', [reported()]],
    ['a return', [reported(), returned()]],
    ['a confirmation', [reported(), confirmed()]],
  ])('contradicts %s', (_, history) =>
    given(assigned(), ...history)
      .when(refuse)
      .thenRefused('task.already-accepted'),
  );
  it('comes too late after a withdrawal', () => given(assigned(), withdrawn()).when(refuse).thenRefused('task.withdrawn'));
});

describe('progress', () => {
  it.each([
    ['an assignment', []],
    ['an acceptance', [accepted()]],
    ['progress', [progressed()]],
    ['a refusal', [refused()]],
    ['a report', [reported()]],
    ['a confirmation', [reported(), confirmed()]],
    ['a withdrawal', [withdrawn()]],
  ])('is taken after %s', (_, history) =>
    given(assigned(), ...history)
      .when(progress)
      .then(progressed()),
  );
  it('needs a day that exists', () =>
    given(assigned())
      .when({ type: 'Progress', data: { taskId, note: null, value: { ...value, asOf: '2020-02-30' } } })
      .thenRefused('date.does-not-exist'));
  it('needs no figure', () => {
    const data = { taskId, note: 'đang làm', value: null };
    given(assigned()).when({ type: 'Progress', data }).then({ type: 'TaskProgressed', version: 2, data });
  });
});

describe('a report that it is done', () => {
  it.each([
    ['an assignment', []],
    ['progress', [progressed()]],
    ['a refusal', [refused()]],
    ['a withdrawal', [withdrawn()]],
    ['a return', [reported('zeroth'), returned('zeroth')]],
    ['a confirmation', [reported('zeroth'), confirmed('zeroth')]],
  ])('is taken after %s', (_, history) =>
    given(assigned(), ...history)
      .when(reportDone())
      .then(reported()),
  );
  it('is no news a second time', () => given(assigned(), reported()).when(reportDone()).then());
  it('needs a product of a day that exists', () =>
    given(assigned()).when(reportDone('first', '2020-13-01')).thenRefused('date.does-not-exist'));
});

describe('confirming', () => {
  it('names the report it confirms', () => given(assigned(), reported()).when(confirm('first')).then(confirmed('first')));
  it('means the last report where it names none', () =>
    given(assigned(), reported('first'), reported('second')).when(confirm(null)).then(confirmed('second')));
  it('may mean an earlier report', () =>
    given(assigned(), reported('first'), reported('second')).when(confirm('first')).then(confirmed('first')));
  it('is no news a second time', () => given(assigned(), reported(), confirmed()).when(confirm()).then());
  it('needs a report', () => given(assigned()).when(confirm(null)).thenRefused('task.not-reported'));
  it('needs a report of this task', () => given(assigned(), reported()).when(confirm('other')).thenRefused('task.report-unknown'));
  it('contradicts the return of the same report', () =>
    given(assigned(), reported(), returned()).when(confirm()).thenRefused('task.report-returned'));
  it('contradicts the confirmation of another report', () =>
    given(assigned(), reported('first'), confirmed('first'), reported('second')).when(confirm('second')).thenRefused('task.already-done'));
  it('is refused after a withdrawal', () => given(assigned(), reported(), withdrawn()).when(confirm()).thenRefused('task.withdrawn'));
  it('is refused after a withdrawal, also of a report that came later', () =>
    given(assigned(), withdrawn(), reported()).when(confirm()).thenRefused('task.withdrawn'));
});

describe('returning', () => {
  it('names the report it returns', () => given(assigned(), reported()).when(sendBack('first')).then(returned('first')));
  it('means the last report where it names none', () =>
    given(assigned(), reported('first'), reported('second')).when(sendBack(null)).then(returned('second')));
  it('is no news a second time', () => given(assigned(), reported(), returned()).when(sendBack()).then());
  it('needs a report', () => given(assigned()).when(sendBack(null)).thenRefused('task.not-reported'));
  it('needs a report of this task', () => given(assigned(), reported()).when(sendBack('other')).thenRefused('task.report-unknown'));
  it('contradicts a confirmation', () => given(assigned(), reported(), confirmed()).when(sendBack()).thenRefused('task.already-done'));
  it('is refused after a withdrawal', () => given(assigned(), reported(), withdrawn()).when(sendBack()).thenRefused('task.withdrawn'));
});

describe('withdrawing', () => {
  it.each([
    ['an assignment', []],
    ['a refusal', [refused()]],
    ['a report', [reported()]],
    ['a return', [reported(), returned()]],
  ])('is recorded after %s', (_, history) =>
    given(assigned(), ...history)
      .when(withdraw)
      .then(withdrawn()),
  );
  it('is no news a second time', () => given(assigned(), withdrawn()).when(withdraw).then());
  it('contradicts a confirmation', () => given(assigned(), reported(), confirmed()).when(withdraw).thenRefused('task.already-done'));
});

describe('what a task is', () => {
  it.each<[string, TaskEvent[], string]>([
    ['an assignment', [assigned()], 'open'],
    ['a deadline', [assigned(), deadlineSet()], 'open'],
    ['an acceptance', [assigned(), accepted()], 'accepted'],
    ['progress', [assigned(), accepted(), progressed()], 'progressed'],
    ['a late acceptance', [assigned(), progressed(), accepted()], 'progressed'],
    ['a report', [assigned(), reported()], 'reported'],
    ['late progress', [assigned(), reported(), progressed()], 'reported'],
    ['a report after a refusal', [assigned(), refused(), reported()], 'reported'],
    ['a confirmation', [assigned(), reported(), confirmed()], 'done'],
    ['a second report after a confirmation', [assigned(), reported(), confirmed(), reported('second')], 'done'],
    ['a return', [assigned(), reported(), returned()], 'returned'],
    ['the return of an earlier report', [assigned(), reported(), reported('second'), returned('first')], 'reported'],
    ['a report after a return', [assigned(), reported(), returned(), reported('second')], 'reported'],
    ['a withdrawal', [assigned(), withdrawn()], 'withdrawn'],
    ['a report after a withdrawal', [assigned(), withdrawn(), reported()], 'withdrawn'],
    ['progress after a withdrawal', [assigned(), withdrawn(), progressed()], 'withdrawn'],
    ['a reassignment', [assigned(), reported(), withdrawn(), reassigned()], 'open'],
  ])('after %s', (_, history, status) => expect(given(...history).folds().status).toBe(status));

  it('is not changed by an event of another room on its stream', () => {
    const destroyed = { type: 'KeyDestroyed', version: 1, data: { keyId: taskId, reason: 'hết thời hạn' } } as unknown as TaskEvent;
    expect(given(assigned(), reported(), destroyed).folds()).toEqual(given(assigned(), reported()).folds());
  });
});
