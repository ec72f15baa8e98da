import { inflateRawSync } from 'node:zlib';
import type { ResolvedEvent } from '@kurrent/bridge';
import { isSystemStream } from '../event-store';
import { FOREIGN, type UnparsedEvent } from '../reading/spoolable';
import { foreignEvent } from './foreign-event';
import { positionOf, rawOf, VERSION } from './stored-form';

/** The version’s member is no longer than this, so the rest of the metadata need not become text. */
const VERSION_BYTES = 40;
const NO_DATA = Buffer.from('{}');
const BRACE = '}'.charCodeAt(0);

/** An event of this engine off the wire; null where it has no ordinal. Metadata are put right in place: nobody else has these bytes. */
export const unparsedOf = (resolved: ResolvedEvent, prefix: string): UnparsedEvent | null => {
  const { event } = resolved;
  const stream = event?.streamId.slice(prefix.length);
  if (!event || stream === undefined || isSystemStream(stream)) return null;
  const { id, type, metadata, data } = event;
  const place = { id, stream, type, revision: Number(event.revision), position: Number(positionOf(resolved)) };
  const end = metadata.subarray(Math.max(0, metadata.length - VERSION_BYTES));
  const found = VERSION.exec(Buffer.from(end.buffer, end.byteOffset, end.byteLength).toString('latin1'));
  if (!found) return { ...place, ...foreign(resolved, stream) };
  const length = metadata.length - found[0].length + 1;
  metadata[length - 1] = BRACE;
  return { ...place, version: Number(found[1]), metadata: metadata.subarray(0, length), data: found[2] ? inflateRawSync(data) : data };
};
/** With the metadata that every reading makes for it, and without its data. */
const foreign = (resolved: ResolvedEvent, stream: string): Pick<UnparsedEvent, 'version' | 'metadata' | 'data'> => {
  const { text } = foreignEvent(rawOf(resolved)!, stream);
  return { version: FOREIGN, metadata: Buffer.from(text.metadata), data: NO_DATA };
};
