import type { ActingFor } from '@cascade/authorities/domain';
import type { CommandOf, CorrectFact, FreeText } from '@cascade/event-store/domain';
import type {
  AssignmentCorrected,
  DeadlineSet,
  ReportingDutySet,
  TaskAccepted,
  TaskAssigned,
  TaskExtensionAsked,
  TaskExtensionRefused,
  TaskFileAdded,
  TaskHandedOver,
  TaskPartReported,
  TaskPartsAssigned,
  TaskProgressed,
  TaskReassigned,
  TaskRefused,
  TaskReminded,
  TaskReportedDone,
  TaskReviewed,
  TaskWithdrawn,
} from './task.events';

export type ExtensionCommand =
  | CommandOf<'AskExtension', TaskExtensionAsked['data']>
  /** Left out: the one that waits for an answer, and the day that was asked for. */
  | CommandOf<'GrantExtension', { readonly taskId: string; readonly extensionId: string | null; readonly untilOn: string | null }>
  | CommandOf<'RefuseExtension', Omit<TaskExtensionRefused['data'], 'extensionId'> & { readonly extensionId: string | null }>;
export type InsideCommand =
  | CommandOf<'AssignParts', TaskPartsAssigned['data']>
  | CommandOf<'ReportPart', TaskPartReported['data']>
  | CommandOf<'AddFile', TaskFileAdded['data']>
  | CommandOf<'HandOver', TaskHandedOver['data']>
  | CommandOf<'SetDuty', ReportingDutySet['data']>
  /** After a change of the order or above it. */
  | CommandOf<'Review', TaskReviewed['data']>;
export type TaskCommand =
  /** `aboveIds`: the bodies above the one that gave it, on the day of the command. */
  | CommandOf<'Remind', TaskReminded['data'] & { readonly aboveIds: readonly string[] }>
  /** `causeId` is the event that assigns: it tells a second assignment after a withdrawal from the first one repeated. */
  | CommandOf<'Assign', TaskAssigned['data'] & { readonly causeId: string }>
  | CommandOf<'CorrectAssignment', AssignmentCorrected['data']>
  | CommandOf<'Reassign', TaskReassigned['data']>
  | CommandOf<'SetDeadline', DeadlineSet['data']>
  | CommandOf<'Accept', TaskAccepted['data']>
  | CommandOf<'Refuse', TaskRefused['data']>
  | CommandOf<'Progress', TaskProgressed['data']>
  | CommandOf<'Report', TaskReportedDone['data']>
  /** A report left out is the last one. */
  | CommandOf<'Confirm', { readonly taskId: string; readonly reportId: string | null }>
  | CommandOf<'Return', { readonly taskId: string; readonly reportId: string | null; readonly reason: FreeText }>
  | CommandOf<'Withdraw', TaskWithdrawn['data']>
  | ExtensionCommand
  | InsideCommand;
/** Who asks; left out where a process does. */
export interface AskedBy {
  readonly acting?: ActingFor;
  /** The bodies above the one that answers for the task: they may record for it, with evidence, as may who gave it. */
  readonly aboveIds?: readonly string[];
}
export type GivenTaskCommand = TaskCommand & AskedBy;
export type CorrectTask = CorrectFact & AskedBy & { readonly taskId: string };
