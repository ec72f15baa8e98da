import './errors';

export * from './catalogue';
export * from './period';
export { remindIdOf } from './remind';
export * from './report.decider';
export * from './reporting-duty';
export { checkReporter } from './task-roles';
export * from './task-ids';
export * from './task.commands';
export * from './task.decider';
export * from './task.events';
export * from './task.state';
export * from './written-amount';
export * from './reminders/reminder-policy.decider';
export * from './reminders/reminder.decider';
