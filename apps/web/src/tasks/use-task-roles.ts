import { useAnswer } from '../api/answers';
import { rolesIn, type ListedTask, type TaskRole } from './task-acts';
import { useActingRoles } from './use-acting-roles';

/** What the acting body is to a task. Who stands above whom is asked only where it is neither its doer nor its giver; until that is known it is nothing. */
export const useTaskRoles = (task: Pick<ListedTask, 'assigneeId' | 'bodyId' | 'leadId' | 'issuerId'>): readonly TaskRole[] => {
  const acting = useActingRoles();
  const own = rolesIn(task, acting);
  const options = { enabled: acting !== null && own.length === 0 };
  const body = useAnswer('/api/authorities/{authorityId}', { path: { authorityId: task.bodyId } }, options);
  const giver = useAnswer('/api/authorities/{authorityId}', { path: { authorityId: task.issuerId } }, options);
  if (own.length > 0) return own;
  const idsOf = (answer: typeof body, of: string): string[] =>
    answer.data?.authorityId === of ? answer.data.above.map(({ authorityId }) => authorityId) : [];
  return rolesIn(task, acting, { body: idsOf(body, task.bodyId), giver: idsOf(giver, task.issuerId) });
};
