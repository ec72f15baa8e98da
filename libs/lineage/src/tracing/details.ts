import type { QueryContext } from '@cascade/event-store';
import type { Bodies } from '../reading/bodies';
import { subjectsOf, type DirectiveRow } from '../reading/directive-rows';
import { causesAbove } from '../reading/review-causes';
import { holding, idSet, select } from '../reading/select';
import { selectTasks, type TaskRow } from '../reading/task-rows';
import { sentencesOf } from '../reading/walks';
import type { TasksOfOrder } from './tasks-by-order';
import type { TraceTask } from './trace-node';
import type { Hung } from './tree-builder';

const LABELS = `
  SELECT i.item_id AS itemId, i.label, i.position FROM json_each($ids) AS wanted
  CROSS JOIN items AS i ON i.item_id = wanted.value AND ${holding('i')}`;
interface LabelRow {
  readonly itemId: string;
  readonly label: string;
  readonly position: number;
}
const BY_ROW = 'FROM json_each($rows) AS wanted CROSS JOIN tasks AS t ON t.id = wanted.value';
const collator = new Intl.Collator('vi');

/** Puts subjects and citing sentences on the nodes of a small tree. */
export const writeTexts = (context: QueryContext, hung: readonly Hung[], rows: readonly DirectiveRow[]): void => {
  const subjects = subjectsOf(context, rows);
  const sentences = sentencesOf(
    context,
    hung.flatMap(({ edge }) => edge ?? []),
  );
  const flagged = new Set(hung.flatMap(({ node }) => (node.toBeReviewed && node.directiveId !== null ? [node.directiveId] : [])));
  const causes = causesAbove(
    context,
    [...rows].filter(({ id }) => flagged.has(id)),
  );
  for (const { node, edge } of hung) {
    if (node.toBeReviewed) node.reviewBecause = causes.get(node.directiveId!) ?? [];
    node.subject = (node.directiveId && subjects.get(node.directiveId)) ?? null;
    node.sentence = (edge && sentences.get(edge.citation)) ?? null;
  }
};
/** Hangs the tasks of each order on its node: in the order of its items, then of the assignees' names. */
export const listTasksOf = (
  context: QueryContext,
  hung: readonly Hung[],
  orders: ReadonlyMap<string, TasksOfOrder>,
  bodies: Bodies,
): void => {
  const rowIds = orders.values().flatMap((order) => order.tasks.map(({ rowId }) => rowId));
  const tasks = selectTasks(context, BY_ROW, { $rows: JSON.stringify([...rowIds]) });
  const itemIds = new Set(tasks.map(({ itemId }) => itemId));
  const labels = new Map(select<LabelRow>(context, LABELS, { $ids: idSet(itemIds) }).map((row) => [row.itemId, row]));
  bodies.load(tasks.flatMap(({ assigneeId, bodyId }) => [assigneeId, bodyId]));
  const nameOf = (id: string): string | null => bodies.at(id, context.asOf)?.name ?? null;
  const position = ({ itemId }: TaskRow): number => labels.get(itemId)?.position ?? Number.MAX_SAFE_INTEGER;
  const traceTask = (task: TaskRow): TraceTask => ({
    taskId: task.taskId,
    itemId: task.itemId,
    itemLabel: labels.get(task.itemId)?.label ?? null,
    assigneeId: task.assigneeId,
    assigneeName: nameOf(task.assigneeId),
    bodyId: task.bodyId,
    bodyName: nameOf(task.bodyId),
    force: task.force,
    verb: task.verb,
    state: task.state,
    dueAt: task.dueAt,
    productOn: task.productOn,
  });
  const byDirective = Map.groupBy(tasks, ({ directiveId }) => directiveId);
  for (const { node } of hung) {
    if (!node.directiveId || node.drawnElsewhere || node.place === 'above') continue;
    node.ownTasks = (byDirective.get(node.directiveId) ?? [])
      .toSorted(
        (a, b) =>
          position(a) - position(b) ||
          collator.compare(nameOf(a.assigneeId) ?? '', nameOf(b.assigneeId) ?? '') ||
          (a.taskId < b.taskId ? -1 : 1),
      )
      .map(traceTask);
  }
};
