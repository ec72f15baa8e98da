import { DAY_MS } from '@cascade/calendar/domain';
import type { Force } from '@cascade/tasks/domain';
import type { Query } from '@cascade/event-store';
import type { OfficialBucket } from '../domain/official-table';
import { bodiesByCount, type BodiesPage, type BodiesParams } from '../listing/bodies-by-count';
import { describeTasks, IS_PENDING, type TaskList } from '../listing/list-tasks.query';
import { clampLimit, pageOf, placeOf, type PageParams, type Place } from '../listing/page';
import { recalledOrders, recalledSet } from '../reading/recalled-orders';
import { holding, idSet, select } from '../reading/select';
import { selectTasks } from '../reading/task-rows';
import { bodiesOfLevel, CELLS, scopeSql, type OfficialScope, type TableLevel } from './official-scope';

export interface OfficialTasksParams extends PageParams, OfficialScope {
  readonly bucket: OfficialBucket;
  /** Left out: the binding ones, as the table counts them. */
  readonly force?: Force;
  /** Left out: bodies of every level. */
  readonly level?: TableLevel;
}
/** The tasks behind one cell of the official table: by deadline, without one the oldest first. */
export const officialTasks: Query<OfficialTasksParams, TaskList> = (
  context,
  { bucket, force = 'binding', level, limit: wanted, cursor, ...scope },
) => {
  const limit = clampLimit(wanted);
  const { where: scoped, params } = scopeSql(context, scope);
  const where = level === undefined ? scoped : `${scoped} AND t.body_id IN (SELECT value FROM json_each($level))`;
  const order = 'coalesce(t.due_at, t.given_at)';
  const [after, id]: Place = placeOf(cursor) ?? [Number.MIN_SAFE_INTEGER, ''];
  const cell = CELLS[bucket];
  const bound = {
    ...params,
    ...{ $force: force, $after: after, $id: id },
    ...(level === undefined ? {} : { $level: idSet(bodiesOfLevel(context, { where: scoped, params }, level)) }),
    ...(cell.includes('$recalled') ? { $recalled: idSet(recalledOrders(context)) } : {}),
    ...(cell.includes('$asOf') ? { $asOf: context.asOf } : {}),
  };
  const page = `SELECT t.id FROM tasks AS t WHERE ${where} AND t.force = $force AND ${cell} AND (${order}, t.task_id) > ($after, $id) ORDER BY ${order}, t.task_id LIMIT ${limit + 1}`;
  const found = selectTasks(context, `FROM (${page}) AS page CROSS JOIN tasks AS t ON t.id = page.id ORDER BY ${order}, t.task_id`, bound);
  const describe = describeTasks(context, found.slice(0, limit));
  return pageOf(found, limit, (task) => [task.dueAt ?? task.givenAt, task.taskId], describe);
};

export interface NotUpdating {
  readonly bodyId: string;
  readonly name: string | null;
  readonly parentName: string | null;
  /** Open tasks, and those of them that nobody there has ever said a word about. */
  readonly open: number;
  readonly untouched: number;
  /** ms: when the oldest of those was given. */
  readonly since: number;
}
export interface NotUpdatingParams extends BodiesParams {
  /** Tasks given so many days ago or longer count. */
  readonly days: number;
}
const UNTOUCHED = `
  SELECT s.*, (SELECT a.name FROM authorities AS a WHERE a.authority_id = s.bodyId AND ${holding('a')}) AS name FROM (
    SELECT t.body_id AS bodyId, count(*) AS open, sum(t.status = 'open') AS untouched, min(CASE WHEN t.status = 'open' THEN t.given_at END) AS since
    FROM tasks AS t WHERE ${holding('t')} AND ${IS_PENDING.unfinished} AND t.given_at <= $before
    GROUP BY t.body_id HAVING untouched > 0) AS s`;
/** Bodies with open tasks that they have never accepted, refused, worked on or reported: who does not update is not seen to be late, only silent. */
export const notUpdating: Query<NotUpdatingParams, BodiesPage<NotUpdating>> = (context, { days, ...page }) =>
  bodiesByCount(
    context,
    select<Omit<NotUpdating, 'parentName'>>(context, UNTOUCHED, { ...recalledSet(context), $before: context.asOf - days * DAY_MS }),
    ({ bodyId, name, untouched }) => ({ id: bodyId, name, count: untouched }),
    page,
  );
