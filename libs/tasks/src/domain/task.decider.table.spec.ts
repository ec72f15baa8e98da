import type { Decider } from '@cascade/event-store/domain';
import { followsTable } from '@cascade/event-store/testing';
import type { GivenTaskCommand } from './task.commands';
import { task } from './task.decider';
import type { TaskEvent } from './task.events';
import type { TaskState } from './task.state';

const taskId = 't';
const event = (type: TaskEvent['type'], data: object = {}): TaskEvent => ({ type, version: 1, data: { taskId, ...data } }) as TaskEvent;
const assignment = { directiveId: 'order', itemId: 'item', assigneeId: 'chairman', bodyId: 'commune', issuerId: 'town', verb: 'Giao' };
const deadlineOn = (on: string, dueAt: string) => ({
  ...{ rule: { kind: 'fixed', text: on, on, hour: null, inclusive: true }, trigger: null, calendarVersion: '1', dueAt },
});
const product = (reportId: string) => ({ reportId, productOn: '2020-08-19', productSymbol: null, note: null });

const assigned = event('TaskAssigned', { ...assignment, force: 'binding' });
const due = event('DeadlineSet', deadlineOn('2020-08-20', '2020-08-21T00:00:00+07:00'));
const reported = event('TaskReportedDone', product('first'));
/** The shortest history that leads to each state. */
const HISTORIES: Readonly<Record<TaskState['status'], readonly TaskEvent[]>> = {
  absent: [],
  open: [assigned, due],
  accepted: [assigned, due, event('TaskAccepted')],
  progressed: [assigned, due, event('TaskProgressed', { note: null, value: null })],
  reported: [assigned, due, reported],
  done: [assigned, due, reported, event('TaskConfirmed', { reportId: 'first' })],
  returned: [assigned, due, reported, event('TaskReturned', { reportId: 'first', reason: 'thiếu số liệu' })],
  refused: [assigned, due, event('TaskRefused', { reason: 'không thuộc thẩm quyền' })],
  withdrawn: [assigned, due, event('TaskWithdrawn', { reason: 'giao nhầm' })],
};
const STATES = Object.keys(HISTORIES) as TaskState['status'][];
const folded = (status: TaskState['status']): TaskState => HISTORIES[status].reduce(task.evolve, task.initial);

const ask = (type: GivenTaskCommand['type'], data: object = {}): GivenTaskCommand =>
  ({ type, data: { taskId, ...data } }) as GivenTaskCommand;
/** Each command, by the name of its row below. */
const COMMANDS: Readonly<Record<string, GivenTaskCommand>> = {
  Assign: ask('Assign', { ...assignment, force: 'binding', causeId: 'issued' }),
  Reassign: ask('Reassign', { causeId: 'issued-again' }),
  'Correct it': ask('CorrectAssignment', { issuerId: 'town', force: 'request', verb: 'Đề nghị' }),
  'Same force': ask('CorrectAssignment', { issuerId: 'town', force: 'binding', verb: 'Giao' }),
  SetDeadline: ask('SetDeadline', deadlineOn('2020-08-25', '2020-08-26T00:00:00+07:00')),
  'Same deadline': ask('SetDeadline', deadlineOn('2020-08-20', '2020-08-21T00:00:00+07:00')),
  Accept: ask('Accept'),
  Refuse: ask('Refuse', { reason: 'không thuộc thẩm quyền' }),
  Progress: ask('Progress', { note: null, value: { amount: 41, unit: '%', asOf: '2020-08-19' } }),
  Report: ask('Report', product('second')),
  'Same report': ask('Report', product('first')),
  Confirm: ask('Confirm', { reportId: null }),
  Return: ask('Return', { reportId: null, reason: 'thiếu số liệu' }),
  'Confirm other': ask('Confirm', { reportId: 'third' }),
  Withdraw: ask('Withdraw', { reason: 'giao nhầm' }),
  AskExtension: ask('AskExtension', { extensionId: 'x', untilOn: '2020-08-25', reason: 'mưa lũ' }),
  GrantExtension: ask('GrantExtension', { extensionId: null, untilOn: null }),
  RefuseExtension: ask('RefuseExtension', { extensionId: null, reason: 'còn kịp' }),
  AssignParts: ask('AssignParts', { parts: [{ authorityId: 'office', role: 'lead', part: null, limitOn: null }] }),
  ReportPart: ask('ReportPart', { authorityId: 'office', done: true, note: null }),
  AddFile: ask('AddFile', { fileId: 'f', name: 'bao-cao.pdf', mediaType: 'application/pdf', contentHash: 'h', bytes: 3, key: taskId }),
  'Empty file': ask('AddFile', { fileId: 'f', name: 'trong.pdf', mediaType: 'application/pdf', contentHash: 'h', bytes: 0, key: taskId }),
  HandOver: ask('HandOver', { assigneeId: 'ward', bodyId: 'ward', reason: 'sáp nhập', legalBasis: null }),
  'To itself': ask('HandOver', { assigneeId: 'chairman', bodyId: 'commune', reason: 'sáp nhập', legalBasis: null }),
  SetDuty: ask('SetDuty', {
    ...{ recurrence: { text: 'hàng ngày', every: 'day', before: null, day: null, inclusive: true }, choices: { onDayOff: 'keep' } },
    ...{ fromOn: '2020-08-18', untilOn: null, collectorId: null, collectorText: null },
  }),
  Review: ask('Review', { decision: 'keep', reason: 'không ảnh hưởng' }),
  Remind: ask('Remind', { remindId: 'm', byId: 'town', on: '2020-08-19', words: null, aboveIds: [] }),
};
const REFUSALS: Readonly<Record<string, string>> = {
  u: 'task.unknown',
  a: 'task.already-accepted',
  r: 'task.refused',
  w: 'task.withdrawn',
  d: 'task.already-done',
  n: 'task.not-open',
  b: 'task.report-returned',
  x: 'task.not-reported',
  k: 'task.report-unknown',
  e: 'task.extension-unknown',
  y: 'task.not-yours',
  f: 'task.file-empty',
};
/** Rows are commands; columns the states, in this order: absent open accepted progressed reported done returned refused withdrawn. */
const TABLE = `
  Assign           + . . . . . . . +
  Reassign         u . . . . . . . +
  Correct it       u + + + + + + + +
  Same force       u . . . . . . . .
  SetDeadline      u + + + + n + + n
  Same deadline    u . . . . n . . n
  Accept           u + . + + + + r +
  Refuse           u + a a a a a . w
  Progress         u + + + + + + + +
  Report           u + + + + + + + +
  Same report      u + + + . . . + +
  Confirm          u x x x + . b x x
  Return           u x x x + d . x x
  Confirm other    u k k k k k k k k
  Withdraw         u + + + + d + + .
  AskExtension     u + + + + n + + w
  GrantExtension   u e e e e e e e w
  RefuseExtension  u e e e e e e e w
  AssignParts      u + + + + + + + +
  ReportPart       u y y y y y y y y
  AddFile          u + + + + + + + +
  Empty file       u f f f f f f f f
  HandOver         u + + + + n + + n
  To itself        u . . . . . . . .
  SetDuty          u + + + + + + + +
  Review           u + + + + + + + w
  Remind           u + + + + d + + w
`;

it.each(STATES)('the history named %s leads there', (status) => expect(folded(status).status).toBe(status));

describe('each command in each state of a task', () =>
  followsTable(task as Decider<TaskState, GivenTaskCommand, TaskEvent>, {
    ...{ histories: HISTORIES, commands: COMMANDS, refusals: REFUSALS, table: TABLE, naming: { taskId } },
  }));
describe('what a refusal names beside the task', () => {
  it.each([
    ['Refuse', 'reported', { status: 'reported' }],
    ['SetDeadline', 'done', { status: 'done' }],
    ['Withdraw', 'done', { reportId: 'first' }],
    ['Return', 'done', { reportId: 'first' }],
    ['Confirm', 'returned', { reportId: 'first' }],
    ['Confirm other', 'reported', { reportId: 'third' }],
    ['GrantExtension', 'open', { extensionId: null }],
    ['ReportPart', 'open', { rule: 'part', bodies: [] }],
    ['HandOver', 'withdrawn', { status: 'withdrawn' }],
    ['Remind', 'done', { reportId: 'first' }],
  ] as const)('%s of a task that is %s: %j', (name, status, details) =>
    expect(() => task.decide(COMMANDS[name]!, folded(status))).toThrow(
      expect.objectContaining({ details: expect.objectContaining(details) }),
    ),
  );
});
