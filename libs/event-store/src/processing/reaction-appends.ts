import { DomainError, isDomainError, uuidV5, type AnyEvent, type Position, type RecordedEvent } from '../domain';
import type { AppendResult, EventStore, NewEvent } from '../event-store';
import { metaOfReaction } from '../deciding/meta-of-reaction';
import { stampedEvents } from '../deciding/stamped-events';
import type { ReactionAppend } from './reaction';

/**
 * The events a reaction asks for, as they are stored. An id not given is made of stream and type where the stream begins with it, and of the cause as
 * well where it does not; the second event of one type in an append adds its place. So two appends of one reaction to one stream name their ids.
 */
export const eventsOfReaction = (
  reaction: string,
  cause: RecordedEvent,
  { stream, events, expected }: ReactionAppend,
): readonly NewEvent[] => {
  const seen = new Map<string, number>();
  const named = events.map((event): AnyEvent => {
    const place = seen.get(event.type) ?? 0;
    seen.set(event.type, place + 1);
    const name = expected === 'no-stream' ? [stream, event.type] : [stream, event.type, cause.id];
    return event.id === undefined ? { ...event, id: uuidV5([...name, ...(place > 0 ? [place] : [])].join('/')) } : event;
  });
  return stampedEvents(stream, named, metaOfReaction(cause, reaction));
};
/** Appends, whatever was done of it before a crash, exactly once. Null where a conflict means that it exists. */
export const appendOfReaction = async (
  store: EventStore,
  reaction: string,
  cause: RecordedEvent,
  append: ReactionAppend,
): Promise<Position | null> => {
  const { stream, expected, onConflict = expected === 'no-stream' ? 'exists' : 'fail' } = append;
  const events = eventsOfReaction(reaction, cause, append);
  if (events.length === 0) return null;
  try {
    const { position } =
      expected === 'any' || expected === 'stream-exists'
        ? await appendOnce(store, stream, events, expected, cause.position)
        : await store.append(stream, events, expected);
    return position;
  } catch (error) {
    if (onConflict === 'exists' && isDomainError(error, 'stream.conflict')) return null;
    throw error;
  }
};
/** A store promises to know repeated ids at exact revisions only; so at any other they are looked for first. What a cause led to stands after it. */
const appendOnce = async (
  store: EventStore,
  stream: string,
  events: readonly NewEvent[],
  expected: 'any' | 'stream-exists',
  cause: Position,
): Promise<AppendResult> => {
  const last = events.at(-1)!.id;
  for (;;) {
    let head = -1n;
    for await (const { id, revision, position } of store.readStream(stream, { direction: 'backwards' })) {
      if (head < 0n) head = revision;
      if (position <= cause) break;
      if (id === last) return { revision, position };
    }
    if (head < 0n && expected === 'stream-exists') throw new DomainError('stream.conflict', { stream, expected, actual: 'no-stream' });
    try {
      return await store.append(stream, events, head < 0n ? 'no-stream' : head);
    } catch (error) {
      if (!isDomainError(error, 'stream.conflict')) throw error;
    }
  }
};
