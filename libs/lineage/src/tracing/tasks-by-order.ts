import type { Instant } from '@cascade/calendar/domain';
import type { QueryContext } from '@cascade/event-store';
import type { Force } from '@cascade/tasks/domain';
import { addTasks, countTask, noTasks, taskStateAt, type TaskCounts, type TaskState, type TaskStatus } from '../domain/task-state';
import { holding, idSet, selectArrays } from '../reading/select';
import { countTasks, selectTasks } from '../reading/task-rows';
import type { OrderDeliveries } from './order-deliveries';

export interface CountedTask {
  /** Of the row, for what is read later of few. */
  readonly rowId: number;
  readonly bodyId: string;
  readonly force: Force;
  readonly state: TaskState;
}
/** The tasks of one order that were read: all of them, and per body that answers for them. */
export class TasksOfOrder {
  readonly all = noTasks();
  readonly byBody = new Map<string, TaskCounts>();
  readonly tasks: CountedTask[] = [];

  add(task: CountedTask): void {
    countTask(this.all, task.force, task.state);
    let counts = this.byBody.get(task.bodyId);
    if (!counts) this.byBody.set(task.bodyId, (counts = noTasks()));
    countTask(counts, task.force, task.state);
    this.tasks.push(task);
  }
}
const orderIn = (orders: Map<string, TasksOfOrder>, id: string): TasksOfOrder => {
  let order = orders.get(id);
  if (!order) orders.set(id, (order = new TasksOfOrder()));
  return order;
};
const OF_ORDERS = `
  SELECT wanted.key, t.id, t.assignee_id, t.body_id, t.force, t.status, t.due_at, t.product_on
  FROM json_each($ids) AS wanted CROSS JOIN tasks AS t ON t.directive_id = wanted.value AND ${holding('t')}`;
type Values = [
  order: number,
  rowId: number,
  assigneeId: string,
  bodyId: string,
  force: Force,
  status: TaskStatus,
  dueAt: Instant | null,
  productOn: Instant | null,
];
export const tasksByOrder = (
  context: QueryContext,
  ids: readonly string[],
  deliveries: OrderDeliveries,
  isRecalled: (orderId: string) => boolean,
): Map<string, TasksOfOrder> => {
  const orders = new Map<string, TasksOfOrder>();
  for (const values of selectArrays<Values>(context, OF_ORDERS, { $ids: idSet(ids) })) {
    const [at, rowId, assigneeId, bodyId, force, status, dueAt, productOn] = values;
    const orderId = ids[at]!;
    const received = deliveries.received(orderId, assigneeId, bodyId);
    const state = taskStateAt({ status, dueAt, productOn, received, recalled: isRecalled(orderId) }, context.asOf);
    orderIn(orders, orderId).add({ rowId, bodyId, force, state });
  }
  return orders;
};
/** Counts of the tasks that orders give, counted where they lie: of the orders above nobody needs the rows. */
export const countsOfOrders = (context: QueryContext, orders: Iterable<string>): Map<string, TaskCounts> => {
  const counts = new Map<string, TaskCounts>();
  for (const { directiveId, force, state, tasks } of countTasks(context, idSet(orders))) {
    let order = counts.get(directiveId);
    if (!order) counts.set(directiveId, (order = noTasks()));
    countTask(order, force, state, tasks);
  }
  return counts;
};

const GIVEN = `
  FROM json_each($bodies) AS body CROSS JOIN json_each($orders) AS wanted
  CROSS JOIN tasks AS t ON t.body_id = body.value AND t.directive_id = wanted.value AND ${holding('t')}`;
/** Of the orders above only what they give to the bodies that are drawn: a national order has ten thousand tasks, and one of them concerns this commune. */
export const tasksGivenBy = (context: QueryContext, ids: Iterable<string>, bodies: Iterable<string>): Map<string, TasksOfOrder> => {
  const orders = new Map<string, TasksOfOrder>();
  for (const { rowId, directiveId, bodyId, force, state } of selectTasks(context, GIVEN, { $orders: idSet(ids), $bodies: idSet(bodies) })) {
    orderIn(orders, directiveId).add({ rowId, bodyId, force, state });
  }
  return orders;
};

/** What the orders of a path give to a body. */
export const givenTo = (body: string | null, path: readonly string[], orders: ReadonlyMap<string, TasksOfOrder>): TaskCounts => {
  const counts = body === null ? [] : path.flatMap((order) => orders.get(order)?.byBody.get(body) ?? []);
  if (counts.length === 1) return counts[0]!;
  const given = noTasks();
  for (const each of counts) addTasks(given, each);
  return given;
};
