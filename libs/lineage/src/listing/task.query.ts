import type { Query } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { Bodies } from '../reading/bodies';
import { holding } from '../reading/select';
import { selectTasks } from '../reading/task-rows';
import { describeTasks, type ListedTask } from './list-tasks.query';

export interface TaskParams {
  readonly taskId: string;
}
export interface TaskAtTime extends ListedTask {
  /** Native position of the last event that the answer may know; what a story from the log is cut at. */
  readonly knownPosition: number;
}
const KNOWN = 'SELECT position FROM log WHERE ordinal <= $knownAt ORDER BY ordinal DESC LIMIT 1';

/** One task as it stood. @throws DomainError `task.unknown` */
export const taskAtTime: Query<TaskParams, TaskAtTime> = (context, { taskId }) => {
  const [task] = selectTasks(context, `FROM tasks AS t WHERE t.task_id = $id AND ${holding('t')}`, { $id: taskId });
  if (!task) throw new DomainError('task.unknown', { taskId });
  const known = context.prepare(KNOWN).get({ $knownAt: context.knownAt }) as { position: number } | undefined;
  return { ...describeTasks(context, [task])(task), knownPosition: known?.position ?? 0 };
};
/** Names of bodies as of the instant asked for. */
export const bodyNames: Query<{ readonly ids: readonly string[] }, Readonly<Record<string, string>>> = (context, { ids }) => {
  const bodies = new Bodies(context).load(ids);
  return Object.fromEntries(ids.flatMap((id) => (bodies.at(id, context.asOf) ? [[id, bodies.at(id, context.asOf)!.name]] : [])));
};
