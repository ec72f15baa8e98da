import { createHash, randomUUID } from 'node:crypto';
import type { RecordedEvent } from '../domain';
import { DomainError } from '../domain';
import { isSystemStream, type EventStore } from '../event-store';

/** What a copy notes of itself in its target. */
export const COPY_STREAM = 'sys-copy';
interface CopyData {
  /** `identityOf` the source. */
  readonly source: string;
  readonly ordinal?: number;
  readonly hash?: string;
}
/** Names a log by its first event with the time it was recorded: lists that every installation loads are alike but for that. Null: nothing is in it. */
export const identityOf = async (store: EventStore): Promise<string | null> => {
  const first = await firstEvent(store);
  if (!first) return null;
  const { id, stream, text } = first;
  return createHash('sha256').update([id, stream, text.data, text.metadata].join('\n')).digest('hex');
};
const firstEvent = async (store: EventStore): Promise<RecordedEvent | null> => {
  for await (const event of store.readAll()) if (!isSystemStream(event.stream)) return event;
  return null;
};
interface CopyNote extends CopyData {
  readonly state: 'begun' | 'completed';
}
export const readCopyNote = async (store: EventStore): Promise<CopyNote | null> => {
  for await (const { type, data } of store.readStream(COPY_STREAM, { direction: 'backwards', limit: 1 }))
    return { ...(data as CopyData), state: type === 'CopyCompleted' ? 'completed' : 'begun' };
  return null;
};
export const noteCopy = async (store: EventStore, type: 'CopyBegun' | 'CopyCompleted', data: CopyData): Promise<void> => {
  const id = randomUUID();
  const metadata = { occurredAt: null, actor: 'system', onBehalfOf: null, commandId: id, correlationId: id, causationId: null };
  await store.append(COPY_STREAM, [{ id, type, version: 1, data, metadata }], 'any');
};
/** Looked at by whoever opens a log to work on it: half a log must not be taken for a whole one. @throws DomainError `store.copy-unfinished` */
export const refuseUnfinishedCopy = async (store: EventStore, path: string): Promise<void> => {
  if ((await readCopyNote(store))?.state === 'begun') throw new DomainError('store.copy-unfinished', { path });
};
