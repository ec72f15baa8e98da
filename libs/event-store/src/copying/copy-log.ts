import type { Position } from '../domain';
import type { EventStore } from '../event-store';
import { SystemStreams } from './copied-system';
import { BEGINNING_OF_COPY, copyEvents } from './copy-events';
import type { CopyTarget } from './copy-target';

export interface CopyOptions {
  /** Called after each page with the engine's events copied so far. */
  onProgress?(copied: number): void;
}
export interface CopyResult {
  /** Engine events in the copy: the ordinal of its last one. */
  readonly events: number;
  readonly position: Position;
}
/**
 * Copies a log at rest event by event: ids, streams, revisions, order, texts and so `recordedAt` stay what they were; only positions are the new store's own.
 * Of the system's streams it carries what must outlive a move. A copy that broke off is finished by starting it again. Nothing is verified: `copyStore` does.
 * @throws DomainError `stream.conflict` where the target holds something else
 */
export const copyLog = async (from: EventStore, to: EventStore & CopyTarget, { onProgress }: CopyOptions = {}): Promise<CopyResult> => {
  const system = new SystemStreams();
  const { ordinal } = await copyEvents(from, to, BEGINNING_OF_COPY, onProgress, (event) => system.see(event));
  await system.carry(from, to);
  return { events: ordinal, position: await to.head() };
};
