import { setImmediate as loop } from 'node:timers/promises';

/** One slice costs under 2 ms to hash or encrypt: the longest that other requests wait for a large letter. */
export const SLICE_BYTES = 512 * 1024;

/** Parts of `bytes` in order, without copying; between two of them others have their turn. */
export async function* slicesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.byteLength; from += SLICE_BYTES) {
    if (from > 0) await loop();
    yield bytes.subarray(from, from + SLICE_BYTES);
  }
}
