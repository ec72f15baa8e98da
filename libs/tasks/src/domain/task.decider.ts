import { firstInstantOf } from '@cascade/calendar/domain';
import { DomainError, type CommandOf, type Decider } from '@cascade/event-store/domain';
import { sameJson } from './same-json';
import type {
  DeadlineSet,
  TaskAccepted,
  TaskAssigned,
  TaskEvent,
  TaskProgressed,
  TaskReassigned,
  TaskRefused,
  TaskReportedDone,
  TaskWithdrawn,
} from './task.events';
import { confirmedReportOf, isOpen, lastReportOf, outcomeOf, type KnownTask, type ReportOutcome, type TaskState } from './task.state';

export type TaskCommand =
  /** `causeId` is the event that assigns: it tells a second assignment after a withdrawal from the first one repeated. */
  | CommandOf<'Assign', TaskAssigned['data'] & { readonly causeId: string }>
  | CommandOf<'Reassign', TaskReassigned['data']>
  | CommandOf<'SetDeadline', DeadlineSet['data']>
  | CommandOf<'Accept', TaskAccepted['data']>
  | CommandOf<'Refuse', TaskRefused['data']>
  | CommandOf<'Progress', TaskProgressed['data']>
  | CommandOf<'Report', TaskReportedDone['data']>
  /** A report left out is the last one. */
  | CommandOf<'Confirm', { readonly taskId: string; readonly reportId: string | null }>
  | CommandOf<'Return', { readonly taskId: string; readonly reportId: string | null; readonly reason: string }>
  | CommandOf<'Withdraw', TaskWithdrawn['data']>;

/** One item at one assignee. Late facts that only add (acceptance, progress, a product) are taken in any later state. */
export const task: Decider<TaskState, TaskCommand, TaskEvent> = {
  initial: { status: 'absent' },
  decide({ type, data }, state) {
    const { taskId } = data;
    if (type === 'Assign') {
      const { causeId, ...assignment } = data;
      if (state.status === 'absent') return [{ type: 'TaskAssigned', version: 1, data: assignment }];
      return reassign({ taskId, causeId }, state);
    }
    if (state.status === 'absent') throw new DomainError('task.unknown', { taskId });
    switch (type) {
      case 'Reassign':
        return reassign(data, state);
      case 'SetDeadline':
        if (!isOpen(state)) throw new DomainError('task.not-open', { taskId, status: state.status });
        return isSameDeadline(data, state) ? [] : [{ type: 'DeadlineSet', version: 1, data }];
      case 'Accept':
        if (state.status === 'refused') throw new DomainError('task.refused', { taskId });
        return state.accepted ? [] : [{ type: 'TaskAccepted', version: 1, data }];
      case 'Refuse':
        if (state.status === 'refused') return [];
        if (state.status === 'withdrawn') throw new DomainError('task.withdrawn', { taskId });
        if (state.status !== 'open') throw new DomainError('task.already-accepted', { taskId, status: state.status });
        return [{ type: 'TaskRefused', version: 1, data }];
      case 'Progress':
        if (data.value) firstInstantOf(data.value.asOf, 'value.asOf');
        return [{ type: 'TaskProgressed', version: 1, data }];
      case 'Report':
        if (outcomeOf(state, data.reportId) !== null) return [];
        firstInstantOf(data.productOn, 'productOn');
        return [{ type: 'TaskReportedDone', version: 1, data }];
      case 'Confirm': {
        const reportId = reportNamed(data, state);
        if (outcomeOf(state, reportId) === 'confirmed') return [];
        checkUnsettled(taskId, reportId, state);
        return [{ type: 'TaskConfirmed', version: 1, data: { taskId, reportId } }];
      }
      case 'Return': {
        const reportId = reportNamed(data, state);
        if (outcomeOf(state, reportId) === 'returned') return [];
        checkUnsettled(taskId, reportId, state);
        return [{ type: 'TaskReturned', version: 1, data: { taskId, reportId, reason: data.reason } }];
      }
      case 'Withdraw':
        if (state.status === 'withdrawn') return [];
        checkNotDone(taskId, state);
        return [{ type: 'TaskWithdrawn', version: 1, data }];
    }
  },
  evolve(state, { type, data }) {
    const known: KnownTask = state.status === 'absent' ? ASSIGNED : state;
    switch (type) {
      case 'TaskAssigned':
        return { ...ASSIGNED, assignment: assignmentOf(data) };
      case 'TaskReassigned': // a new duty: what was reported under the old one is not its product
        return { ...ASSIGNED, assignment: known.assignment, causes: [...known.causes, data.causeId] };
      case 'DeadlineSet':
        return { ...known, deadline: { rule: data.rule, trigger: data.trigger, dueAt: data.dueAt } };
      case 'TaskAccepted':
        return { ...known, status: forward(known, 'accepted'), accepted: true };
      case 'TaskProgressed':
        return { ...known, status: forward(known, 'progressed') };
      case 'TaskRefused':
        return { ...known, status: 'refused' };
      case 'TaskReportedDone':
        return {
          ...known,
          status: isOpen(known) ? 'reported' : known.status,
          reports: [...known.reports, { reportId: data.reportId, outcome: 'pending' }],
        };
      case 'TaskConfirmed':
        return { ...settled(known, data.reportId, 'confirmed'), status: 'done' };
      case 'TaskReturned':
        return {
          ...settled(known, data.reportId, 'returned'),
          status: lastReportOf(known) === data.reportId ? 'returned' : known.status,
        };
      case 'TaskWithdrawn':
        return { ...known, status: 'withdrawn' };
      default:
        return state;
    }
  },
};

const ASSIGNED: KnownTask = { status: 'open', assignment: null, reports: [], accepted: false, deadline: null, causes: [] };
const assignmentOf = ({ directiveId, assigneeId, bodyId, issuerId }: TaskAssigned['data']): KnownTask['assignment'] => ({
  ...{ directiveId, assigneeId, bodyId, issuerId },
});
/** A cause that assigned once assigns no second time, however often it is replayed. */
const reassign = (data: TaskReassigned['data'], { status, causes }: KnownTask): TaskEvent[] =>
  status === 'withdrawn' && !causes.includes(data.causeId) ? [{ type: 'TaskReassigned', version: 1, data }] : [];
/** Learnt after a report, acceptance and progress are history: they lead no task back. */
const forward = ({ status }: KnownTask, to: 'accepted' | 'progressed'): KnownTask['status'] =>
  status === 'open' || (status === 'accepted' && to === 'progressed') ? to : status;
const settled = (state: KnownTask, reportId: string, outcome: ReportOutcome): KnownTask => ({
  ...state,
  reports: state.reports.map((report) => (report.reportId === reportId ? { reportId, outcome } : report)),
});
const isSameDeadline = ({ rule, dueAt }: DeadlineSet['data'], { deadline }: KnownTask): boolean =>
  deadline !== null && deadline.dueAt === dueAt && sameJson(deadline.rule, rule);
const reportNamed = ({ taskId, reportId }: { taskId: string; reportId: string | null }, state: KnownTask): string => {
  const named = reportId ?? lastReportOf(state);
  if (named === null) throw new DomainError('task.not-reported', { taskId });
  if (outcomeOf(state, named) === null) throw new DomainError('task.report-unknown', { taskId, reportId: named });
  return named;
};
/** A judgement on a report contradicts a withdrawal and an earlier judgement: each of these needs a correction of its own. */
const checkUnsettled = (taskId: string, reportId: string, state: KnownTask): void => {
  if (state.status === 'withdrawn') throw new DomainError('task.withdrawn', { taskId });
  checkNotDone(taskId, state);
  if (outcomeOf(state, reportId) === 'returned') throw new DomainError('task.report-returned', { taskId, reportId });
};
const checkNotDone = (taskId: string, state: KnownTask): void => {
  const reportId = confirmedReportOf(state);
  if (reportId !== null) throw new DomainError('task.already-done', { taskId, reportId });
};
