export * from './domain';
export * from './tokens';
