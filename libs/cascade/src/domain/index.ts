export * from './addressees.events';
