import { decodeDocument, metaOf, plainOf, readLetter } from '@cascade/documents';
import { DomainError } from '@cascade/event-store/domain';
import type { HeavyFile } from './heavy-files';

export interface WhatWasRead {
  /** The code it was refused with; null where it was read. */
  readonly refused: string | null;
  readonly letters: number;
  /** Of the decoded text. */
  readonly characters: number;
}
/** All that `cascade read --json` does with a file: decoded, taken apart, each letter read, its meta told. @throws what is no refusal. */
export const readWhole = async ({ bytes, fileName }: Pick<HeavyFile, 'bytes' | 'fileName'>): Promise<WhatWasRead> => {
  try {
    const { text, letters } = await decodeDocument(bytes, fileName);
    for (const { start, end } of letters) {
      const letter = text.slice(start, end);
      const reading = readLetter(letter);
      plainOf(reading);
      metaOf(reading, letter, start);
    }
    return { refused: null, letters: letters.length, characters: text.length };
  } catch (error) {
    if (error instanceof DomainError) return { refused: error.code, letters: 0, characters: 0 };
    throw error;
  }
};
