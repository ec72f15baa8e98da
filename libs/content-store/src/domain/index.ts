import './errors';

export * from './key.events';
