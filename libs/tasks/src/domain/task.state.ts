import type { DeadlineRule } from '@cascade/calendar/domain';
import type { FreeText } from '@cascade/event-store/domain';
import type { ReportingDuty } from './reporting-duty';
import type { DeadlineSet, Force, TaskPart } from './task.events';

/** What became of one report that the task is done. */
export type ReportOutcome = 'pending' | 'confirmed' | 'returned';
export type ExtensionOutcome = 'pending' | 'granted' | 'refused';
export interface Extension {
  readonly extensionId: string;
  readonly untilOn: string;
  readonly reason: FreeText;
  readonly outcome: ExtensionOutcome;
}
/** Who gives it to whom, and who answers for it. */
export interface Assignment {
  readonly directiveId: string;
  readonly assigneeId: string;
  readonly bodyId: string;
  readonly issuerId: string;
  readonly force: Force;
  readonly verb: string | null;
}
export type TaskStatus = 'open' | 'accepted' | 'progressed' | 'reported' | 'done' | 'returned' | 'refused' | 'withdrawn';
export type TaskState =
  | { readonly status: 'absent' }
  | {
      readonly status: TaskStatus;
      /** Null where the record begins in the middle. */
      readonly assignment: Assignment | null;
      /** In the order of recording; those of an assignment that was withdrawn are gone from here. */
      readonly reports: readonly { readonly reportId: string; readonly outcome: ReportOutcome }[];
      /** Said once; a second time is no news, also where work has gone on since. */
      readonly accepted: boolean;
      /** What a new computation is compared with; null before the first one. */
      readonly deadline: (Pick<DeadlineSet['data'], 'trigger' | 'dueAt' | 'calendarVersion'> & { readonly rule: DeadlineRule }) | null;
      /** Events that assigned it anew after a withdrawal. */
      readonly causes: readonly string[];
      readonly extensions: readonly Extension[];
      /** Inside the body, as assigned last. */
      readonly parts: readonly TaskPart[];
      readonly fileIds: readonly string[];
      /** To report again and again; null where the order asks for no such thing. */
      readonly duty: ReportingDuty | null;
      /** Reminders by hand that were given, by their ids. */
      readonly reminded: readonly string[];
    };
export type KnownTask = Exclude<TaskState, { status: 'absent' }>;

export const UNASSIGNED: KnownTask = {
  status: 'open',
  assignment: null,
  reports: [],
  accepted: false,
  deadline: null,
  causes: [],
  extensions: [],
  parts: [],
  fileIds: [],
  duty: null,
  reminded: [],
};
export const lastReportOf = ({ reports }: KnownTask): string | null => reports.at(-1)?.reportId ?? null;
export const outcomeOf = ({ reports }: KnownTask, reportId: string): ReportOutcome | null =>
  reports.find((report) => report.reportId === reportId)?.outcome ?? null;
export const confirmedReportOf = ({ reports }: KnownTask): string | null =>
  reports.find(({ outcome }) => outcome === 'confirmed')?.reportId ?? null;
/** Only these can still get another deadline: what is done or withdrawn keeps the one it was judged by. */
export const isOpen = ({ status }: KnownTask): boolean => status !== 'done' && status !== 'withdrawn';
