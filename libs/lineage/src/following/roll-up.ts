import type { QueryContext } from '@cascade/event-store';
import { countTask, noTasks, type TaskCounts } from '../domain/task-state';
import { holding } from '../reading/select';
import { selectTasks, type TaskRow } from '../reading/task-rows';
import { linksBelow, type Given, type ItemLink } from './links';

const OF_ITEMS = `
  FROM json_each($pairs) AS wanted CROSS JOIN tasks AS t ON t.directive_id = wanted.value ->> 0 AND t.item_id = wanted.value ->> 1 AND ${holding('t')}`;

/** A task that a body gave on, because of one that it was given. */
export interface ChildTask {
  readonly task: TaskRow;
  readonly link: ItemLink;
}
type Parent = Given & Pick<TaskRow, 'taskId'>;
/**
 * For each task those that its body gave on in orders of its own: by the items that carry it, as their authors say, a person decided, or the engine
 * proposes. Each child counts once, whatever number of links lead to it. A task without children is left out.
 */
export const childrenOf = (context: QueryContext, tasks: readonly Parent[]): Map<string, ChildTask[]> => {
  if (tasks.length === 0) return new Map();
  const links = linksBelow(context, tasks);
  if (links.length === 0) return new Map();
  const pairs = new Map(
    links.map(({ lowerDirectiveId, lowerItemId }) => [`${lowerDirectiveId} ${lowerItemId}`, [lowerDirectiveId, lowerItemId]]),
  );
  const below = Map.groupBy(
    selectTasks(context, OF_ITEMS, { $pairs: JSON.stringify([...pairs.values()]) }),
    ({ directiveId, itemId }) => `${directiveId} ${itemId}`,
  );
  const ofItem = Map.groupBy(links, ({ upperItemId }) => upperItemId);
  const children = new Map<string, ChildTask[]>();
  for (const { taskId, itemId, bodyId } of tasks) {
    const found = new Map<string, ChildTask>();
    for (const link of ofItem.get(itemId) ?? []) {
      for (const task of below.get(`${link.lowerDirectiveId} ${link.lowerItemId}`) ?? [])
        // Who passes a task on is its issuer: the same item is given to many bodies, and each has its own children.
        if (task.issuerId === bodyId && task.taskId !== taskId && !found.has(task.taskId)) found.set(task.taskId, { task, link });
    }
    if (found.size > 0) children.set(taskId, [...found.values()]);
  }
  return children;
};
/** How the children of each task stand; a task without any is left out. */
export const rollUpsOf = (context: QueryContext, tasks: readonly Parent[]): Map<string, TaskCounts> => {
  const rollUps = new Map<string, TaskCounts>();
  for (const [taskId, children] of childrenOf(context, tasks)) {
    const counts = noTasks();
    for (const { task } of children) countTask(counts, task.force, task.state);
    rollUps.set(taskId, counts);
  }
  return rollUps;
};
