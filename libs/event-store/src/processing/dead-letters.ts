import { DomainError, uuidV5, type ErrorCode, type RecordedEvent } from '../domain';
import type { EventStore } from '../event-store';

/** An event that a reaction refused to take in: what is wrong with it stands here until it is retried. */
export interface DeadLetter {
  readonly reaction: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly stream: string;
  readonly revision: bigint;
  readonly code: ErrorCode;
  readonly details: unknown;
  /** Of the last refusal, UTC. */
  readonly refusedAt: string;
  readonly refusals: number;
}
export const DEAD_LETTERS = 'sys-dead-letters';
interface DeadLettered {
  readonly reaction: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly stream: string;
  readonly revision: string;
  readonly code: ErrorCode;
  readonly details: unknown;
}
type DeadLetterSettled = Pick<DeadLettered, 'reaction' | 'eventId'>;
const keyOf = ({ reaction, eventId }: DeadLetterSettled) => `${reaction}/${eventId}`;

/** Those that are open, oldest first. */
export const listDeadLetters = async (store: EventStore): Promise<readonly DeadLetter[]> => {
  const open = new Map<string, DeadLetter>();
  for await (const { type, data, metadata } of store.readStream(DEAD_LETTERS)) {
    const letter = data as DeadLettered;
    if (type === 'DeadLetterSettled') open.delete(keyOf(letter));
    if (type !== 'DeadLettered') continue;
    const refusals = (open.get(keyOf(letter))?.refusals ?? 0) + 1;
    open.set(keyOf(letter), { ...letter, revision: BigInt(letter.revision), refusedAt: metadata.recordedAt, refusals });
  }
  return [...open.values()];
};
/** @throws DomainError `dead-letter.unknown` */
export const findDeadLetter = async (
  store: EventStore,
  reaction: string,
  eventId: string,
): Promise<{ letter: DeadLetter; event: RecordedEvent }> => {
  const letter = (await listDeadLetters(store)).find((open) => keyOf(open) === keyOf({ reaction, eventId }));
  if (letter) for await (const event of store.readStream(letter.stream, { from: letter.revision, limit: 1 })) return { letter, event };
  throw new DomainError('dead-letter.unknown', { reaction, eventId });
};
export const recordDeadLetter = (
  store: EventStore,
  reaction: string,
  event: RecordedEvent,
  { code, details }: DomainError,
): Promise<void> => {
  const { id: eventId, type: eventType, stream, revision } = event;
  return write(store, event, 'DeadLettered', { reaction, eventId, eventType, stream, revision: String(revision), code, details });
};
export const recordSettled = (store: EventStore, reaction: string, event: RecordedEvent): Promise<void> =>
  write(store, event, 'DeadLetterSettled', { reaction, eventId: event.id });

const write = async (store: EventStore, cause: RecordedEvent, type: string, data: DeadLettered | DeadLetterSettled): Promise<void> => {
  let head = -1n;
  for await (const { revision } of store.readStream(DEAD_LETTERS, { direction: 'backwards', limit: 1 })) head = revision;
  const id = uuidV5(`${DEAD_LETTERS}/${type}/${data.reaction}/${cause.id}/${head}`);
  const metadata = {
    occurredAt: null,
    actor: 'system',
    onBehalfOf: null,
    commandId: id,
    correlationId: cause.metadata.correlationId,
    causationId: cause.id,
  };
  await store.append(DEAD_LETTERS, [{ id, type, version: 1, data, metadata }], 'any');
};
