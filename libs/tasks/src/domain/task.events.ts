import type { DeadlineRule, WorldTime } from '@cascade/calendar/domain';
import type { EventOf, Sealed } from '@cascade/event-store/domain';

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
export type TaskAccepted = EventOf<'TaskAccepted', 1, { taskId: string }>;
export type TaskRefused = EventOf<'TaskRefused', 1, { taskId: string; reason: string }>;
export type TaskProgressed = EventOf<
  'TaskProgressed',
  1,
  { taskId: string; note: Sealed | string | null; value: { amount: number; unit: string; asOf: WorldTime } | null }
>;
/** `productOn` is the date of the product: done holds from it once a confirmation is known. */
export type TaskReportedDone = EventOf<
  'TaskReportedDone',
  1,
  { taskId: string; reportId: string; productOn: WorldTime; productSymbol: string | null; note: Sealed | string | null }
>;
export type TaskConfirmed = EventOf<'TaskConfirmed', 1, { taskId: string; reportId: string }>;
export type TaskReturned = EventOf<'TaskReturned', 1, { taskId: string; reportId: string; reason: string }>;
export type TaskWithdrawn = EventOf<'TaskWithdrawn', 1, { taskId: string; reason: string }>;
/** A second assignment to the same assignee after a withdrawal. */
export type TaskReassigned = EventOf<'TaskReassigned', 1, { taskId: string; causeId: string }>;
export type TaskEvent =
  | TaskAssigned
  | DeadlineSet
  | TaskAccepted
  | TaskRefused
  | TaskProgressed
  | TaskReportedDone
  | TaskConfirmed
  | TaskReturned
  | TaskWithdrawn
  | TaskReassigned;

/** One occurrence of a recurring duty; `period` names it ('2020-08-18'). Recorded later but said earlier is in time by `occurredAt`. */
export type ReportSubmitted = EventOf<
  'ReportSubmitted',
  1,
  {
    taskId: string;
    period: string;
    values: readonly { name: string; amount: number; unit: string; base: string | null }[];
    note: Sealed | string | null;
  }
>;
export type ReportWaived = EventOf<'ReportWaived', 1, { taskId: string; period: string; reason: string }>;
export type ReportEvent = ReportSubmitted | ReportWaived;
