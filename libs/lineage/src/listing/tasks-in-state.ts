import { REGISTERED } from '../reading/task-rows';
import { holding } from '../reading/select';
import type { TaskState } from '../domain/task-state';

const UNDER_WAY = `t.status NOT IN ('done', 'withdrawn', 'returned')`;
/** The order was delivered to the assignee or its body, and one of them has not registered it. */
const UNREGISTERED = `EXISTS (SELECT 1 FROM deliveries AS u
  WHERE u.directive_id = t.directive_id AND u.authority_id IN (t.assignee_id, t.body_id) AND u.state NOT IN ${REGISTERED} AND ${holding('u')})`;
/** Few orders are recalled, and each has changed, which is indexed. */
const OF_RECALLED = `t.directive_id IN (SELECT r.directive_id FROM directives AS r WHERE r.changed_at IS NOT NULL AND r.status = 'recalled' AND ${holding('r')})`;
/**
 * What every task in a state has in its row, so that a million others are not read one by one. Some that are in another state have it too: `taskStateAt` alone
 * judges.
 */
export const MAY_BE: Readonly<Record<TaskState, string>> = {
  withdrawn: `t.status <> 'done' AND (t.status = 'withdrawn' OR ${OF_RECALLED})`,
  doneInTime: `t.status = 'done' AND (t.due_at IS NULL OR t.product_on IS NULL OR t.product_on < t.due_at)`,
  doneLate: `t.status = 'done' AND t.product_on >= t.due_at`,
  returned: `t.status = 'returned'`,
  overdue: `${UNDER_WAY} AND t.due_at <= $asOf`,
  notReceived: `${UNDER_WAY} AND (t.due_at IS NULL OR t.due_at > $asOf) AND ${UNREGISTERED}`,
  withoutDeadline: `${UNDER_WAY} AND t.due_at IS NULL`,
  openInTime: `${UNDER_WAY} AND t.due_at > $asOf`,
};
/** Whether tasks in a state have a deadline; undefined: some have one. */
export const IS_DATED: Readonly<Partial<Record<TaskState, boolean>>> = {
  doneLate: true,
  overdue: true,
  openInTime: true,
  withoutDeadline: false,
};
