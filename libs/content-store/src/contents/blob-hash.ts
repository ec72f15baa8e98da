import { createHash } from 'node:crypto';
import { DomainError } from '@cascade/event-store/domain';
import type { BlobStore, ReadableBlobs } from '../content-store';

const HASH = /^[0-9a-f]{64}$/;
/** Hashes come from events and from outside; one that is none must not become a path. */
export const isHash = (written: string): boolean => HASH.test(written);

/** Reads one blob to its end. @throws DomainError `content.missing`, `content.damaged`, `store.unavailable`. */
export const checkBlob = async (blobs: ReadableBlobs, hash: string): Promise<number> => {
  const { size, chunks } = await blobs.open(hash);
  const sum = createHash('sha256');
  for await (const chunk of chunks) sum.update(chunk);
  if (sum.digest('hex') !== hash) throw new DomainError('content.damaged', { hash, path: blobs.location });
  return size;
};
/** Copies one blob, checked on the way. @throws DomainError `content.missing`, `content.damaged`, `store.full`, `store.unavailable`. */
export const copyBlob = async (from: ReadableBlobs, to: BlobStore, hash: string): Promise<void> => {
  await to.write((await from.open(hash)).chunks, hash);
};
