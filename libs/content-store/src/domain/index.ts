import './errors';

export * from './key-destruction.decider';
export * from './key.events';
