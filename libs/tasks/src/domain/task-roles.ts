import { actsFor, type ActingFor } from '@cascade/authorities/domain';
import { DomainError, isSaid, type FreeText } from '@cascade/event-store/domain';
import type { TaskCommand } from './task.commands';
import type { KnownTask } from './task.state';

type Role = 'doer' | 'giver' | 'above' | 'either' | 'part' | 'engine';
/** Who may do what (domain guide 4.3): the doer works and reports, the giver judges, a unit speaks of its own part. What the engine does alone is nobody's. */
const ROLES: Readonly<Record<TaskCommand['type'], Role>> = {
  Assign: 'engine',
  CorrectAssignment: 'engine',
  Reassign: 'engine',
  SetDeadline: 'engine',
  Accept: 'doer',
  Refuse: 'doer',
  Progress: 'doer',
  Report: 'doer',
  AddFile: 'doer',
  AskExtension: 'doer',
  AssignParts: 'doer',
  ReportPart: 'part',
  Confirm: 'giver',
  Return: 'giver',
  Withdraw: 'giver',
  GrantExtension: 'giver',
  RefuseExtension: 'giver',
  HandOver: 'either',
  SetDuty: 'giver',
  Review: 'giver',
  Remind: 'above',
};
/** Facts that only the giver may put right. */
const OF_THE_GIVER: readonly string[] = ['TaskConfirmed', 'TaskReturned', 'TaskWithdrawn', 'TaskExtensionGranted', 'TaskExtensionRefused'];

/** The assignee, the body that answers for it, and who leads inside it. */
const doersOf = ({ assignment, parts }: KnownTask): string[] => [
  ...(assignment ? [assignment.assigneeId, assignment.bodyId] : []),
  ...parts.filter(({ role }) => role === 'lead').map(({ authorityId }) => authorityId),
];
const giversOf = ({ assignment }: KnownTask): string[] => (assignment ? [assignment.issuerId] : []);

/**
 * For a body that does not use the system who gave the task, or stands above it (`aboveIds`), records with the evidence for it: a sister body or a stranger never
 * does. A judgement is recorded by nobody else.
 */
export const checkRole = ({ type, data }: TaskCommand, state: KnownTask, acting: ActingFor, aboveIds: readonly string[] = []): void => {
  const role = ROLES[type];
  if (role === 'engine') return;
  const [doers, givers] = [doersOf(state), giversOf(state)];
  const bodies =
    role === 'doer'
      ? doers
      : role === 'giver'
        ? givers
        : role === 'above'
          ? [...givers, ...(data as { aboveIds: readonly string[] }).aboveIds]
          : role === 'either'
            ? [...doers, ...givers]
            : partsFor(data as { authorityId: string }, state);
  if (actsFor(acting, ...bodies)) return;
  const evidence = 'evidence' in data ? data.evidence : null;
  if ((role === 'doer' || role === 'part') && isSaid(evidence) && actsFor(acting, ...givers, ...aboveIds)) return;
  throw new DomainError('task.not-yours', { taskId: data.taskId, rule: role === 'either' || role === 'above' ? 'giver' : role, bodies });
};
/** The unit itself, or who leads and answers for the whole. */
const partsFor = ({ authorityId }: { authorityId: string }, state: KnownTask): string[] => [authorityId, ...doersOf(state)];

/** A report is the doer's or its collector's, or recorded on their behalf with evidence by who gave the task or stands above; doing without one is the giver's word. */
export const checkReporter = (
  taskId: string,
  type: 'Submit' | 'Waive',
  state: KnownTask,
  acting: ActingFor,
  evidence?: FreeText | null,
  aboveIds: readonly string[] = [],
): void => {
  const collector = state.duty?.collectorId;
  const bodies = type === 'Waive' ? giversOf(state) : [...doersOf(state), ...(collector ? [collector] : [])];
  if (actsFor(acting, ...bodies)) return;
  if (type === 'Submit' && isSaid(evidence) && actsFor(acting, ...giversOf(state), ...aboveIds)) return;
  throw new DomainError('task.not-yours', { taskId, rule: type === 'Waive' ? 'giver' : 'doer', bodies });
};
/** Who recorded a fact, or might have, puts it right. */
export const checkCorrection = (taskId: string, factType: string, state: KnownTask, acting: ActingFor): void => {
  const isGivers = OF_THE_GIVER.includes(factType);
  const bodies = isGivers ? giversOf(state) : [...doersOf(state), ...giversOf(state)];
  if (!actsFor(acting, ...bodies)) throw new DomainError('task.not-yours', { taskId, rule: isGivers ? 'giver' : 'doer', bodies });
};
