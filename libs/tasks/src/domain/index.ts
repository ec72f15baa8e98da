export * from './task-ids';
export * from './task.events';
