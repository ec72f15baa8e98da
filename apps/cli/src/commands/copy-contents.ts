import type { BlobStore, ReadableBlobs } from '@cascade/content-store';
import { DomainError, isDomainError } from '@cascade/event-store/domain';
import { loadContentStore } from '../client/lazily';

const LANES = 4;
/**
 * Brings every content that events name to `to` and reads it back there; without `to` they stay and are read where they lie. What is there whole is not
 * brought again. @throws DomainError `copy.contents-lost` after all others are done
 */
export const copyNamedContents = async (
  named: ReadonlySet<string>,
  from: ReadableBlobs,
  to: BlobStore | null,
  onProgress: (done: number) => void,
): Promise<void> => {
  const { checkBlob, copyBlob } = loadContentStore();
  const lost: string[] = [];
  const left = [...named].sort();
  let done = 0;
  const one = async (hash: string): Promise<void> => {
    try {
      if (to && !(await isWhole(to, hash))) await copyBlob(from, to, hash);
      await checkBlob(to ?? from, hash);
    } catch (error) {
      if (!isLost(error)) throw error;
      lost.push(hash);
    }
    onProgress((done += 1));
  };
  const isWhole = async (blobs: BlobStore, hash: string): Promise<boolean> => {
    if (!(await blobs.has(hash))) return false;
    return checkBlob(blobs, hash).then(
      () => true,
      (error: unknown) => {
        if (isLost(error)) return false;
        throw error;
      },
    );
  };
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (let hash = left.shift(); hash !== undefined; hash = left.shift()) await one(hash);
    }),
  );
  if (lost.length > 0) throw new DomainError('copy.contents-lost', { count: lost.length, first: lost.sort()[0]! });
};
const isLost = (error: unknown): boolean => isDomainError(error, 'content.missing') || isDomainError(error, 'content.damaged');
