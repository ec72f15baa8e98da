export * from './addressees.events';
export * from './derived-draft';
export * from './expand-directive';
export * from './catalogue';
