import type { Level } from '@cascade/authorities/domain';
import type { Instant } from '@cascade/calendar/domain';
import type { Query, QueryContext } from '@cascade/event-store';
import type { Force } from '@cascade/tasks/domain';
import { standingOf, type Standing } from '../domain/official-table';
import type { TaskStatus } from '../domain/task-state';
import { STANDING_CLASS } from '../projections/tasks.projection';
import { Bodies } from '../reading/bodies';
import { directivesById } from '../reading/directive-rows';
import { recalledOrders } from '../reading/recalled-orders';
import { idSet, selectArrays } from '../reading/select';
import { Counting, type Grouping, type OfficialTable } from './counting';
import { keptTable } from './kept-table';
import { takeOverRecalled } from './recalled-tasks';
import { isWhole, scopeSql, type OfficialScope } from './official-scope';

export interface OfficialTableParams extends OfficialScope {
  /** One line for all, or one for each body, level or order. */
  readonly by?: Grouping;
}
const KEYS: Readonly<Record<Grouping, string | null>> = { total: null, body: 't.body_id', level: 't.body_id', directive: 't.directive_id' };

/** Done in time, done late, open in time, open overdue, without deadline: now or at any past instant, as known now or then. */
export const officialTable: Query<OfficialTableParams, OfficialTable> = (context, params) => {
  const { by = 'total', from = null, to = null } = params;
  if (by === 'total' && isWhole(params)) {
    const kept = context.knownAt === context.ordinal ? keptTable(context, { from, to }) : null;
    return kept ? kept.table(by, 'kept', () => null) : wholeCounted(context, params).table(by, 'counted', () => null);
  }
  return grouped(context, params, by);
};
type Whole = [force: Force, status: TaskStatus, dueAt: Instant | null, productOn: Instant | null, n: number];
/** All that the whole country's table asks of a task lies in this index, in the order of its groups: no row is looked up, nothing is sorted. */
const wholeCounted = (context: QueryContext, params: OfficialScope): Counting => {
  const { where, params: scope } = scopeSql(context, params);
  const sql = `SELECT t.force, t.status, t.due_at, t.product_on, count(*) FROM tasks AS t INDEXED BY "tasks/status,force,due_at,product_on,given_at"
    WHERE ${where} GROUP BY t.status, t.force, t.due_at, t.product_on`;
  const counting = new Counting(context.asOf);
  for (const [force, status, dueAt, productOn, n] of selectArrays<Whole>(context, sql, scope))
    counting.add(null, force, { standing: standingOf(status, dueAt, productOn), dueAt, recalled: false }, n);
  return takeOverRecalled(context, counting, params);
};
type Grouped = [force: Force, standing: Standing, passed: 0 | 1 | null, n: number, key: string | null, recalled: 0 | 1];
/** Every deadline is either passed or not: so few groups come out of SQL, however many tasks and deadlines there are. */
const GROUPED = `t.force, ${STANDING_CLASS.replaceAll('$row.', 't.')} AS standing, CASE WHEN t.due_at IS NOT NULL THEN t.due_at <= $asOf END AS passed`;
const grouped = (context: QueryContext, params: OfficialTableParams, by: Grouping): OfficialTable => {
  const { where, params: scope } = scopeSql(context, params);
  const recalled = recalledOrders(context);
  const isRecalled = recalled.length ? 't.directive_id IN (SELECT value FROM json_each($recalled))' : '0';
  const key = KEYS[by];
  // Through an index each row of the country would be looked up by itself: read from end to end it is nearer.
  const sql = `SELECT ${GROUPED}, count(*), ${key ?? 'NULL'} AS line, ${isRecalled} AS back FROM tasks AS t ${isWhole(params) ? 'NOT INDEXED' : ''}
    WHERE ${where} GROUP BY line, t.force, standing, passed, back`;
  const rows = selectArrays<Grouped>(context, sql, { ...scope, ...(recalled.length ? { $recalled: idSet(recalled) } : {}) });
  const counting = new Counting(context.asOf);
  const keys = key ? keyNames(context, by, new Set(rows.flatMap(([, , , , id]) => (id === null ? [] : [id])))) : null;
  for (const [force, standing, passed, n, id, back] of rows) {
    const dueAt = passed === null ? null : passed ? context.asOf : context.asOf + 1;
    counting.add(id === null ? null : keys!.keyOf(id), force, { standing, dueAt, recalled: back === 1 }, n);
  }
  return counting.table(by, 'counted', (line) => keys?.nameOf(line) ?? null);
};
const LEVELS: Readonly<Record<Level | 'unknown', string>> = {
  central: 'Trung ương',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  unknown: 'Khác',
};
interface KeyNames {
  keyOf(id: string): string;
  nameOf(key: string): string | null;
}
/** What the lines stand for, as it was called at the instant asked for. */
const keyNames = (context: QueryContext, by: Grouping, ids: ReadonlySet<string>): KeyNames => {
  if (by === 'directive') {
    const directives = directivesById(context, ids);
    return { keyOf: (id) => id, nameOf: (key) => directives.get(key)?.symbol ?? null };
  }
  const bodies = new Bodies(context);
  if (by === 'level') {
    bodies.loadChains(ids);
    return { keyOf: (id) => bodies.level(id, context.asOf) ?? 'unknown', nameOf: (key) => LEVELS[key as Level | 'unknown'] };
  }
  bodies.load(ids);
  return { keyOf: (id) => id, nameOf: (key) => bodies.at(key, context.asOf)?.name ?? null };
};
