import type { Instant } from '@cascade/calendar/domain';
import { countsTableOf, OPEN_END, type QueryContext } from '@cascade/event-store';
import type { Force } from '@cascade/tasks/domain';
import { isInPeriod, standingOf, type Period, type Standing } from '../domain/official-table';
import type { TaskStatus } from '../domain/task-state';
import { holding, idSet, select, selectArrays } from '../reading/select';
import { Counting } from './counting';
import { givenDayOf, recalledOrders } from './official-scope';

const KEPT = `SELECT force, standing, due_at, given_day, n FROM ${countsTableOf({ name: 'tasks' })} WHERE n <> 0`;
type Kept = [force: Force, standing: Standing, dueAt: number, givenDay: number, n: number];
/** Rows that are known now and hold without end, but only from later than the instant asked for on. */
const LATER = `SELECT t.id, t.stream FROM tasks AS t INDEXED BY "tasks/later" WHERE t.known_to = ${OPEN_END} AND t.holds_to = ${OPEN_END} AND t.holds_from > $at LIMIT $most`;
const MOST_LATER = 5_000;
const ROW = `t.force, t.status, t.due_at AS dueAt, t.product_on AS productOn, ${givenDayOf('t')} AS givenDay`;
interface Row {
  readonly force: Force;
  readonly status: TaskStatus;
  readonly dueAt: Instant | null;
  readonly productOn: Instant | null;
  readonly givenDay: Instant;
}
/**
 * The whole country now, from the kept counts: a few thousand rows, however many tasks there are. Rows that begin later than now are taken back one by one,
 * and tasks of recalled orders go over to the recalled ones. Null where the instant lies so far back that counting is no dearer.
 */
export const keptTable = (context: QueryContext, period: Period): Counting | null => {
  const { asOf } = context;
  const later = select<{ id: number; stream: string }>(context, LATER, { $at: asOf, $most: MOST_LATER });
  if (later.length === MOST_LATER) return null;
  const counting = new Counting(asOf);
  for (const [force, standing, due, given, n] of selectArrays<Kept>(context, KEPT)) {
    const dueAt = due === -1 ? null : due;
    if (isInPeriod(period, dueAt, given)) counting.add(null, force, { standing, dueAt, recalled: false }, n);
  }
  const count = ({ force, status, dueAt, productOn, givenDay }: Row, recalled: boolean, n: number): void => {
    if (isInPeriod(period, dueAt, givenDay))
      counting.add(null, force, { standing: standingOf(status, dueAt, productOn), dueAt, recalled }, n);
  };
  if (later.length) {
    const ids = JSON.stringify(later.map(({ id }) => id));
    for (const row of select<Row>(context, `SELECT ${ROW} FROM json_each($ids) AS w CROSS JOIN tasks AS t ON t.id = w.value`, {
      $ids: ids,
    }))
      count(row, false, -1);
    const then = `SELECT ${ROW} FROM json_each($streams) AS w CROSS JOIN tasks AS t ON t.stream = w.value AND t.known_to = ${OPEN_END} AND ${holding('t')}`;
    for (const row of select<Row>(context, then, { $streams: idSet(later.map(({ stream }) => stream)) })) count(row, false, 1);
  }
  const recalled = recalledOrders(context);
  if (recalled.length) {
    const ofRecalled = `SELECT ${ROW} FROM json_each($ids) AS w CROSS JOIN tasks AS t ON t.directive_id = w.value AND ${holding('t')}`;
    for (const row of select<Row>(context, ofRecalled, { $ids: idSet(recalled) })) {
      count(row, false, -1);
      count(row, true, 1);
    }
  }
  return counting;
};
