/** Contents for the specs of other rooms. */
export * from './domain/sample-content';
