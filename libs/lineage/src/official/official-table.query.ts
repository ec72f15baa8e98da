import type { Level } from '@cascade/authorities/domain';
import type { Instant } from '@cascade/calendar/domain';
import type { Query, QueryContext } from '@cascade/event-store';
import type { Force } from '@cascade/tasks/domain';
import { standingOf } from '../domain/official-table';
import type { TaskStatus } from '../domain/task-state';
import { Bodies } from '../reading/bodies';
import { directivesById } from '../reading/directive-rows';
import { idSet, selectArrays } from '../reading/select';
import { Counting, type Grouping, type OfficialTable } from './counting';
import { keptTable } from './kept-table';
import { isWhole, recalledOrders, scopeSql, type OfficialScope } from './official-scope';

export interface OfficialTableParams extends OfficialScope {
  /** One line for all, or one for each body, level or order. */
  readonly by?: Grouping;
}
type Grouped = [
  force: Force,
  status: TaskStatus,
  dueAt: Instant | null,
  productOn: Instant | null,
  n: number,
  key: string | null,
  recalled: number,
];
const KEYS: Readonly<Record<Grouping, string | null>> = { total: null, body: 't.body_id', level: 't.body_id', directive: 't.directive_id' };
/** All that the whole country's table asks of a task lies in this index, in the order of its groups. */
const WHOLE_INDEX = 'INDEXED BY "tasks/status,force,due_at,product_on,given_at"';

/** Done in time, done late, open in time, open overdue, without deadline: now or at any past instant, as known now or then. */
export const officialTable: Query<OfficialTableParams, OfficialTable> = (context, params) => {
  const { by = 'total', from = null, to = null } = params;
  if (by === 'total' && isWhole(params) && context.knownAt === context.ordinal) {
    const kept = keptTable(context, { from, to });
    if (kept) return kept.table(by, 'kept', () => null);
  }
  const { where, params: scope } = scopeSql(context, params);
  const recalled = recalledOrders(context);
  const key = KEYS[by];
  const isRecalled = recalled.length ? 't.directive_id IN (SELECT value FROM json_each($recalled))' : null;
  const groups = ['t.status', 't.force', 't.due_at', 't.product_on', ...(key ? [key] : []), ...(isRecalled ? [isRecalled] : [])];
  const index = isWhole(params) && !key && !isRecalled ? WHOLE_INDEX : '';
  const sql = `SELECT t.force, t.status, t.due_at, t.product_on, count(*), ${key ?? 'NULL'}, ${isRecalled ?? '0'} FROM tasks AS t ${index}
    WHERE ${where} GROUP BY ${groups.join(', ')}`;
  const rows = selectArrays<Grouped>(context, sql, { ...scope, ...(isRecalled ? { $recalled: idSet(recalled) } : {}) });
  const counting = new Counting(context.asOf);
  const keys = key ? keyNames(context, by, new Set(rows.flatMap(([, , , , , id]) => (id === null ? [] : [id])))) : null;
  for (const [force, status, dueAt, productOn, n, id, back] of rows)
    counting.add(
      id === null ? null : keys!.keyOf(id),
      force,
      { standing: standingOf(status, dueAt, productOn), dueAt, recalled: back === 1 },
      n,
    );
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
