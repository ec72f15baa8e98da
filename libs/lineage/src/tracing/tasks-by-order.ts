import type { QueryContext } from '@cascade/event-store';
import { addTasks, countTask, noTasks, type TaskCounts } from '../domain/task-state';
import { holding, idSet } from '../reading/select';
import { countTasks, selectTasks, tasksOfDirectives, type TaskRow } from '../reading/task-rows';

/** The tasks of one order that were read: all of them, and per body that answers for them. */
export class TasksOfOrder {
  readonly all = noTasks();
  readonly byBody = new Map<string, TaskCounts>();
  readonly rows: TaskRow[] = [];

  add(task: TaskRow): void {
    countTask(this.all, task.force, task.state);
    this.addGiven(task);
    this.rows.push(task);
  }
  addGiven({ bodyId, force, state }: TaskRow): void {
    let counts = this.byBody.get(bodyId);
    if (!counts) this.byBody.set(bodyId, (counts = noTasks()));
    countTask(counts, force, state);
  }
}
const gather = (into: Map<string, TasksOfOrder>, tasks: readonly TaskRow[]): Map<string, TasksOfOrder> => {
  for (const task of tasks) {
    let order = into.get(task.directiveId);
    if (!order) into.set(task.directiveId, (order = new TasksOfOrder()));
    order.add(task);
  }
  return into;
};
export const tasksByOrder = (context: QueryContext, orders: Iterable<string>): Map<string, TasksOfOrder> =>
  gather(new Map(), tasksOfDirectives(context, idSet(orders)));

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
export const tasksGivenBy = (context: QueryContext, orders: Iterable<string>, bodies: Iterable<string>): Map<string, TasksOfOrder> =>
  gather(new Map(), selectTasks(context, GIVEN, { $orders: idSet(orders), $bodies: idSet(bodies) }));

/** What the orders of a path give to a body. */
export const givenTo = (body: string | null, path: readonly string[], byOrder: ReadonlyMap<string, TasksOfOrder>): TaskCounts => {
  const given = noTasks();
  if (body === null) return given;
  for (const order of path) {
    const counts = byOrder.get(order)?.byBody.get(body);
    if (counts) addTasks(given, counts);
  }
  return given;
};
