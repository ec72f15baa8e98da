import type { Instant } from '@cascade/calendar/domain';
import type { Fact } from '@cascade/event-store';
import type {
  TaskEvent,
  TaskExtensionAsked,
  TaskExtensionGranted,
  TaskExtensionRefused,
  TaskHandedOver,
  TaskPartsAssigned,
  TaskReviewed,
} from '@cascade/tasks/domain';
import { factsOf } from './directive-versions';
import { standing } from './standing';
import type { TaskRow } from './tasks.projection';

type ExtensionEvent = TaskExtensionAsked | TaskExtensionGranted | TaskExtensionRefused;
const EXTENSION = { TaskExtensionAsked: 'asked', TaskExtensionGranted: 'granted', TaskExtensionRefused: 'refused' } as const;
/** What changes beside the standing: who has it, who leads inside, what became of a request for more time, who decided after a change. */
export const otherChanges = (facts: readonly Fact<TaskEvent>[], start: Instant) => {
  const at = <E extends TaskEvent>(...types: E['type'][]) =>
    factsOf<E>(facts, ...types).map((fact) => ({ ...fact, from: Math.max(fact.occurredFrom, start) }));
  const rows: { from: Instant; change: Partial<TaskRow> }[] = [];
  for (const { from, data } of standing(at<TaskHandedOver>('TaskHandedOver')))
    rows.push({ from, change: { assignee_id: data.assigneeId, body_id: data.bodyId, lead_id: null } });
  for (const { from, data } of standing(at<TaskPartsAssigned>('TaskPartsAssigned')))
    rows.push({ from, change: { lead_id: data.parts.find(({ role }) => role === 'lead')?.authorityId ?? null } });
  for (const { from } of at<TaskReviewed>('TaskReviewed')) rows.push({ from, change: { reviewed_at: from } });
  for (const { from, type } of standing(at<ExtensionEvent>('TaskExtensionAsked', 'TaskExtensionGranted', 'TaskExtensionRefused')))
    rows.push({ from, change: { extension: EXTENSION[type] } });
  return rows;
};
