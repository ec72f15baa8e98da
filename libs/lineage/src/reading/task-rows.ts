import type { Instant } from '@cascade/calendar/domain';
import type { QueryContext } from '@cascade/event-store';
import type { Force } from '@cascade/tasks/domain';
import { taskStateAt, type TaskState, type TaskStatus } from '../domain/task-state';
import { holding, select } from './select';

/** A task as it stood at the instant asked for. */
export interface TaskRow {
  readonly rowId: number;
  readonly taskId: string;
  readonly directiveId: string;
  readonly itemId: string;
  readonly assigneeId: string;
  readonly bodyId: string;
  readonly issuerId: string;
  readonly force: Force;
  readonly verb: string | null;
  readonly status: TaskStatus;
  readonly dueAt: Instant | null;
  readonly deadlineKind: string | null;
  readonly productOn: Instant | null;
  readonly reportedAt: Instant | null;
  readonly lastReportId: string | null;
  /** The deadline it had first, ms. */
  readonly firstDueAt: Instant | null;
  readonly extension: 'asked' | 'granted' | 'refused' | null;
  readonly leadId: string | null;
  /** The order that gives it was recalled: it is frozen as it was. */
  readonly recalled: boolean;
  /** ms of its assignment. */
  readonly givenAt: Instant;
  /** ms of the last decision about this task alone, after a change. */
  readonly reviewedAt: Instant | null;
  readonly state: TaskState;
}
type FoundRow = Omit<TaskRow, 'state' | 'recalled'> & { readonly received: number; readonly recalled: number };
/** Exchange states in which the letter stands in the recipient's book. */
export const REGISTERED = `('received', 'assigned', 'processing', 'done')`;
/** 1 unless the order was delivered to the assignee or its body and neither has registered it; an office of the issuer itself gets no delivery. */
const RECEIVED = `coalesce((
  SELECT max(v.state IN ${REGISTERED}) FROM deliveries AS v
  WHERE v.directive_id = t.directive_id AND v.authority_id IN (t.assignee_id, t.body_id) AND ${holding('v')}), 1) AS received`;
const RECALLED = `coalesce((SELECT d.status = 'recalled' FROM directives AS d WHERE d.directive_id = t.directive_id AND ${holding('d')}), 0) AS recalled`;
const TASK_COLUMNS = `t.id AS rowId, t.task_id AS taskId, t.directive_id AS directiveId, t.item_id AS itemId, t.assignee_id AS assigneeId, t.body_id AS bodyId, t.issuer_id AS issuerId,
  t.force, t.verb, t.status, t.due_at AS dueAt, t.deadline_kind AS deadlineKind, t.product_on AS productOn, t.reported_at AS reportedAt, t.last_report_id AS lastReportId,
  t.first_due_at AS firstDueAt, t.extension, t.lead_id AS leadId, t.given_at AS givenAt, t.reviewed_at AS reviewedAt, ${RECEIVED}, ${RECALLED}`;

/** Tasks that a `FROM … WHERE …` over alias `t` finds, each with its state at the instant asked for. */
export const selectTasks = (context: QueryContext, from: string, params: Parameters<typeof select>[2]): TaskRow[] =>
  select<FoundRow>(context, `SELECT ${TASK_COLUMNS} ${from}`, params).map(({ received, recalled, ...row }) => ({
    ...row,
    recalled: recalled === 1,
    state: taskStateAt({ ...row, received: received === 1, recalled: recalled === 1 }, context.asOf),
  }));
const COUNTED = `
  SELECT t.directive_id AS directiveId, t.force, t.status, t.due_at AS dueAt, t.product_on AS productOn, ${RECEIVED}, ${RECALLED}, count(*) AS tasks
  FROM json_each($ids) AS wanted CROSS JOIN tasks AS t ON t.directive_id = wanted.value AND ${holding('t')} GROUP BY 1, 2, 3, 4, 5, 6, 7`;
type CountedRow = Pick<FoundRow, 'directiveId' | 'force' | 'status' | 'dueAt' | 'productOn' | 'received' | 'recalled'> & {
  readonly tasks: number;
};
/** How many tasks of each directive are in each state; `ids` as made by `idSet`. */
export const countTasks = (
  context: QueryContext,
  ids: string,
): { readonly directiveId: string; readonly force: Force; readonly state: TaskState; readonly tasks: number }[] =>
  select<CountedRow>(context, COUNTED, { $ids: ids }).map(({ directiveId, force, tasks, received, recalled, ...row }) => ({
    directiveId,
    force,
    tasks,
    state: taskStateAt({ ...row, received: received === 1, recalled: recalled === 1 }, context.asOf),
  }));
