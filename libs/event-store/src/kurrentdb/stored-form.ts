import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ResolvedEvent } from '@kurrent/bridge';
import type { AllStreamRecordedEvent, EventData } from '@kurrent/kurrentdb-client';
import { APPEND_LIMIT_BYTES } from '../event-store';
import type { WrittenEvent } from '../encoding/written-event';
import type { StoredRow } from '../reading/event-reader';

/**
 * How an event lies on the server: data as they are, metadata with the version as their last member ("version" sorts after "recordedAt", so the text
 * stays canonical), the type plain, so that the server's own tools can read and filter it.
 */
export const VERSION = /,"version":(\d{1,9})(,"zip":true)?\}$/;
/** What the strictest server counts beside the texts: the version's member and twice the letters of the type. */
const EXTRA_BYTES = 40;
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text)); // the client looks for exactly this class
/** Keys that a JavaScript object would put first, or not keep: such data must not be parsed on their way. A quote inside a value is escaped. */
const REORDERED = /"(?:\d+|__proto__)":/;

const binary = (id: string, type: string, metadata: Uint8Array, data: Uint8Array): EventData => ({
  ...{ id, type, contentType: 'application/octet-stream', data, metadata },
});
/**
 * JSON that is sent as the bytes it is. The client asks an event twice for its content type: for what it tells the server, and for how to write the data;
 * its way of writing JSON takes seven times as long as its way of writing bytes. Should it ever ask otherwise, `toJSON` still gives the right data.
 */
const json = (id: string, type: string, metadata: Uint8Array, text: string): EventData => {
  let asked = 0;
  const data = Object.defineProperty(bytesOf(text), 'toJSON', { value: () => JSON.parse(text) as object });
  const event = {
    ...{ id, type, data, metadata },
    get contentType() {
      asked += 1;
      return asked === 1 ? 'application/json' : 'application/octet-stream';
    },
  };
  return event as unknown as EventData;
};

/**
 * The events of one append as the client takes them. An append that fills the port's 1 MiB to the brim would not fit where a server counts more than
 * the texts: the longest data are then packed, and unpacked by every reading.
 */
export const toSend = (events: readonly WrittenEvent[]): EventData[] => {
  const sizes = events.map(
    ({ data, metadata, type }) => Buffer.byteLength(data) + Buffer.byteLength(metadata) + 2 * type.length + EXTRA_BYTES,
  );
  const tight = sizes.reduce((sum, size) => sum + size, 0) > APPEND_LIMIT_BYTES;
  return events.map(({ id, type, version, data, metadata }, n) => {
    const packed = tight && sizes[n]! > APPEND_LIMIT_BYTES / (events.length + 1);
    const marked = bytesOf(`${metadata.slice(0, -1)},"version":${version}${packed ? ',"zip":true' : ''}}`);
    if (packed) return binary(id, type, marked, new Uint8Array(deflateRawSync(Buffer.from(data))));
    return REORDERED.test(data) ? binary(id, type, marked, bytesOf(data)) : json(id, type, marked, data);
  });
};

/** An event as a reading brings it, before anything is parsed. */
export interface RawEvent {
  readonly id: string;
  /** With the engine's prefix. */
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
  readonly type: string;
  /** Milliseconds since 1970 UTC, by the server's clock. */
  readonly created: number;
  readonly data: Uint8Array;
  readonly metadata: string;
}
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
export const positionOf = ({ event, commitPosition }: ResolvedEvent): bigint => event?.position?.commit ?? commitPosition ?? 0n;
export const rawOf = ({ event, commitPosition }: ResolvedEvent): RawEvent | null =>
  event
    ? {
        id: event.id,
        stream: event.streamId,
        revision: event.revision,
        position: positionOf({ event, commitPosition }),
        type: event.type,
        created: event.created,
        data: event.data,
        metadata: textOf(event.metadata),
      }
    : null;
/** Null where this engine did not write it: its metadata have no version at their end. */
export const rowOf = (raw: RawEvent, prefix: string): StoredRow | null => {
  const { id, revision, position, type } = raw;
  const found = VERSION.exec(raw.metadata);
  if (!found) return null;
  return {
    ...{ id, revision, position, type },
    stream: raw.stream.slice(prefix.length),
    version: Number(found[1]),
    data: found[2] ? inflateRawSync(raw.data).toString('utf8') : textOf(raw.data),
    metadata: `${raw.metadata.slice(0, found.index)}}`,
  };
};

/** As the client's subscription gives it: parsed already, where it could be. What this engine wrote comes back letter for letter (see `REORDERED`). */
export const rawOfSubscribed = (event: AllStreamRecordedEvent): RawEvent => ({
  id: event.id,
  stream: event.streamId,
  revision: event.revision,
  position: event.position.commit,
  type: event.type,
  created: event.created.getTime(),
  data: isBytes(event.data) ? event.data : Buffer.from(JSON.stringify(event.data)),
  metadata: isBytes(event.metadata) ? textOf(event.metadata) : event.metadata === undefined ? '' : JSON.stringify(event.metadata),
});
const isBytes = (value: unknown): value is Uint8Array => ArrayBuffer.isView(value);
