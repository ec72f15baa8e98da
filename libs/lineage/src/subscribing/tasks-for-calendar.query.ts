import { DAY_MS } from '@cascade/calendar/domain';
import type { Query } from '@cascade/event-store';
import { withAllBelow } from '../finding/issuers';
import { AT_BODIES, describeTasks, mustKnow, type ListedTask } from '../listing/list-tasks.query';
import { holding, idSet, select } from '../reading/select';
import { selectTasks } from '../reading/task-rows';

export interface TasksForCalendarParams {
  readonly authorityId: string;
  /** With the bodies below. */
  readonly below?: boolean;
}
/** A task as a calendar shows it: a deadline that is open, or one that a subscriber must take down again. */
export interface CalendarTask extends Pick<
  ListedTask,
  'taskId' | 'state' | 'directiveSymbol' | 'itemLabel' | 'itemText' | 'issuerName' | 'bodyName'
> {
  /** First instant that is too late, ms; of one that is over the last that it had here. */
  readonly dueAt: number;
  /** Done, withdrawn, of an order that was recalled, handed over to others, or without a deadline by now. */
  readonly over: boolean;
  /** The ordinal of the last fact that changed it or its order: it only rises. */
  readonly sequence: number;
}
export interface TasksForCalendar {
  readonly tasks: readonly CalendarTask[];
  /** Open deadlines that a calendar of this size has no room for: those due last. */
  readonly leftOut: number;
}
/** No calendar on a desk shows more, and few take more in. */
export const MOST_IN_A_CALENDAR = 5000;
/** So long after its deadline a subscriber that was away still hears that a task is over. */
const REMEMBERED = 366 * DAY_MS;
const HERE = `(SELECT value FROM json_each($bodies))`;
const isOpenHere = (t: string): string => `${holding(t)} AND ${t}.due_at IS NOT NULL AND ${t}.status NOT IN ('done', 'withdrawn')
  AND (${t}.assignee_id IN ${HERE} OR ${t}.body_id IN ${HERE} OR ${t}.lead_id IN ${HERE})
  AND NOT EXISTS (SELECT 1 FROM directives AS r WHERE r.directive_id = ${t}.directive_id AND r.status = 'recalled' AND ${holding('r')})`;
const ALL_OPEN = `FROM tasks AS t WHERE ${isOpenHere('t')} AND ${AT_BODIES}`;
const OPEN = `${ALL_OPEN} ORDER BY t.due_at, t.task_id LIMIT ${MOST_IN_A_CALENDAR}`;
const HOW_MANY_OPEN = `SELECT count(*) AS open ${ALL_OPEN}`;
/** The last row with a deadline that a task had at these bodies, where it has none there today. */
const OVER = `FROM (
    SELECT t.id AS last, max(t.holds_from) FROM tasks AS t
    WHERE ${AT_BODIES} AND t.due_at > $since AND t.holds_from <= $asOf AND t.known_from <= $knownAt AND t.known_to > $knownAt
      AND NOT EXISTS (SELECT 1 FROM tasks AS n WHERE n.task_id = t.task_id AND ${isOpenHere('n')})
    GROUP BY t.task_id ORDER BY t.due_at DESC, t.task_id LIMIT $most
  ) AS ended CROSS JOIN tasks AS t ON t.id = ended.last ORDER BY t.due_at, t.task_id`;
/** Rows are closed by facts too; what was closed by a fact that is not known yet counts as open. */
const lastFactOf = (table: string, column: string): string =>
  `coalesce((SELECT max(max(x.known_from, iif(x.known_to <= $knownAt, x.known_to, 0))) FROM ${table} AS x
    WHERE x.${column} = wanted.${column} AND x.known_from <= $knownAt), 0)`;
const SEQUENCES = `
  SELECT wanted.task_id AS taskId, max(${lastFactOf('tasks', 'task_id')}, ${lastFactOf('directives', 'directive_id')}) AS sequence
  FROM (SELECT task_id, directive_id FROM json_each($ids) AS w CROSS JOIN tasks AS s ON s.id = w.value) AS wanted`;

/**
 * The deadlines of a body for a calendar that somebody subscribes to, and those that are over since: what vanished without a word would linger where it was
 * taken over once. @throws DomainError `authority.unknown`
 */
export const tasksForCalendar: Query<TasksForCalendarParams, TasksForCalendar> = (context, { authorityId, below }) => {
  mustKnow(context, { authorityId });
  const $bodies = idSet(below ? withAllBelow(context, [authorityId]) : [authorityId]);
  const open = selectTasks(context, OPEN, { $bodies });
  const isFull = open.length === MOST_IN_A_CALENDAR;
  const over = selectTasks(context, OVER, { $bodies, $since: context.asOf - REMEMBERED, $most: MOST_IN_A_CALENDAR - open.length });
  const rows = [...open, ...over];
  const sequences = new Map(
    select<{ taskId: string; sequence: number }>(context, SEQUENCES, { $ids: JSON.stringify(rows.map(({ rowId }) => rowId)) }).map(
      ({ taskId, sequence }) => [taskId, sequence],
    ),
  );
  const describe = describeTasks(context, rows);
  return {
    tasks: rows.map((row, at) => {
      const { taskId, state, directiveSymbol, itemLabel, itemText, issuerName, bodyName } = describe(row);
      return {
        ...{ taskId, state, directiveSymbol, itemLabel, itemText, issuerName, bodyName },
        ...{ dueAt: row.dueAt!, over: at >= open.length, sequence: sequences.get(taskId) ?? 0 },
      };
    }),
    leftOut: isFull ? select<{ open: number }>(context, HOW_MANY_OPEN, { $bodies })[0]!.open - open.length : 0,
  };
};
