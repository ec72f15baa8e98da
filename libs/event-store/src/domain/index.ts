export * from './corrections';
export * from './decider';
export * from './errors';
export * from './event';
export * from './free-text';
export * from './ids';
export * from './sealed';
export * from './same-json';
