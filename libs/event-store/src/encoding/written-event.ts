import { DomainError, type EventMetadata } from '../domain';
import { APPEND_LIMIT_BYTES, type NewEvent } from '../event-store';
import { canonicalText } from './canonical-text';

/** An event whose texts are made: exactly what will be stored. */
export interface WrittenEvent {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly data: string;
  readonly metadata: string;
}
/** Complete but for `recordedAt`, whose key sorts last: its text is open at the end. */
export interface UnstampedEvent extends Omit<WrittenEvent, 'metadata'> {
  readonly openMetadata: string;
}
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const STAMP_BYTES = ',"recordedAt":"2020-08-17T00:00:00.000Z"}'.length;

const openMetadata = ({ actor, causationId, commandId, correlationId, occurredAt, onBehalfOf }: NewEvent['metadata']): string => {
  const known: Omit<EventMetadata, 'recordedAt'> = { actor, causationId, commandId, correlationId, occurredAt, onBehalfOf };
  return canonicalText(known).slice(0, -1);
};
/** @throws DomainError `stream.too-large-append`; TypeError for an id that is no lower-case UUID or an append without events. */
export const unstamped = (stream: string, events: readonly NewEvent[]): readonly UnstampedEvent[] => {
  const written = events.map(({ id, type, version, data, metadata }) => {
    if (!UUID.test(id)) throw new TypeError(`event id '${id}' is not a UUID in lower case`);
    return { id, type, version, data: canonicalText(data), openMetadata: openMetadata(metadata) };
  });
  checkSize(stream, written, ({ data, openMetadata }) => [data, openMetadata], STAMP_BYTES);
  return written;
};
/** The same checks for events that come from another store with their texts. */
export const checkWritten = (stream: string, events: readonly WrittenEvent[]): void => {
  for (const { id } of events) if (!UUID.test(id)) throw new TypeError(`event id '${id}' is not a UUID in lower case`);
  checkSize(stream, events, ({ data, metadata }) => [data, metadata], 0);
};
export const stamped = ({ openMetadata, id, type, version, data }: UnstampedEvent, recordedAt: string): WrittenEvent => ({
  id,
  type,
  version,
  data,
  metadata: `${openMetadata},"recordedAt":"${recordedAt}"}`,
});

export const recordedAtOf = (metadata: string): string => (JSON.parse(metadata) as EventMetadata).recordedAt;

const checkSize = <E>(stream: string, events: readonly E[], texts: (event: E) => readonly string[], extra: number): void => {
  if (events.length === 0) throw new TypeError(`an append to '${stream}' holds no events`);
  const all = events.flatMap(texts);
  // A UTF-16 unit takes at most 3 bytes, so nearly every append is known to fit without counting.
  if (3 * all.reduce((sum, text) => sum + text.length, 0) + extra * events.length <= APPEND_LIMIT_BYTES) return;
  const bytes = all.reduce((sum, text) => sum + Buffer.byteLength(text), 0) + extra * events.length;
  if (bytes > APPEND_LIMIT_BYTES) throw new DomainError('stream.too-large-append', { stream, bytes, limit: APPEND_LIMIT_BYTES });
};
