import { firstInstantOf } from '@cascade/calendar/domain';
import { DomainError, withCorrections, type Decider, sameJson } from '@cascade/event-store/domain';
import { decideExtension } from './extensions';
import { checkFiles, decideInside } from './inside';
import { decideRemind } from './remind';
import { dutyOfRule } from './reporting-duty';
import type { CorrectTask, GivenTaskCommand } from './task.commands';
import type { DeadlineSet, TaskAssigned, TaskEvent, TaskReassigned } from './task.events';
import { checkCorrection, checkRole } from './task-roles';
import {
  confirmedReportOf,
  isOpen,
  lastReportOf,
  outcomeOf,
  UNASSIGNED,
  type Assignment,
  type Extension,
  type KnownTask,
  type ReportOutcome,
  type TaskState,
} from './task.state';

const plain: Decider<TaskState, GivenTaskCommand, TaskEvent> = {
  initial: { status: 'absent' },
  decide(command, state) {
    const { type, data } = command;
    const { taskId } = data;
    if (type === 'Assign') {
      const { causeId, ...assignment } = data;
      if (state.status === 'absent') return [{ type: 'TaskAssigned', version: 1, data: assignment }];
      return reassign({ taskId, causeId }, state);
    }
    if (state.status === 'absent') throw new DomainError('task.unknown', { taskId });
    if (command.acting !== undefined) checkRole(command, state, command.acting, command.aboveIds);
    switch (type) {
      case 'CorrectAssignment': {
        const { issuerId, force, verb } = data;
        const known = state.assignment;
        if (known && known.issuerId === issuerId && known.force === force && known.verb === verb) return [];
        return [{ type: 'AssignmentCorrected', version: 1, data }];
      }
      case 'Reassign':
        return reassign(data, state);
      case 'SetDeadline':
        if (!isOpen(state)) throw new DomainError('task.not-open', { taskId, status: state.status });
        return isSameDeadline(data, state) ? [] : [{ type: 'DeadlineSet', version: 1, data }];
      case 'Accept':
        if (state.status === 'refused') throw new DomainError('task.refused', { taskId });
        return state.accepted ? [] : [{ type: 'TaskAccepted', version: 2, data }];
      case 'Refuse':
        if (state.status === 'refused') return [];
        if (state.status === 'withdrawn') throw new DomainError('task.withdrawn', { taskId });
        if (state.status !== 'open') throw new DomainError('task.already-accepted', { taskId, status: state.status });
        return [{ type: 'TaskRefused', version: 2, data }];
      case 'Progress':
        if (data.value) firstInstantOf(data.value.asOf, 'value.asOf');
        checkFiles(taskId, data.fileIds, state);
        return [{ type: 'TaskProgressed', version: 2, data }];
      case 'Report':
        if (outcomeOf(state, data.reportId) !== null) return [];
        firstInstantOf(data.productOn, 'productOn');
        checkFiles(taskId, data.fileIds, state);
        return [{ type: 'TaskReportedDone', version: 2, data }];
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
        return [{ type: 'TaskReturned', version: 2, data: { taskId, reportId, reason: data.reason } }];
      }
      case 'Withdraw':
        if (state.status === 'withdrawn') return [];
        checkNotDone(taskId, state);
        return [{ type: 'TaskWithdrawn', version: 2, data }];
      case 'AskExtension':
      case 'GrantExtension':
      case 'RefuseExtension':
        return decideExtension(command, state);
      case 'AssignParts':
      case 'ReportPart':
      case 'AddFile':
      case 'HandOver':
      case 'SetDuty':
      case 'Review':
        return decideInside(command, state);
      case 'Remind':
        return decideRemind(data, state);
    }
  },
  evolve(state, { type, data, occurredAt = null }) {
    const known: KnownTask = state.status === 'absent' ? UNASSIGNED : state;
    switch (type) {
      case 'TaskAssigned':
        return { ...UNASSIGNED, assignment: assignmentOf(data) };
      case 'AssignmentCorrected': {
        const { issuerId, force, verb } = data;
        return { ...known, assignment: known.assignment && { ...known.assignment, issuerId, force, verb } };
      }
      case 'TaskReassigned': // a new duty: what was reported under the old one is not its product
        return {
          ...UNASSIGNED,
          assignment: known.assignment,
          duty: known.duty,
          causes: [...known.causes, data.causeId],
          fileIds: known.fileIds,
        };
      case 'DeadlineSet':
        return {
          ...known,
          deadline: { rule: data.rule, trigger: data.trigger, dueAt: data.dueAt, calendarVersion: data.calendarVersion },
          duty: known.duty ?? dutyOfRule(data.rule, occurredAt),
        };
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
      case 'TaskExtensionAsked': {
        const { extensionId, untilOn, reason } = data;
        return { ...known, extensions: [...known.extensions, { extensionId, untilOn, reason, outcome: 'pending' }] };
      }
      case 'TaskExtensionGranted':
      case 'TaskExtensionRefused':
        return {
          ...known,
          extensions: answered(known.extensions, data.extensionId, type === 'TaskExtensionGranted' ? 'granted' : 'refused'),
        };
      case 'TaskHandedOver':
        // Those inside the old body have no part in it any more; what that body refused is a new question to the next one.
        return {
          ...known,
          status: known.status === 'refused' ? 'open' : known.status,
          parts: [],
          assignment: known.assignment && { ...known.assignment, assigneeId: data.assigneeId, bodyId: data.bodyId },
        };
      case 'TaskPartsAssigned':
        return { ...known, parts: data.parts };
      case 'TaskFileAdded':
        return { ...known, fileIds: [...known.fileIds, data.fileId] };
      case 'ReportingDutySet': {
        const { taskId: _task, ...duty } = data;
        return { ...known, duty };
      }
      case 'TaskReminded':
        return { ...known, reminded: [...known.reminded, data.remindId] };
      case 'TaskPartReported':
      case 'TaskReviewed':
        return known;
      default:
        return state;
    }
  },
};
/** What a person records; a deadline is computed, and an assignment withdrawn, not put right. */
const CORRECTABLE = [
  'TaskAccepted',
  'TaskRefused',
  'TaskProgressed',
  'TaskReportedDone',
  'TaskConfirmed',
  'TaskReturned',
  'TaskWithdrawn',
  'TaskExtensionAsked',
  'TaskExtensionRefused',
  'TaskHandedOver',
  'TaskPartReported',
  'TaskReviewed',
] as const satisfies readonly TaskEvent['type'][];

/** One item at one assignee, whose recorded facts can be put right. Late facts that only add (acceptance, progress, a product) are taken in any later state. */
export const task = withCorrections<TaskState, GivenTaskCommand | CorrectTask, TaskEvent>(plain as never, {
  correctable: CORRECTABLE,
  streamOf: () => 'task',
  allowed(command, fact, state) {
    const { acting, taskId } = command as CorrectTask;
    if (acting !== undefined && state.status !== 'absent') checkCorrection(taskId, fact.type, state, acting);
  },
});
const answered = (extensions: readonly Extension[], extensionId: string, outcome: Extension['outcome']): readonly Extension[] =>
  extensions.map((extension) => (extension.extensionId === extensionId ? { ...extension, outcome } : extension));

const assignmentOf = ({ directiveId, assigneeId, bodyId, issuerId, force, verb }: TaskAssigned['data']): Assignment => ({
  ...{ directiveId, assigneeId, bodyId, issuerId, force, verb },
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
