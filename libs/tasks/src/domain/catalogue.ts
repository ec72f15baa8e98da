import type { EventCatalogue, FactCorrected } from '@cascade/event-store/domain';
import type { ReminderEvent } from './reminders/reminder.decider';
import type { RemindersSet } from './reminders/reminder-policy.decider';
import type { ReportEvent, TaskEvent } from './task.events';

type Recorded = TaskEvent | ReportEvent | FactCorrected | RemindersSet | ReminderEvent;
/** The version that each event of this room is written with. */
const versions: { readonly [E in Recorded as E['type']]: E['version'] } = {
  RemindersSet: 1,
  ReminderRaised: 1,
  ReminderSent: 1,
  ReminderFailed: 1,
  TaskAssigned: 1,
  AssignmentCorrected: 1,
  DeadlineSet: 1,
  TaskAccepted: 1,
  TaskRefused: 1,
  TaskProgressed: 1,
  TaskReportedDone: 1,
  TaskConfirmed: 1,
  TaskReturned: 1,
  TaskWithdrawn: 1,
  TaskReassigned: 1,
  ReportingDutySet: 1,
  TaskFileAdded: 1,
  TaskExtensionAsked: 1,
  TaskExtensionGranted: 1,
  TaskExtensionRefused: 1,
  TaskHandedOver: 1,
  TaskPartsAssigned: 1,
  TaskPartReported: 1,
  TaskReviewed: 1,
  TaskReminded: 1,
  FactCorrected: 1,
  ReportSubmitted: 1,
  ReportWaived: 1,
};
export const tasksCatalogue: EventCatalogue = { versions, upcasters: {} };
