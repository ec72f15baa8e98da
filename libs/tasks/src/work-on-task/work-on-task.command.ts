import type { CommandMeta, Recorded } from '@cascade/event-store/domain';
import type { ReportingDuty, TaskPart } from '../domain';

/** What may be done with a task beside its plain steps. */
export type TaskWork =
  | { readonly type: 'AskExtension'; readonly untilOn: string; readonly reason: string; readonly evidence?: string }
  | { readonly type: 'GrantExtension'; readonly extensionId?: string; readonly untilOn?: string }
  | { readonly type: 'RefuseExtension'; readonly extensionId?: string; readonly reason: string }
  | { readonly type: 'AssignParts'; readonly parts: readonly TaskPart[] }
  | {
      readonly type: 'ReportPart';
      readonly authorityId: string;
      readonly done: boolean;
      readonly note?: string;
      readonly fileIds?: readonly string[];
      readonly evidence?: string;
    }
  | {
      readonly type: 'HandOver';
      readonly assigneeId: string;
      readonly bodyId: string;
      readonly reason: string;
      readonly legalBasis?: string;
    }
  | { readonly type: 'Review'; readonly decision: 'keep' | 'amend' | 'withdraw'; readonly reason: string }
  | ({ readonly type: 'SetDuty' } & ReportingDuty);
export class WorkOnTask {
  constructor(
    readonly meta: CommandMeta,
    readonly body: { readonly taskId: string; readonly work: TaskWork },
  ) {}
}
/** The extension that was asked for, where one was. */
export interface TaskWorked extends Recorded {
  readonly extensionId?: string;
}
