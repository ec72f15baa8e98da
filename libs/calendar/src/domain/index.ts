export * from './calendar.events';
export * from './deadline';
export * from './instants';
