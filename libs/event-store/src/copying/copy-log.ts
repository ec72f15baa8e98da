import type { Position, RecordedEvent } from '../domain';
import { isSystemStream, type AppendResult, type EventStore } from '../event-store';
import type { WrittenEvent } from '../encoding/written-event';
import { DEAD_LETTERS } from '../processing/dead-letters';
import { checkpointOf, CHECKPOINT_PREFIX, saveCheckpoint, type Checkpoint } from '../processing/reaction-checkpoint';
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
const PAGE = 500;
const written = ({ id, type, text }: RecordedEvent): WrittenEvent => ({
  id,
  type,
  version: text.version,
  data: text.data,
  metadata: text.metadata,
});

/**
 * Copies a log event by event: ids, streams, revisions, order, texts and so `recordedAt` stay what they were; only positions are the new store's own.
 * Of the system's streams it carries what must outlive a move, the open dead letters and each process's last checkpoint, and leaves the rest.
 * A copy that broke off is finished by starting it again.
 * @throws DomainError `stream.conflict` where the target holds something else
 */
export const copyLog = async (from: EventStore, to: EventStore & CopyTarget, { onProgress }: CopyOptions = {}): Promise<CopyResult> => {
  let events = 0;
  const checkpoints = new Map<string, Checkpoint>();
  const letters: RecordedEvent[] = [];
  let page: Promise<AppendResult>[] = [];
  const finishPage = async () => {
    await Promise.all(page);
    page = [];
    onProgress?.(events);
  };
  for await (const event of from.readAll()) {
    if (event.stream.startsWith(CHECKPOINT_PREFIX)) checkpoints.set(event.stream.slice(CHECKPOINT_PREFIX.length), checkpointOf(event));
    else if (event.stream === DEAD_LETTERS) letters.push(event);
    if (isSystemStream(event.stream)) continue;
    events += 1;
    const append = to.appendWritten(event.stream, [written(event)], event.revision === 0n ? 'no-stream' : event.revision - 1n);
    append.catch(() => undefined); // heard at the end of the page, together with the others
    page.push(append);
    if (page.length === PAGE) await finishPage();
  }
  await finishPage();
  await copyDeadLetters(to, letters);
  for (const [name, checkpoint] of checkpoints) await moveCheckpoint(to, name, checkpoint);
  return { events, position: await to.head() };
};
/** Their revisions begin anew, since the stream may have been trimmed. */
const copyDeadLetters = async (to: EventStore & CopyTarget, letters: readonly RecordedEvent[]): Promise<void> => {
  for (const [n, letter] of letters.entries())
    await to.appendWritten(DEAD_LETTERS, [written(letter)], n === 0 ? 'no-stream' : BigInt(n - 1));
};
const moveCheckpoint = async (to: EventStore, name: string, { ordinal, event }: Checkpoint): Promise<void> => {
  if (!event) return;
  for await (const { id, position } of to.readStream(event.stream, { from: event.revision, limit: 1 })) {
    if (id === event.id) await saveCheckpoint(to, name, { position, ordinal, event });
  }
};
