import type { CommandMeta } from '@cascade/event-store/domain';
import type { ReadingAnswer } from '../correct-reading/correct-reading.command';
import type { ReadingDifference } from '../domain';

export interface RereadLetterBody {
  readonly directiveId: string;
  /** Revision that the person saw the differences of; left out: whatever is there. */
  readonly expected?: bigint;
}
/** A person accepts what the present reader reads in a letter that an older one read. What persons have settled stays. */
export class RereadLetter {
  constructor(
    readonly meta: CommandMeta,
    readonly body: RereadLetterBody,
  ) {}
}
export interface RereadAnswer extends ReadingAnswer {
  readonly differences: readonly ReadingDifference[];
}
/** What a newer reader would change in a letter, before anybody accepts it. */
export interface LetterReread {
  readonly directiveId: string;
  /** Revision that this was made of. */
  readonly revision: bigint;
  /** The reader that read it, and the present one. */
  readonly before: string;
  readonly readerVersion: string;
  readonly differences: readonly ReadingDifference[];
  /** Pointers that wait for a person only with the newer reading, and those that do not wait any more. */
  readonly opened: readonly string[];
  readonly closed: readonly string[];
}
