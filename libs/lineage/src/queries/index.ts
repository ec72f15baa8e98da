export * from './directive-history.query-bus';
export * from './log-position.query-bus';
export * from './questions';
export * from './task.query-bus';
export * from './why.query-bus';
