export * from './event-store';
export * from './store-settings';
export { canonicalText } from './encoding/canonical-text';
export type { WrittenEvent } from './encoding/written-event';
export type { CopyTarget } from './copying/copy-target';
export * from './memory/memory-event-store';
export * from './deciding/decider-streams';
export * from './processing/reaction';
export * from './projecting/timeline-projection';
