import './errors';

export * from './event-line';
