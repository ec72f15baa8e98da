import type { Metadata } from '@grpc/grpc-js';

const ACCEPTED = 'grpc-accept-encoding';
/**
 * Servers pack each answer that the client would take packed, with the slowest of gzip's levels: for the 60 bytes that answer an append, or one event of a
 * subscription, this costs both sides more than all the rest. The transport says at the last moment what it takes; here it says "as it is".
 * @returns `metadata` itself: so do all its copies
 */
export const uncompressed = (metadata: Metadata): Metadata => {
  const set = metadata.set.bind(metadata);
  const clone = metadata.clone.bind(metadata);
  metadata.set = (key, value) => set(key, key === ACCEPTED ? 'identity' : value);
  metadata.clone = () => uncompressed(clone());
  return metadata;
};
