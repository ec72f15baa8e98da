import './errors';

export * from './catalogue';
export * from './period';
export * from './report.decider';
export * from './task-ids';
export * from './task.commands';
export * from './task.decider';
export * from './task.events';
export * from './task.state';
