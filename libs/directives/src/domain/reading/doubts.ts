import type { Read, Span } from '@cascade/documents/domain';

/** Below this nothing follows from what was read until a person confirms it. */
export const THRESHOLD = 0.5;

/**
 * What a person has to look at. `unconfirmed` are JSON pointers into the content, with '/symbol/…' and '/issuedOn' for the two that stand beside it;
 * a warning is a pointer, a blank and a closed word: '/symbol/number struck'.
 */
export class Doubts {
  readonly unconfirmed: string[] = [];
  readonly warnings: string[] = [];
  /** Where in the letter's text a person has to look, for each pointer that waits and was read from a place. */
  readonly spans: Record<string, Span> = {};

  /** @param confirmed pointers that a person has vouched for: sure, however badly they could be read. */
  constructor(private readonly confirmed: ReadonlySet<string> = new Set()) {}

  warn(pointer: string, ...words: readonly string[]): void {
    for (const word of words) this.warnings.push(`${pointer} ${word}`);
  }
  /** Notes what was read and how sure it is. @returns whether anything may follow from it. */
  isSure(pointer: string, confidence: number, words: readonly string[], span: Span | null): boolean {
    if (this.confirmed.has(pointer)) return true;
    this.warn(pointer, ...words);
    if (confidence >= THRESHOLD) return true;
    this.unconfirmed.push(pointer);
    if (span) this.spans[pointer] = { start: span.start, end: span.end };
    return false;
  }
  /** The same for a field of the reading; where nothing was read there is nothing to confirm. */
  isSureOf(pointer: string, { value, confidence, warnings, span }: Read<unknown>): boolean {
    if (value !== null) return this.isSure(pointer, confidence, warnings, span);
    this.warn(pointer, ...warnings);
    return false;
  }
}
