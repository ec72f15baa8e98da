import type { Query } from '@cascade/event-store';
import { noTasks, countTask, type TaskCounts } from '../domain/task-state';
import { describeTasks, type ListedTask } from '../listing/list-tasks.query';
import { taskAtTime, type TaskAtTime, type TaskParams } from '../listing/task.query';
import { holding, select } from '../reading/select';
import type { LinkedBy } from './links';
import { childrenOf } from './roll-up';

/** A child of a task, and how it is known that it is one. */
export interface ListedChild {
  readonly task: ListedTask;
  readonly by: LinkedBy;
  readonly likeness: number;
  /** The item of the child's order that carries the parent's. */
  readonly itemId: string;
}
export interface TaskGrounds {
  readonly task: TaskAtTime;
  /** Recipients of the order whose registration counts for this task. */
  readonly recipients: readonly string[];
  readonly children: readonly ListedChild[];
  readonly rollUp: TaskCounts;
}
const RECIPIENTS = `
  SELECT v.authority_id AS authorityId FROM deliveries AS v
  WHERE v.directive_id = $id AND v.authority_id IN ($assignee, $body) AND ${holding('v')} ORDER BY v.authority_id`;

/** What lies behind the values of a task, as far as read models know: the events are read from the log. @throws DomainError `task.unknown` */
export const taskGrounds: Query<TaskParams, TaskGrounds> = (context, params) => {
  const task = taskAtTime(context, params);
  const { directiveId, assigneeId, bodyId } = task;
  const recipients = select<{ authorityId: string }>(context, RECIPIENTS, { $id: directiveId, $assignee: assigneeId, $body: bodyId });
  // The order in which rows come hangs on what was learnt since; an answer of the past must not.
  const children = (childrenOf(context, [task]).get(task.taskId) ?? []).toSorted(
    ({ task: a }, { task: b }) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || (a.taskId < b.taskId ? -1 : 1),
  );
  const describe = describeTasks(
    context,
    children.map((child) => child.task),
  );
  const rollUp = noTasks();
  for (const child of children) countTask(rollUp, child.task.force, child.task.state);
  return {
    task,
    recipients: recipients.map(({ authorityId }) => authorityId),
    children: children.map(({ task: child, link }) => ({
      task: describe(child),
      by: link.by,
      likeness: link.likeness,
      itemId: link.lowerItemId,
    })),
    rollUp,
  };
};
