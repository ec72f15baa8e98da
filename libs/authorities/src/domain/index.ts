export * from './authority-ids';
export * from './authority.events';
