export * from './domain';
export * from './accept-task/accept-task.command';
export * from './add-file/add-file.command';
export * from './collect-report/collect-report.command';
export * from './confirm-task/confirm-task.command';
export * from './correct-report/correct-report.command';
export * from './correct-task/correct-task.command';
export * from './delegate/delegate.command';
export * from './hand-over-tasks/hand-over-tasks.command';
export * from './progress-task/progress-task.command';
export * from './refuse-task/refuse-task.command';
export * from './remind-task/remind-task.command';
export * from './report-task/report-task.command';
export * from './retry-reminder/retry-reminder.command';
export * from './return-task/return-task.command';
export * from './set-reminders/set-reminders.command';
export { ReminderPolicyQuery, type StandingReminders } from './set-reminders/reminder-policy.query';
export * from './submit-report/submit-report.command';
export * from './waive-report/waive-report.command';
export * from './withdraw-task/withdraw-task.command';
export * from './work-on-task/work-on-task.command';
export { DelegationStreams, ReminderStreams, RemindersStreams, ReportStreams, TaskStreams } from './streams';
export { TasksModule } from './tasks.module';

/** What the read side loads of this room, in its threads too. */
export { tasksCatalogue as catalogue } from './domain';
