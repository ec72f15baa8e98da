import type { QueryContext } from '@cascade/event-store';
import type { Bodies } from '../reading/bodies';
import { holding, idSet, select } from '../reading/select';
import type { TaskRow } from '../reading/task-rows';
import type { TasksOfOrder } from './tasks-by-order';
import type { TraceNode, TraceTask } from './trace-node';

const LABELS = `
  SELECT i.item_id AS itemId, i.label, i.position FROM json_each($ids) AS wanted
  CROSS JOIN items AS i ON i.item_id = wanted.value AND ${holding('i')}`;
interface LabelRow {
  readonly itemId: string;
  readonly label: string;
  readonly position: number;
}
/** Hangs the tasks of each drawn order on its node: in the order of its items, then of the assignees' names. */
export const listTasksOf = (
  context: QueryContext,
  roots: readonly TraceNode[],
  orders: ReadonlyMap<string, TasksOfOrder>,
  bodies: Bodies,
): void => {
  const tasks = [...orders.values()].flatMap(({ rows }) => rows);
  const labels = new Map(
    select<LabelRow>(context, LABELS, { $ids: idSet(new Set(tasks.map(({ itemId }) => itemId))) }).map((row) => [row.itemId, row]),
  );
  bodies.load(tasks.flatMap(({ assigneeId, bodyId }) => [assigneeId, bodyId]));
  const traceTask = (task: TaskRow): TraceTask => ({
    taskId: task.taskId,
    itemId: task.itemId,
    itemLabel: labels.get(task.itemId)?.label ?? null,
    assigneeId: task.assigneeId,
    assigneeName: bodies.at(task.assigneeId, context.asOf)?.name ?? null,
    bodyId: task.bodyId,
    bodyName: bodies.at(task.bodyId, context.asOf)?.name ?? null,
    force: task.force,
    verb: task.verb,
    state: task.state,
    dueAt: task.dueAt,
    productOn: task.productOn,
  });
  const position = ({ itemId }: TaskRow): number => labels.get(itemId)?.position ?? Number.MAX_SAFE_INTEGER;
  const collator = new Intl.Collator('vi');
  const name = ({ assigneeId }: TaskRow): string => bodies.at(assigneeId, context.asOf)?.name ?? '';
  const visit = (node: TraceNode): void => {
    if (node.directiveId && !node.drawnElsewhere && node.place !== 'above') {
      const rows = orders.get(node.directiveId)?.rows ?? [];
      node.ownTasks = rows
        .toSorted((a, b) => position(a) - position(b) || collator.compare(name(a), name(b)) || (a.taskId < b.taskId ? -1 : 1))
        .map(traceTask);
    }
    node.children.forEach(visit);
  };
  roots.forEach(visit);
};
