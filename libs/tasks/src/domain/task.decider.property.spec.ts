import fc from 'fast-check';
import { isDomainError } from '@cascade/event-store/domain';
import type { TaskCommand } from './task.commands';
import { task } from './task.decider';
import type { TaskEvent } from './task.events';
import type { TaskState } from './task.state';

const taskId = 'task';
const REPORTS = ['first', 'second', 'third'] as const;
const assignment = {
  taskId,
  directiveId: 'order',
  itemId: 'item',
  assigneeId: 'chairman',
  bodyId: 'commune',
  issuerId: 'town',
  force: 'binding',
  verb: null,
} as const;
const report = fc.constantFrom(...REPORTS);
const reportOrLast = fc.option(report);
const cause = fc.constantFrom('cause-1', 'cause-2', 'cause-3');
const command: fc.Arbitrary<TaskCommand> = fc.oneof(
  cause.map((causeId): TaskCommand => ({ type: 'Assign', data: { ...assignment, causeId } })),
  cause.map((causeId): TaskCommand => ({ type: 'Reassign', data: { taskId, causeId } })),
  fc.constantFrom('2020-08-21T00:00:00+07:00', null).map((dueAt): TaskCommand => ({
    type: 'SetDeadline',
    data: { taskId, rule: { kind: 'byReference', text: 'theo quy định' }, trigger: null, calendarVersion: '1', dueAt },
  })),
  fc.constant<TaskCommand>({ type: 'Accept', data: { taskId } }),
  fc.constant<TaskCommand>({ type: 'Refuse', data: { taskId, reason: 'r' } }),
  fc.constant<TaskCommand>({ type: 'Progress', data: { taskId, note: null, value: null } }),
  report.map((reportId): TaskCommand => ({
    type: 'Report',
    data: { taskId, reportId, productOn: '2020-08-20', productSymbol: null, note: null },
  })),
  reportOrLast.map((reportId): TaskCommand => ({ type: 'Confirm', data: { taskId, reportId } })),
  reportOrLast.map((reportId): TaskCommand => ({ type: 'Return', data: { taskId, reportId, reason: 'r' } })),
  fc.constant<TaskCommand>({ type: 'Withdraw', data: { taskId, reason: 'r' } }),
);
const commands = fc.array(command, { maxLength: 40 });

/** Null where a rule refused; any other error is a fault of the decider. */
const decided = (asked: TaskCommand, state: TaskState): readonly TaskEvent[] | null => {
  try {
    return task.decide(asked, state) as readonly TaskEvent[];
  } catch (error) {
    if (isDomainError(error)) return null;
    throw error;
  }
};
const run = (asked: readonly TaskCommand[]) => {
  const log: TaskEvent[] = [];
  let state = task.initial;
  for (const each of asked)
    for (const event of decided(each, state) ?? []) {
      state = task.evolve(state, event);
      log.push(event);
    }
  return { log, state };
};

describe('over any history', () => {
  it('a command that was carried out is no news when it comes again; only progress always is', () =>
    fc.assert(
      fc.property(commands, command, (history, asked) => {
        const { state } = run(history);
        const events = decided(asked, state);
        if (events === null || asked.type === 'Progress') return;
        const after = events.reduce((folded, event) => task.evolve(folded, event), state);
        // 'The last report' means another one only after another report, so it too is answered with silence.
        expect(decided(asked, after)).toEqual([]);
      }),
    ));
  it('what is confirmed or returned was reported before, under the same assignment', () =>
    fc.assert(
      fc.property(commands, (history) => {
        let reported = new Set<string>();
        for (const { type, data } of run(history).log) {
          if (type === 'TaskReassigned') reported = new Set();
          if (type === 'TaskReportedDone') reported.add(data.reportId);
          if (type === 'TaskConfirmed' || type === 'TaskReturned') expect(reported.has(data.reportId)).toBe(true);
        }
      }),
    ));
  it('a report is confirmed or returned, never both, and one assignment is done once', () =>
    fc.assert(
      fc.property(commands, (history) => {
        let settled = new Set<string>();
        let confirmed = 0;
        for (const { type, data } of run(history).log) {
          if (type === 'TaskReassigned') [settled, confirmed] = [new Set(), 0];
          if (type !== 'TaskConfirmed' && type !== 'TaskReturned') continue;
          expect(settled.has(data.reportId)).toBe(false);
          settled.add(data.reportId);
          if (type === 'TaskConfirmed') confirmed += 1;
          expect(confirmed).toBeLessThanOrEqual(1);
        }
      }),
    ));
  it('a task that is done or withdrawn gets no deadline, and one that is withdrawn is not done', () =>
    fc.assert(
      fc.property(commands, (history) => {
        let closed: 'done' | 'withdrawn' | null = null;
        for (const { type } of run(history).log) {
          if (type === 'DeadlineSet') expect(closed).toBeNull();
          if (type === 'TaskConfirmed') expect(closed).toBeNull();
          if (type === 'TaskConfirmed') closed = 'done';
          if (type === 'TaskWithdrawn') closed = 'withdrawn';
          if (type === 'TaskReassigned') closed = null;
        }
      }),
    ));
  it('each cause assigns once', () =>
    fc.assert(
      fc.property(commands, (history) => {
        const causes = run(history).log.flatMap((event) => (event.type === 'TaskReassigned' ? [event.data.causeId] : []));
        expect(new Set(causes).size).toBe(causes.length);
      }),
    ));
  it('late acceptance, progress and reports are never refused once the task is there, but for an acceptance of what was refused', () =>
    fc.assert(
      fc.property(commands, command, (history, asked) => {
        const { state } = run(history);
        if (state.status === 'absent' || !['Accept', 'Progress', 'Report'].includes(asked.type)) return;
        if (asked.type === 'Accept' && state.status === 'refused') return;
        expect(decided(asked, state)).not.toBeNull();
      }),
    ));
});
