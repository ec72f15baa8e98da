import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { MOST_BYTES } from '@cascade/documents';
import { DomainError } from '@cascade/event-store/domain';
import { fileRefusal } from './file-refusal';

const CHUNK = 1024 * 1024;

/**
 * The bytes of a letter's file, a pipe too; never more than may come, however large the file is or goes on to be.
 * @throws Refused where it cannot be read, DomainError `letter.too-large`
 */
export const readLetterFile = async (path: string): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    const file = await open(path, 'r');
    try {
      for await (const chunk of file.createReadStream({ highWaterMark: CHUNK, end: MOST_BYTES, autoClose: false })) {
        chunks.push(chunk as Buffer);
        bytes += (chunk as Buffer).length;
      }
      const { size } = bytes > MOST_BYTES ? await file.stat().catch(() => ({ size: bytes })) : { size: bytes };
      if (bytes > MOST_BYTES)
        throw new DomainError('letter.too-large', { fileName: basename(path), bytes: Math.max(size, bytes), limit: MOST_BYTES });
    } finally {
      await file.close().catch(() => undefined);
    }
  } catch (error) {
    throw error instanceof DomainError ? error : fileRefusal(path, error);
  }
  return Buffer.concat(chunks);
};
