import './errors';

export * from './access-log.events';
export * from './account.decider';
export * from './account.events';
export * from './catalogue';
export * from './password';
export * from './pause';
export * from './rights';
export * from './role';
export * from './sign-in-name';
