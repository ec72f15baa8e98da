import type { Query } from '@cascade/event-store';
import { holding, select } from './select';

const FOUND = `
  SELECT t.task_id AS taskId FROM tasks AS t
  WHERE t.id IN (SELECT o.id FROM tasks AS o WHERE o.assignee_id = $authority UNION SELECT o.id FROM tasks AS o WHERE o.body_id = $authority)
    AND +t.directive_id = $directive AND t.deadline_kind = 'relative' AND ${holding('t')}
  ORDER BY t.task_id`;
/** Tasks whose limit may run from the receipt of this delivery. */
export const tasksOfDelivery: Query<{ readonly directiveId: string; readonly authorityId: string }, readonly string[]> = (
  context,
  { directiveId, authorityId },
) => select<{ taskId: string }>(context, FOUND, { $directive: directiveId, $authority: authorityId }).map(({ taskId }) => taskId);

const RUNNING = `
  SELECT t.task_id AS taskId FROM tasks AS t
  WHERE t.due_at > $after AND t.deadline_kind = 'relative' AND t.status NOT IN ('done', 'withdrawn') AND ${holding('t')} ORDER BY t.task_id`;
/** Open tasks whose relative limit ends after an instant (ms): those that another calendar may move. */
export const tasksWithRunningLimit: Query<{ readonly after: number }, readonly string[]> = (context, { after }) =>
  select<{ taskId: string }>(context, RUNNING, { $after: after }).map(({ taskId }) => taskId);
