import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { SLICE_BYTES } from '../contents/slices';

/** SHA-256 of a file, 64 hex digits, read in slices off the event loop. */
export const fileSum = async (path: string, onBytes: (bytes: number) => void = () => {}): Promise<string> => {
  const sum = createHash('sha256');
  for await (const slice of createReadStream(path, { highWaterMark: SLICE_BYTES }) as AsyncIterable<Buffer>) {
    sum.update(slice);
    onBytes(slice.byteLength);
  }
  return sum.digest('hex');
};
