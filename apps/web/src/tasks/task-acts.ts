import type { components } from '../api/schema';

export type ListedTask = components['schemas']['ListedTask'];
type Acting = { readonly authorityId: string; readonly parentId?: string | null; readonly standsFor?: readonly string[] } | null;

/** What somebody may do with one task, in the order in which it is offered. */
export const TASK_ACTS = [
  ...(['confirm', 'return', 'grant', 'refuseExtension', 'accept', 'report', 'progress', 'extend', 'refuse'] as const),
  ...(['remind', 'parts', 'handOver', 'duty', 'withdraw'] as const),
] as const;
export type TaskAct = (typeof TASK_ACTS)[number];
/** doer: the assignee, its body, who leads inside; giver: who gave it; other: who may only record for the doer, with evidence. */
export type TaskRole = 'doer' | 'giver' | 'other';
const OF_THE_DOER: readonly TaskAct[] = ['accept', 'refuse', 'progress', 'report', 'extend'];
/** What only the doer does by itself: nobody records it for another. */
const INSIDE: readonly TaskAct[] = ['parts'];
const OF_THE_GIVER: readonly TaskAct[] = ['confirm', 'return', 'grant', 'refuseExtension', 'withdraw', 'duty'];

/** An office acts for the body it belongs to, and whoever stands in for the one who is away. */
export const rolesIn = (
  { assigneeId, bodyId, leadId, issuerId }: Pick<ListedTask, 'assigneeId' | 'bodyId' | 'leadId' | 'issuerId'>,
  acting: Acting,
): readonly TaskRole[] => {
  if (acting === null) return [];
  const own = [acting.authorityId, acting.parentId, ...(acting.standsFor ?? [])].filter((id) => id !== null && id !== undefined);
  const roles: TaskRole[] = [];
  if ([assigneeId, bodyId, leadId].some((id) => id !== null && own.includes(id))) roles.push('doer');
  if (own.includes(issuerId)) roles.push('giver');
  return roles.length > 0 ? roles : ['other'];
};
type Standing = Pick<ListedTask, 'status' | 'recalled' | 'extension'>;
const fits = (act: TaskAct, { status, recalled, extension }: Standing): boolean => {
  if (recalled || status === 'withdrawn') return false;
  const isDone = status === 'done';
  switch (act) {
    case 'confirm':
      return status === 'reported';
    case 'return':
      return status === 'reported' || isDone;
    case 'grant':
    case 'refuseExtension':
      return extension === 'asked' && !isDone;
    case 'accept':
    case 'refuse': // who refused by mistake puts that right; another body may be asked
      return status === 'open';
    case 'progress':
    case 'report':
    case 'parts':
      return !isDone;
    case 'remind': // who reported waits for the giver, not the other way round
      return !isDone && status !== 'reported';
    case 'extend':
      return !isDone && status !== 'reported' && extension !== 'asked';
    case 'handOver':
    case 'withdraw':
    case 'duty':
      return !isDone;
  }
};
/** What can be done now in these roles. Who is a stranger to the task records what its doer did; a giver may do so too. */
export const actsOn = (task: Standing, roles: readonly TaskRole[]): readonly TaskAct[] =>
  TASK_ACTS.filter((act) => {
    if (!fits(act, task) || roles.length === 0) return false;
    if (OF_THE_GIVER.includes(act)) return roles.includes('giver');
    // A body above the giver may remind too; whether it stands there the server knows.
    if (act === 'remind') return !roles.includes('doer') || roles.includes('giver');
    if (INSIDE.includes(act)) return roles.includes('doer');
    if (act === 'handOver') return roles.includes('doer') || roles.includes('giver');
    return true;
  });
/** Whether the act is recorded for a body that does it, and so needs what shows it. */
export const needsEvidence = (act: TaskAct, roles: readonly TaskRole[]): boolean => OF_THE_DOER.includes(act) && !roles.includes('doer');
