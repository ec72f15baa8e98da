export * from './cascade-reactions';
export * from './cascade.module';
export type { Answers, CascadeDeps } from './processes/cascade-deps';
export { projections, queries } from './read-models';
