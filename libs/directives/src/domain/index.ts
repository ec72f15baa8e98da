export * from './content';
export * from './delivery.events';
export * from './directive.events';
export * from './document-symbol';
export * from './reference.events';
export * from './register.events';
export * from './stream-names';
