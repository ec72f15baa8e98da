import type { DeadlineRule, WorldTime } from '@cascade/calendar/domain';
import type { ReportingDuty } from './reporting-duty';
import type { EventOf, FreeText, Sealed } from '@cascade/event-store/domain';

/** Force per item and assignee: the verb as written and whether the issuer commands that body at that date. Only binding ones count in the official table. */
export type Force = 'binding' | 'request' | 'encouragement';

/** One item at one assignee. `bodyId` is the people's committee (or other body) that answers for an assignee that is only a holder or class. */
export type TaskAssigned = EventOf<
  'TaskAssigned',
  1,
  {
    taskId: string;
    directiveId: string;
    itemId: string;
    assigneeId: string;
    bodyId: string;
    issuerId: string;
    force: Force;
    verb: string | null;
  }
>;
/** The order that gives it was read wrongly: who gives it, and with what force. It was so from the beginning. */
export type AssignmentCorrected = EventOf<
  'AssignmentCorrected',
  1,
  { taskId: string; issuerId: string; force: Force; verb: string | null }
>;
/** Computed, never typed: `dueAt` is the first instant that is too late (ISO), null where it hangs on a receipt that has not come, recurs, or refers elsewhere. */
export type DeadlineSet = EventOf<
  'DeadlineSet',
  1,
  {
    taskId: string;
    rule: DeadlineRule;
    trigger: { kind: 'signed' | 'received'; on: WorldTime } | null;
    calendarVersion: string;
    dueAt: string | null;
  }
>;
/** What shows it, where somebody else records it for a body that does not use the system; who did stands in the event's metadata. */
interface Evidenced {
  evidence?: FreeText | null;
}
export type TaskAccepted = EventOf<'TaskAccepted', 2, { taskId: string } & Evidenced>;
export type TaskRefused = EventOf<'TaskRefused', 2, { taskId: string; reason: FreeText } & Evidenced>;
/** A figure; `base` is the whole it is a share of, `areaId` the body whose area it is for, `source` where it comes from. Without them it is the task's own. */
export interface ProgressValue {
  amount: number;
  unit: string;
  asOf: WorldTime;
  base?: string | null;
  areaId?: string | null;
  source?: string | null;
}
export type TaskProgressed = EventOf<
  'TaskProgressed',
  2,
  Evidenced & { taskId: string; note: FreeText | null; value: ProgressValue | null; fileIds?: readonly string[] }
>;
/** `productOn` is the date of the product: done holds from it once a confirmation is known. */
export type TaskReportedDone = EventOf<
  'TaskReportedDone',
  2,
  Evidenced & {
    taskId: string;
    reportId: string;
    productOn: WorldTime;
    productSymbol: string | null;
    note: FreeText | null;
    /** Files added to the task before (`TaskFileAdded`). */
    fileIds?: readonly string[];
  }
>;
export type TaskConfirmed = EventOf<'TaskConfirmed', 1, { taskId: string; reportId: string }>;
export type TaskReturned = EventOf<'TaskReturned', 2, { taskId: string; reportId: string; reason: FreeText }>;
export type TaskWithdrawn = EventOf<'TaskWithdrawn', 2, { taskId: string; reason: FreeText }>;
/** A second assignment to the same assignee after a withdrawal. */
export type TaskReassigned = EventOf<'TaskReassigned', 1, { taskId: string; causeId: string }>;
/** A file of the task, in the content store under the task's key. */
export type TaskFileAdded = EventOf<
  'TaskFileAdded',
  1,
  { taskId: string; fileId: string; name: Sealed | string; mediaType: string; contentHash: string; bytes: number; key: string }
>;
/** `untilOn`: the last day that would be in time. */
export type TaskExtensionAsked = EventOf<
  'TaskExtensionAsked',
  2,
  Evidenced & { taskId: string; extensionId: string; untilOn: WorldTime; reason: FreeText }
>;
/** The day granted may be another than the one asked for. The new deadline is set in the same append. */
export type TaskExtensionGranted = EventOf<'TaskExtensionGranted', 1, { taskId: string; extensionId: string; untilOn: WorldTime }>;
export type TaskExtensionRefused = EventOf<'TaskExtensionRefused', 2, { taskId: string; extensionId: string; reason: FreeText }>;
/** The successor of the body, or another body, takes it over with everything that was done. */
export type TaskHandedOver = EventOf<
  'TaskHandedOver',
  2,
  { taskId: string; assigneeId: string; bodyId: string; reason: FreeText; legalBasis: string | null }
>;
/** Inside the body: one unit or officer leads, the others co-operate, each with its own part. Replaces what was assigned before. */
export interface TaskPart {
  authorityId: string;
  role: 'lead' | 'coOperator';
  part: FreeText | null;
  limitOn: WorldTime | null;
}
export type TaskPartsAssigned = EventOf<'TaskPartsAssigned', 2, { taskId: string; parts: readonly TaskPart[] }>;
export type TaskPartReported = EventOf<
  'TaskPartReported',
  2,
  Evidenced & { taskId: string; authorityId: string; done: boolean; note: FreeText | null; fileIds?: readonly string[] }
>;
/** The duty to report again and again, as the order has it or as a person chose where it is silent. The one recorded last counts. */
export type ReportingDutySet = EventOf<'ReportingDutySet', 1, { taskId: string } & ReportingDuty>;
/** The order changed, or one above it: somebody looked at this task and decided what becomes of it, whatever is decided of the order. */
export type TaskReviewed = EventOf<'TaskReviewed', 1, { taskId: string; decision: 'keep' | 'amend' | 'withdraw'; reason: FreeText }>;
/**
 * Somebody above asks how far it is (đôn đốc): the body that gave it, or one that stands over that. Its id is made of task, body and day, and is the id of the
 * reminder that goes out by the channels of who must do it.
 */
export type TaskReminded = EventOf<
  'TaskReminded',
  1,
  { taskId: string; remindId: string; byId: string; on: WorldTime; words: FreeText | null }
>;
export type TaskEvent =
  | TaskReminded
  | TaskReviewed
  | ReportingDutySet
  | TaskAssigned
  | AssignmentCorrected
  | DeadlineSet
  | TaskAccepted
  | TaskRefused
  | TaskProgressed
  | TaskReportedDone
  | TaskConfirmed
  | TaskReturned
  | TaskWithdrawn
  | TaskReassigned
  | TaskFileAdded
  | TaskExtensionAsked
  | TaskExtensionGranted
  | TaskExtensionRefused
  | TaskHandedOver
  | TaskPartsAssigned
  | TaskPartReported;

export interface BuiltFrom {
  directiveId: string;
  itemId: string;
  /** Ordinal at which the sources were read: the same question as known then gives the same figures. */
  knownAt: number;
  /** Streams of the reports it was made of, and tasks whose report was missing. */
  sources: readonly string[];
  missing: readonly string[];
}
/** One occurrence of a recurring duty; `period` names it ('2020-08-18'). Recorded later but said earlier is in time by `occurredAt`. */
export type ReportSubmitted = EventOf<
  'ReportSubmitted',
  2,
  {
    taskId: string;
    period: string;
    values: readonly { name: string; amount: number; unit: string; base: string | null }[];
    note: FreeText | null;
    /** Where it was added up from others: which, who was missing, and what was known then. */
    builtFrom?: BuiltFrom;
    evidence?: FreeText | null;
  }
>;
export type ReportWaived = EventOf<'ReportWaived', 2, { taskId: string; period: string; reason: FreeText }>;
export type ReportEvent = ReportSubmitted | ReportWaived;
