import type { components } from '../api/schema';

export type ListedTask = components['schemas']['ListedTask'];
type Acting = { readonly authorityId: string; readonly parentId?: string | null; readonly standsFor?: readonly string[] } | null;

/** What somebody may do with one task, in the order in which it is offered. */
export const TASK_ACTS = [
  ...(['confirm', 'return', 'grant', 'refuseExtension', 'accept', 'report', 'progress', 'extend', 'refuse'] as const),
  ...(['remind', 'parts', 'handOver', 'duty', 'withdraw'] as const),
] as const;
export type TaskAct = (typeof TASK_ACTS)[number];
/**
 * doer: the assignee, its body, who leads inside; giver: who gave it; recorder: who stands above the doer's body and may record for it, with evidence; overseer: who
 * stands above the giver and may remind.
 */
export type TaskRole = 'doer' | 'giver' | 'recorder' | 'overseer';
/** The bodies above the one that answers for a task, and above the one that gave it. */
export interface Above {
  readonly body: readonly string[];
  readonly giver: readonly string[];
}
const OF_THE_DOER: readonly TaskAct[] = ['accept', 'refuse', 'progress', 'report', 'extend'];
/** What only the doer does by itself: nobody records it for another. */
const INSIDE: readonly TaskAct[] = ['parts'];
const OF_THE_GIVER: readonly TaskAct[] = ['confirm', 'return', 'grant', 'refuseExtension', 'withdraw', 'duty'];

const NOBODY_ABOVE: Above = { body: [], giver: [] };
/** An office acts for the body it belongs to, and whoever stands in for the one who is away. */
export const rolesIn = (
  { assigneeId, bodyId, leadId, issuerId }: Pick<ListedTask, 'assigneeId' | 'bodyId' | 'leadId' | 'issuerId'>,
  acting: Acting,
  above: Above = NOBODY_ABOVE,
): readonly TaskRole[] => {
  if (acting === null) return [];
  const own = [acting.authorityId, acting.parentId, ...(acting.standsFor ?? [])].filter((id) => id !== null && id !== undefined);
  const roles: TaskRole[] = [];
  if ([assigneeId, bodyId, leadId].some((id) => id !== null && own.includes(id))) roles.push('doer');
  if (own.includes(issuerId)) roles.push('giver');
  if (own.some((id) => above.body.includes(id))) roles.push('recorder');
  if (own.some((id) => above.giver.includes(id))) roles.push('overseer');
  return roles;
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
/** What can be done now in these roles. Who gave the task or stands above its doer records what the doer did; a sister body or a stranger never does. */
export const actsOn = (task: Standing, roles: readonly TaskRole[]): readonly TaskAct[] =>
  TASK_ACTS.filter((act) => {
    if (!fits(act, task) || roles.length === 0) return false;
    if (OF_THE_GIVER.includes(act)) return roles.includes('giver');
    if (act === 'remind') return roles.includes('giver') || (roles.includes('overseer') && !roles.includes('doer'));
    if (INSIDE.includes(act)) return roles.includes('doer');
    if (act === 'handOver') return roles.includes('doer') || roles.includes('giver');
    return roles.some((role) => role !== 'overseer');
  });
/** Whether the act is recorded for a body that does it, and so needs what shows it. */
export const needsEvidence = (act: TaskAct, roles: readonly TaskRole[]): boolean => OF_THE_DOER.includes(act) && !roles.includes('doer');
