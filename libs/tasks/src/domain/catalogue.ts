import type { EventCatalogue, FactCorrected } from '@cascade/event-store/domain';
import type { ReminderEvent } from './reminders/reminder.decider';
import type { RemindersSet } from './reminders/reminder-policy.decider';
import type { ReportEvent, TaskEvent } from './task.events';
import { taskUpcasters } from './task.upcasters';

type Recorded = TaskEvent | ReportEvent | FactCorrected | RemindersSet | ReminderEvent;
/** The version that each event of this room is written with. */
const versions: { readonly [E in Recorded as E['type']]: E['version'] } = {
  RemindersSet: 1,
  ReminderRaised: 2,
  ReminderSent: 1,
  ReminderFailed: 1,
  ReminderRetried: 1,
  TaskAssigned: 1,
  AssignmentCorrected: 1,
  DeadlineSet: 1,
  TaskAccepted: 2,
  TaskRefused: 2,
  TaskProgressed: 2,
  TaskReportedDone: 2,
  TaskConfirmed: 1,
  TaskReturned: 2,
  TaskWithdrawn: 2,
  TaskReassigned: 1,
  ReportingDutySet: 1,
  TaskFileAdded: 1,
  TaskExtensionAsked: 2,
  TaskExtensionGranted: 1,
  TaskExtensionRefused: 2,
  TaskHandedOver: 2,
  TaskPartsAssigned: 2,
  TaskPartReported: 2,
  TaskReviewed: 1,
  TaskReminded: 1,
  FactCorrected: 2,
  ReportSubmitted: 2,
  ReportWaived: 2,
};
export const tasksCatalogue: EventCatalogue = { versions, upcasters: taskUpcasters };
