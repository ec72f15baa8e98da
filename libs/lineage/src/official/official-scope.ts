import type { Level } from '@cascade/authorities/domain';
import type { QueryContext } from '@cascade/event-store';
import type { Instant } from '@cascade/calendar/domain';
import type { OfficialBucket } from '../domain/official-table';
import { withAllBelow } from '../finding/issuers';
import { Bodies } from '../reading/bodies';
import { startOfDaySql } from '../reading/day-sql';
import { holding, idSet, select } from '../reading/select';
import { walkDown } from '../reading/walks';

/** Which tasks a table is about. */
export interface OfficialScope {
  /** The body that answers for them; of an office or an office holder, which stand inside a body: those given to them by name. */
  readonly bodyId?: string;
  /** The order that gives them. */
  readonly directiveId?: string;
  /** With the bodies below that one, and the orders below that directive. */
  readonly below?: boolean;
  /** ms, `to` exclusive: by deadline, without one by the day it was given. */
  readonly from?: Instant;
  readonly to?: Instant;
}
/** A level as lines of the table by level name it. */
export type TableLevel = Level | 'unknown';
export interface ScopeSql {
  readonly where: string;
  readonly params: Readonly<Record<string, string | number>>;
}
export const isWhole = ({ bodyId, directiveId }: OfficialScope): boolean => bodyId === undefined && directiveId === undefined;
/** The day it was given, as the kept counts have it: so one period says the same of both. */
export const givenDayOf = (alias: string): string => startOfDaySql(`${alias}.given_at`);
/** Their body answers for what they are given; asked for by themselves, it is theirs. */
const standsInside = (context: QueryContext, bodyId: string): boolean =>
  select(
    context,
    `SELECT 1 FROM authorities AS a WHERE a.authority_id = $id AND a.kind IN ('office', 'officeHolder') AND ${holding('a')} LIMIT 1`,
    {
      $id: bodyId,
    },
  ).length > 0;
/** The condition over the tasks `t` that stand at the instant and the knowledge asked for. */
export const scopeSql = (context: QueryContext, { bodyId, directiveId, below, from, to }: OfficialScope): ScopeSql => {
  const where = [holding('t')];
  const params: Record<string, string | number> = {};
  if (bodyId !== undefined) {
    params['$bodies'] = idSet(below ? withAllBelow(context, [bodyId]) : [bodyId]);
    where.push(
      standsInside(context, bodyId)
        ? '(t.body_id IN (SELECT value FROM json_each($bodies)) OR t.assignee_id IN (SELECT value FROM json_each($bodies)))'
        : 't.body_id IN (SELECT value FROM json_each($bodies))',
    );
  }
  if (directiveId !== undefined) {
    params['$directives'] = idSet([directiveId, ...(below ? walkDown(context, [directiveId], { drafts: false }).nodes.keys() : [])]);
    where.push('t.directive_id IN (SELECT value FROM json_each($directives))');
  }
  const at = `coalesce(t.due_at, ${givenDayOf('t')})`;
  if (from !== undefined) {
    params['$from'] = from;
    where.push(`${at} >= $from`);
  }
  if (to !== undefined) {
    params['$to'] = to;
    where.push(`${at} < $to`);
  }
  return { where: where.join(' AND '), params };
};
/** The bodies of one level, of those that have a task in that scope: what a line of the table by level counts. */
export const bodiesOfLevel = (context: QueryContext, { where, params }: ScopeSql, level: TableLevel): readonly string[] => {
  const ids = select<{ id: string }>(context, `SELECT DISTINCT t.body_id AS id FROM tasks AS t WHERE ${where}`, params).map(({ id }) => id);
  const bodies = new Bodies(context);
  bodies.loadChains(new Set(ids));
  return ids.filter((id) => (bodies.level(id, context.asOf) ?? 'unknown') === level);
};
const RECALLED = 't.directive_id IN (SELECT value FROM json_each($recalled))';
const OPEN = `t.status NOT IN ('done', 'withdrawn')`;
const LATE = '(t.product_on IS NOT NULL AND t.product_on >= t.due_at)';
/** The tasks of one cell, as a condition over `t`; `$asOf` and `$recalled` are bound by whoever asks. */
export const CELLS: Readonly<Record<OfficialBucket, string>> = {
  withdrawn: `t.status = 'withdrawn'`,
  recalled: `t.status <> 'withdrawn' AND ${RECALLED}`,
  withoutDeadline: `t.status <> 'withdrawn' AND t.due_at IS NULL AND NOT ${RECALLED}`,
  doneInTime: `t.status = 'done' AND t.due_at IS NOT NULL AND NOT ${LATE} AND NOT ${RECALLED}`,
  doneLate: `t.status = 'done' AND t.due_at IS NOT NULL AND ${LATE} AND NOT ${RECALLED}`,
  openInTime: `${OPEN} AND t.due_at > $asOf AND NOT ${RECALLED}`,
  openOverdue: `${OPEN} AND t.due_at <= $asOf AND NOT ${RECALLED}`,
};
