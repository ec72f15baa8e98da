import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CalendarModule } from '@cascade/calendar';
import { ActingBodies, BodiesAbove, StandingBodies } from '@cascade/authorities';
import { AcceptTaskHandler } from './accept-task/accept-task.handler';
import { AddTaskFileHandler } from './add-file/add-file.handler';
import { ConfirmTaskHandler } from './confirm-task/confirm-task.handler';
import { CorrectReportHandler } from './correct-report/correct-report.handler';
import { CorrectTaskFactHandler } from './correct-task/correct-task.handler';
import { EndDelegationHandler, GiveDelegationHandler } from './delegate/delegate.handler';
import { ProgressTaskHandler } from './progress-task/progress-task.handler';
import { RefuseTaskHandler } from './refuse-task/refuse-task.handler';
import { RemindTaskHandler } from './remind-task/remind-task.handler';
import { RetryReminderHandler } from './retry-reminder/retry-reminder.handler';
import { ReportTaskHandler } from './report-task/report-task.handler';
import { ReturnTaskHandler } from './return-task/return-task.handler';
import { ReminderPolicyHandler } from './set-reminders/reminder-policy.query';
import { SetRemindersHandler } from './set-reminders/set-reminders.handler';
import { SubmitReportHandler } from './submit-report/submit-report.handler';
import { WaiveReportHandler } from './waive-report/waive-report.handler';
import { WithdrawTaskHandler } from './withdraw-task/withdraw-task.handler';
import { WorkOnTaskHandler } from './work-on-task/work-on-task.handler';
import { TaskActions } from './task-actions';
import { HandOverTasksHandler } from './hand-over-tasks/hand-over-tasks.handler';
import { CollectReportHandler } from './collect-report/collect-report.handler';
import { DutyReports } from './duty-reports';
import { KnownTasks } from './known-tasks';
import { OrdersInForce } from './orders-in-force';
import { ReminderStreams, RemindersStreams, ReportStreams, taskStreamProviders, TaskStreams } from './streams';
import { TaskNotes } from './task-notes';

const handlers = [
  AcceptTaskHandler,
  AddTaskFileHandler,
  CollectReportHandler,
  ConfirmTaskHandler,
  CorrectReportHandler,
  CorrectTaskFactHandler,
  EndDelegationHandler,
  GiveDelegationHandler,
  HandOverTasksHandler,
  ProgressTaskHandler,
  RefuseTaskHandler,
  RemindTaskHandler,
  RetryReminderHandler,
  ReportTaskHandler,
  ReturnTaskHandler,
  ReminderPolicyHandler,
  SetRemindersHandler,
  SubmitReportHandler,
  WaiveReportHandler,
  WithdrawTaskHandler,
  WorkOnTaskHandler,
];
/** What must be done. Store and keys come from the application by their tokens. */
@Module({
  imports: [CqrsModule, CalendarModule],
  providers: [
    ...taskStreamProviders,
    ActingBodies,
    BodiesAbove,
    StandingBodies,
    DutyReports,
    KnownTasks,
    OrdersInForce,
    TaskActions,
    TaskNotes,
    ...handlers,
  ],
  exports: [ReminderStreams, RemindersStreams, TaskStreams, ReportStreams],
})
export class TasksModule {}
