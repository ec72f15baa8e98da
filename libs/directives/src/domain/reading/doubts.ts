import type { Read } from '@cascade/documents/domain';

/** Below this nothing follows from what was read until a person confirms it. */
export const THRESHOLD = 0.5;

/**
 * What a person has to look at. `unconfirmed` are JSON pointers into the content, with '/symbol/…' and '/issuedOn' for the two that stand beside it;
 * a warning is a pointer, a blank and a closed word: '/symbol/number struck'.
 */
export class Doubts {
  readonly unconfirmed: string[] = [];
  readonly warnings: string[] = [];

  warn(pointer: string, ...words: readonly string[]): void {
    for (const word of words) this.warnings.push(`${pointer} ${word}`);
  }
  /** Notes what was read and how sure it is. @returns whether anything may follow from it. */
  isSure(pointer: string, confidence: number, words: readonly string[] = []): boolean {
    this.warn(pointer, ...words);
    if (confidence >= THRESHOLD) return true;
    this.unconfirmed.push(pointer);
    return false;
  }
  /** The same for a field of the reading; where nothing was read there is nothing to confirm. */
  isSureOf(pointer: string, { value, confidence, warnings }: Read<unknown>): boolean {
    if (value !== null) return this.isSure(pointer, confidence, warnings);
    this.warn(pointer, ...warnings);
    return false;
  }
}
