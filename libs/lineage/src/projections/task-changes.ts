import type { Instant } from '@cascade/calendar/domain';
import type { Fact } from '@cascade/event-store';
import type {
  TaskEvent,
  TaskExtensionAsked,
  TaskExtensionGranted,
  TaskExtensionRefused,
  TaskHandedOver,
  TaskPartsAssigned,
  TaskReassigned,
  TaskReviewed,
} from '@cascade/tasks/domain';
import { factsOf } from './directive-versions';
import { standing } from './standing';
import type { TaskRow } from './tasks.projection';

type ExtensionEvent = TaskExtensionAsked | TaskExtensionGranted | TaskExtensionRefused | TaskReassigned;
/** Given again it is a new duty: what was asked for the old one waits for nobody, and nobody leads it yet. */
const EXTENSION = {
  TaskExtensionAsked: 'asked',
  TaskExtensionGranted: 'granted',
  TaskExtensionRefused: 'refused',
  TaskReassigned: null,
} as const;
const leadOf = ({ data }: Fact<TaskPartsAssigned | TaskReassigned>): string | null =>
  'parts' in data ? (data.parts.find(({ role }) => role === 'lead')?.authorityId ?? null) : null;
/**
 * What changes beside the standing: who has it, who leads inside, what became of a request for more time, who decided after a change.
 * `startOf` says from when a fact can hold.
 */
export const otherChanges = (facts: readonly Fact<TaskEvent>[], startOf: (fact: Fact<TaskEvent>) => Instant) => {
  const at = <E extends TaskEvent>(...types: E['type'][]) =>
    factsOf<E>(facts, ...types).map((fact) => ({
      ...fact,
      from: Math.max(fact.occurredFrom, startOf(fact as unknown as Fact<TaskEvent>)),
    }));
  const rows: { from: Instant; change: Partial<TaskRow> }[] = [];
  for (const { from, data } of standing(at<TaskHandedOver>('TaskHandedOver')))
    rows.push({ from, change: { assignee_id: data.assigneeId, body_id: data.bodyId, lead_id: null } });
  for (const fact of standing(at<TaskPartsAssigned | TaskReassigned>('TaskPartsAssigned', 'TaskReassigned')))
    rows.push({ from: fact.from, change: { lead_id: leadOf(fact) } });
  for (const { from } of at<TaskReviewed>('TaskReviewed')) rows.push({ from, change: { reviewed_at: from } });
  for (const { from, type } of standing(at<ExtensionEvent>(...(Object.keys(EXTENSION) as ExtensionEvent['type'][]))))
    rows.push({ from, change: { extension: EXTENSION[type] } });
  return rows;
};
