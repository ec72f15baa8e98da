import type { Instant } from '@cascade/calendar/domain';
import type { QueryContext } from '@cascade/event-store';
import type { Force } from '@cascade/tasks/domain';
import { isInPeriod, standingOf } from '../domain/official-table';
import type { TaskStatus } from '../domain/task-state';
import { holding, idSet, select } from '../reading/select';
import type { Counting } from './counting';
import { recalledOrders } from '../reading/recalled-orders';
import { givenDayOf } from './official-scope';

/** What of a row of `tasks AS t` is counted. */
export const COUNTED = `t.force, t.status, t.due_at AS dueAt, t.product_on AS productOn, ${givenDayOf('t')} AS givenDay`;
export interface CountedRow {
  readonly force: Force;
  readonly status: TaskStatus;
  readonly dueAt: Instant | null;
  readonly productOn: Instant | null;
  readonly givenDay: Instant;
}
/** ms, `to` exclusive; null or left out: without that end. */
interface Between {
  readonly from?: Instant | null;
  readonly to?: Instant | null;
}
/** Counts one row into the line of all, or takes it out again where `n` is -1. */
export const countRow = (
  counting: Counting,
  { from = null, to = null }: Between,
  { force, status, dueAt, productOn, givenDay }: CountedRow,
  recalled: boolean,
  n: 1 | -1,
): void => {
  if (isInPeriod({ from, to }, dueAt, givenDay))
    counting.add(null, force, { standing: standingOf(status, dueAt, productOn), dueAt, recalled }, n);
};
const OF_RECALLED = `SELECT ${COUNTED} FROM json_each($ids) AS w CROSS JOIN tasks AS t ON t.directive_id = w.value AND ${holding('t')}`;
/** Tasks of recalled orders, counted with all the others, go over to the recalled ones: orders are recalled seldom, so those few are looked up. */
export const takeOverRecalled = (context: QueryContext, counting: Counting, period: Between): Counting => {
  const recalled = recalledOrders(context);
  if (recalled.length === 0) return counting;
  for (const row of select<CountedRow>(context, OF_RECALLED, { $ids: idSet(recalled) })) {
    countRow(counting, period, row, false, -1);
    countRow(counting, period, row, true, 1);
  }
  return counting;
};
