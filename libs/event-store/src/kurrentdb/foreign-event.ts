import { DomainError, type EventMetadata, type RecordedEvent } from '../domain';
import { canonicalText } from '../encoding/canonical-text';
import type { RawEvent } from './stored-form';

const told = new Set<string>();
/**
 * An event that somebody else put into a stream of this engine. It takes its revision and its ordinal, because the log has it and every server must
 * count alike; but whoever asks for its data is refused with `event.foreign`: no command is decided on it, no read model takes it in.
 */
export const foreignEvent = (raw: RawEvent, stream: string): RecordedEvent => {
  const { id, revision, position, type } = raw;
  const details = { stream, revision: String(revision), type };
  const place = `${raw.stream}@${revision}`;
  if (!told.has(place)) {
    told.add(place);
    process.emitWarning(
      `${raw.stream} holds at revision ${revision} an event '${type}' that this engine did not write; it is not taken in`,
    );
  }
  const metadata: EventMetadata = {
    occurredAt: null,
    // Readings cut it to seconds and subscriptions do not: all roads must give the same.
    recordedAt: new Date(Math.floor(raw.created / 1_000) * 1_000).toISOString(),
    actor: 'foreign',
    onBehalfOf: null,
    commandId: id,
    correlationId: id,
    causationId: null,
  };
  const text = { version: 0, data: Buffer.from(raw.data).toString('utf8'), metadata: canonicalText(metadata) };
  return {
    ...{ id, stream, revision, position, type, version: 0, metadata, text },
    get data(): object {
      throw new DomainError('event.foreign', details);
    },
  };
};
