import { clockMs, firstDayOf, firstInstantOf, lastDayOf } from '@cascade/calendar/domain';
import { DomainError, sameJson } from '@cascade/event-store/domain';
import type { InsideCommand } from './task.commands';
import type { TaskEvent, TaskPartsAssigned } from './task.events';
import { isOpen, type KnownTask } from './task.state';

/** What happens inside the body, and from one body to another. Parts and files only add, so they are taken in any later state. */
export const decideInside = ({ type, data }: InsideCommand, state: KnownTask): readonly TaskEvent[] => {
  const { taskId } = data;
  switch (type) {
    case 'AssignParts':
      checkParts(data);
      return sameJson(state.parts, data.parts) ? [] : [{ type: 'TaskPartsAssigned', version: 2, data }];
    case 'ReportPart':
      if (!state.parts.some(({ authorityId }) => authorityId === data.authorityId))
        throw new DomainError('task.not-yours', { taskId, rule: 'part', bodies: state.parts.map(({ authorityId }) => authorityId) });
      checkFiles(taskId, data.fileIds, state);
      return [{ type: 'TaskPartReported', version: 2, data }];
    case 'AddFile':
      if (data.bytes === 0) throw new DomainError('task.file-empty', { taskId });
      return state.fileIds.includes(data.fileId) ? [] : [{ type: 'TaskFileAdded', version: 1, data }];
    case 'SetDuty': {
      const { taskId: _task, ...said } = data;
      const [fromOn, untilOn] = [firstDayOf(said.fromOn, 'fromOn'), said.untilOn && lastDayOf(said.untilOn, 'untilOn')];
      if (untilOn !== null && untilOn < fromOn) throw new DomainError('report.duty-ends-before-it-begins', { taskId, fromOn, untilOn });
      const duty = { ...said, fromOn, untilOn }; // it runs for days, whatever was written
      if (duty.recurrence.before !== null) clockMs(duty.recurrence.before);
      return state.duty !== null && sameJson(state.duty, duty) ? [] : [{ type: 'ReportingDutySet', version: 1, data: { taskId, ...duty } }];
    }
    case 'Review': // what was given up needs no decision any more; what is done may still have to be done otherwise
      if (state.status === 'withdrawn') throw new DomainError('task.withdrawn', { taskId });
      if (typeof data.reason === 'string' && data.reason.trim() === '') throw new DomainError('task.review-without-reason', { taskId });
      return [{ type: 'TaskReviewed', version: 1, data }];
    case 'HandOver': {
      const { assigneeId, bodyId } = data;
      if (state.assignment?.assigneeId === assigneeId && state.assignment.bodyId === bodyId) return [];
      if (!isOpen(state)) throw new DomainError('task.not-open', { taskId, status: state.status });
      // Who gives it would judge its own work; one of its offices may do it.
      if (state.assignment?.issuerId === assigneeId) throw new DomainError('task.heir-is-giver', { taskId, authorityId: assigneeId });
      return [{ type: 'TaskHandedOver', version: 2, data }];
    }
  }
};
/** One leads; nobody has two parts. */
const checkParts = ({ taskId, parts }: TaskPartsAssigned['data']): void => {
  const leads = parts.filter(({ role }) => role === 'lead').length;
  if (leads !== 1) throw new DomainError('task.parts-without-lead', { taskId, leads });
  const seen = new Set<string>();
  for (const { authorityId, limitOn } of parts) {
    if (seen.has(authorityId)) throw new DomainError('task.part-twice', { taskId, authorityId });
    seen.add(authorityId);
    if (limitOn !== null) firstInstantOf(limitOn, 'limitOn');
  }
};
/** A product names files that are there. */
export const checkFiles = (taskId: string, fileIds: readonly string[] | undefined, state: KnownTask): void => {
  const missing = fileIds?.find((fileId) => !state.fileIds.includes(fileId));
  if (missing !== undefined) throw new DomainError('task.file-unknown', { taskId, fileId: missing });
};
