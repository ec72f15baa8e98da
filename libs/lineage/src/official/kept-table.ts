import { countsTableOf, OPEN_END, type QueryContext } from '@cascade/event-store';
import type { Force } from '@cascade/tasks/domain';
import { isInPeriod, type Period, type Standing } from '../domain/official-table';
import { holding, idSet, select, selectArrays } from '../reading/select';
import { Counting } from './counting';
import { COUNTED, countRow, takeOverRecalled, type CountedRow } from './recalled-tasks';

const KEPT = `SELECT force, standing, due_at, given_day, n FROM ${countsTableOf({ name: 'tasks' })} WHERE n <> 0`;
type Kept = [force: Force, standing: Standing, dueAt: number, givenDay: number, n: number];
/** Rows that are known now and hold without end, but only from later than the instant asked for on. */
const LATER = `SELECT t.id, t.stream FROM tasks AS t INDEXED BY "tasks/later" WHERE t.known_to = ${OPEN_END} AND t.holds_to = ${OPEN_END} AND t.holds_from > $at LIMIT $most`;
const MOST_LATER = 5_000;
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
  if (later.length) {
    const ids = JSON.stringify(later.map(({ id }) => id));
    for (const row of select<CountedRow>(context, `SELECT ${COUNTED} FROM json_each($ids) AS w CROSS JOIN tasks AS t ON t.id = w.value`, {
      $ids: ids,
    }))
      countRow(counting, period, row, false, -1);
    const then = `SELECT ${COUNTED} FROM json_each($streams) AS w CROSS JOIN tasks AS t ON t.stream = w.value AND t.known_to = ${OPEN_END} AND ${holding('t')}`;
    for (const row of select<CountedRow>(context, then, { $streams: idSet(later.map(({ stream }) => stream)) }))
      countRow(counting, period, row, false, 1);
  }
  return takeOverRecalled(context, counting, period);
};
