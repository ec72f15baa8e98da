import { randomUUID } from 'node:crypto';
import { START, type Position, type RecordedEvent } from '../domain';
import type { EventStore } from '../event-store';

/** How far a reaction has got. All but `position` means the same in a copy of the log: the last event passed that is no system event, and its ordinal. */
export interface Checkpoint {
  readonly position: Position;
  readonly ordinal: number;
  readonly event: { readonly id: string; readonly stream: string; readonly revision: bigint } | null;
}
export const CHECKPOINT_PREFIX = 'sys-process-';
export const checkpointStream = (reaction: string): string => `${CHECKPOINT_PREFIX}${reaction}`;
export const BEGINNING: Checkpoint = { position: START, ordinal: 0, event: null };

interface CheckpointData {
  readonly position: string;
  readonly ordinal: number;
  readonly eventId: string | null;
  readonly stream: string | null;
  readonly revision: string | null;
}
export const checkpointOf = ({ data }: RecordedEvent): Checkpoint => {
  const { position, ordinal, eventId, stream, revision } = data as CheckpointData;
  return {
    position: BigInt(position),
    ordinal,
    event: eventId === null || stream === null || revision === null ? null : { id: eventId, stream, revision: BigInt(revision) },
  };
};
/** The last one stored; the beginning of the log where there is none. */
export const loadCheckpoint = async (store: EventStore, reaction: string): Promise<Checkpoint> => {
  for await (const event of store.readStream(checkpointStream(reaction), { direction: 'backwards', limit: 1 })) return checkpointOf(event);
  return BEGINNING;
};
/** How many stay; the older ones are trimmed now and then. */
const KEPT = 3n;
const TRIM_EVERY = 16n;

export const saveCheckpoint = async (store: EventStore, reaction: string, { position, ordinal, event }: Checkpoint): Promise<void> => {
  const stream = checkpointStream(reaction);
  const data: CheckpointData = {
    position: String(position),
    ordinal,
    eventId: event?.id ?? null,
    stream: event?.stream ?? null,
    revision: event ? String(event.revision) : null,
  };
  const id = randomUUID();
  const metadata = { occurredAt: null, actor: 'system', onBehalfOf: null, commandId: id, correlationId: id, causationId: null };
  const { revision } = await store.append(stream, [{ id, type: 'CheckpointReached', version: 1, data, metadata }], 'any');
  if (revision % TRIM_EVERY === 0n && revision > KEPT) await store.trim(stream, revision - KEPT + 1n);
};
