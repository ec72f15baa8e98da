import type { QueryContext } from '@cascade/event-store';
import { holding } from '../reading/select';
import { selectTasks, type TaskRow } from '../reading/task-rows';

/** Bodies that ended and whose successor this one is, over as many steps as there were; and those that ended under it. */
const ENDED = `
  SELECT a.authority_id FROM (
    WITH RECURSIVE before(id) AS (SELECT s.from_id FROM successions AS s WHERE s.to_id = $body AND ${holding('s')}
      UNION SELECT s.from_id FROM before CROSS JOIN successions AS s ON s.to_id = before.id AND ${holding('s')})
    SELECT id FROM before UNION SELECT u.authority_id AS id FROM authorities AS u WHERE u.parent_id = $body AND u.dissolved = 1 AND ${holding('u')}
  ) AS ended CROSS JOIN authorities AS a ON a.authority_id = ended.id AND a.dissolved = 1 AND ${holding('a')}`;

/** Open tasks that lie at bodies which ended, and that this one may take over. */
export const tasksToTakeOver = (context: QueryContext, authorityId: string): TaskRow[] =>
  selectTasks(context, `FROM tasks AS t WHERE t.body_id IN (${ENDED}) AND t.status NOT IN ('done', 'withdrawn') AND ${holding('t')}`, {
    $body: authorityId,
  });
