import { inPlainWords, type FactCorrected, type Upcasters } from '@cascade/event-store/domain';
import type { ReminderOf } from './reminders/reminder.decider';
import type { ReportEvent, TaskEvent } from './task.events';

type Data<Type extends (TaskEvent | ReportEvent)['type']> = Extract<TaskEvent | ReportEvent, { type: Type }>['data'];
/** Version 1 had reasons, parts and what shows it in plain words; what was written so stays readable so. Since version 2 they are sealed, for they may name people. */
export const taskUpcasters = {
  // Version 1 was always of a task; version 2 may be of a letter alone.
  'ReminderRaised@1': (data: ReminderOf): ReminderOf => data,
  'TaskAccepted@1': inPlainWords<Data<'TaskAccepted'>>,
  'TaskRefused@1': inPlainWords<Data<'TaskRefused'>>,
  'TaskProgressed@1': inPlainWords<Data<'TaskProgressed'>>,
  'TaskReportedDone@1': inPlainWords<Data<'TaskReportedDone'>>,
  'TaskReturned@1': inPlainWords<Data<'TaskReturned'>>,
  'TaskWithdrawn@1': inPlainWords<Data<'TaskWithdrawn'>>,
  'TaskExtensionAsked@1': inPlainWords<Data<'TaskExtensionAsked'>>,
  'TaskExtensionRefused@1': inPlainWords<Data<'TaskExtensionRefused'>>,
  'TaskHandedOver@1': inPlainWords<Data<'TaskHandedOver'>>,
  'TaskPartsAssigned@1': inPlainWords<Data<'TaskPartsAssigned'>>,
  'TaskPartReported@1': inPlainWords<Data<'TaskPartReported'>>,
  'ReportSubmitted@1': inPlainWords<Data<'ReportSubmitted'>>,
  'ReportWaived@1': inPlainWords<Data<'ReportWaived'>>,
  'FactCorrected@1': inPlainWords<FactCorrected['data']>,
} satisfies Upcasters;
