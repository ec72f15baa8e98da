import './errors';

export * from './access-log.events';
export * from './account.decider';
export * from './account.events';
export * from './catalogue';
export * from './following/following.decider';
export * from './following/following.events';
export * from './notes/note.decider';
export * from './notes/note.events';
export * from './password';
export * from './pause';
export * from './rights';
export * from './role';
export * from './sign-in-name';
