import { inflateRawSync } from 'node:zlib';
import { isSystemStream } from '../event-store';
import { FOREIGN, type UnparsedEvent } from '../reading/spoolable';
import { foreignEvent } from './foreign-event';
import { VERSION } from './stored-form';
import type { WireEvent } from './wire-event';

/** The version’s member is no longer than this, so the rest of the metadata need not become text. */
const VERSION_BYTES = 40;
const NO_DATA = Buffer.from('{}');
const BRACE = '}'.charCodeAt(0);
const TICKS_PER_MS = 10_000n;

/** An event of this engine off the wire; null where it has no ordinal. Metadata are put right in place: nobody else has these bytes. */
export const unparsedOf = (event: WireEvent, prefix: string): UnparsedEvent | null => {
  const stream = event.stream.slice(prefix.length);
  if (isSystemStream(stream)) return null;
  const { id, type, metadata, data, revision, position } = event;
  const found = VERSION.exec(metadata.toString('latin1', Math.max(0, metadata.length - VERSION_BYTES)));
  if (!found) return { id, stream, type, revision, position, ...foreign(event, stream) };
  const length = metadata.length - found[0].length + 1;
  metadata[length - 1] = BRACE;
  return {
    ...{ id, stream, type, revision, position, version: Number(found[1]) },
    ...{ metadata: metadata.subarray(0, length), data: found[2] ? inflateRawSync(data) : data },
  };
};
/** With the metadata that every reading makes for it, and without its data. */
const foreign = (event: WireEvent, stream: string): Pick<UnparsedEvent, 'version' | 'metadata' | 'data'> => {
  const { text } = foreignEvent(
    {
      ...event,
      ...{ revision: BigInt(event.revision), position: BigInt(event.position), metadata: event.metadata.toString('utf8') },
      created: Number(BigInt(event.created || 0) / TICKS_PER_MS),
    },
    stream,
  );
  return { version: FOREIGN, metadata: Buffer.from(text.metadata), data: NO_DATA };
};
