export * from './event-store';
export * from './store-settings';
export { BoundedMap } from './bounded-map';
export { canonicalText } from './encoding/canonical-text';
export type { WrittenEvent } from './encoding/written-event';
export type { CopyTarget } from './copying/copy-target';
export * from './memory/memory-event-store';
export * from './deciding/decider-streams';
export * from './processing/reaction';
export * from './projecting/timeline-projection';
export * from './projecting/read-models';
export { openReadModels, type ReadModelsOptions } from './projecting/open-read-models';
export type { MadeByModule, ReadModelModule } from './projecting/read-model-modules';
export type { AskingFor, Veil, VeiledTable } from './projecting/veil';
export { holding, type Answer, type Queries, type Query, type QueryContext } from './projecting/query';
export type { ReadModelState, RebuildProgress } from './projecting/read-side-options';
export type { Advance } from './projecting/reader-options';
export { catalogueHash, tableOf, type AnyProjection } from './projecting/read-model-schema';
export { countsTableOf } from './projecting/kept-counts';
export { TextIndexes, textTableOf } from './projecting/text-index';
export { findReadModels } from './projecting/read-model-file';
export { hashOfReadModels } from './projecting/hash-of-read-models';
export type { Unseal } from './projecting/unseal';
export * from './tokens';
export { openSqliteEventStore, type SqliteEventStore, type SqliteSettings } from './sqlite/sqlite-event-store';
export { EVENTS_FILE } from './sqlite/schema';
export * from './sqlite/folder-lock';
export { storeError } from './sqlite/sqlite-errors';
export { workerFile } from './sqlite/worker-file';
export { openDeciderStreams, type DeciderStreamsOptions } from './deciding/open-decider-streams';
export { StreamsOf, streamsProvider } from './deciding/streams-of';
export { metaOfReaction } from './deciding/meta-of-reaction';
export {
  openProcessing,
  type Processing,
  type ProcessingOptions,
  type ProcessingRole,
  type ReactionLag,
} from './processing/open-processing';
export type { LeaseOptions } from './processing/lease';
export type { DeadLetter } from './processing/dead-letters';
export { copyStore, type StoreCopy, type StoreCopyOptions } from './copying/copy-store';
export { refuseUnfinishedCopy } from './copying/copy-marker';
export { enginesStopped, PROCESSES_LEASE } from './copying/engines-stopped';
export { copyLog, type CopyOptions, type CopyResult } from './copying/copy-log';
export { openKurrentEventStore, type KurrentEventStore, type KurrentSettings } from './kurrentdb/kurrent-event-store';
export {
  openEventStore,
  parseStoreAddress,
  storeAddressOf,
  type OpenedStore,
  type OpenStoreSettings,
  type StoreAddress,
} from './store-address';
