import type { CommandMeta, Recorded } from '@cascade/event-store/domain';
import type { Span } from '../domain';

interface OnReading {
  readonly directiveId: string;
  /** Revision that the person saw; left out: whatever is there. */
  readonly expected?: bigint;
}
export interface ConfirmReadingBody extends OnReading {
  /** JSON pointers into the content, '/issuedOn' and '/symbol/…' beside it; 'all': everything that waits. */
  readonly pointers: readonly string[] | 'all';
}
/** A person vouches for what was read badly: what hung on it follows now. What waits no longer is no news. */
export class ConfirmReading {
  constructor(
    readonly meta: CommandMeta,
    readonly body: ConfirmReadingBody,
  ) {}
}
export interface FieldCorrection {
  readonly pointer: string;
  /** A body by its id or its name; null: the letter has none, or this entry is none; at '…/-' a new entry. */
  readonly value: unknown;
  readonly span?: Span | null;
  readonly reason: string;
}
export interface CorrectReadingBody extends OnReading {
  readonly corrections: readonly FieldCorrection[];
}
/** A person puts right what was read wrongly. What is so already is no news. */
export class CorrectReading {
  constructor(
    readonly meta: CommandMeta,
    readonly body: CorrectReadingBody,
  ) {}
}
export interface TakeBackConfirmationBody extends OnReading {
  readonly reason: string;
}
/** The letter's last confirmation was a mistake: the reading stands again as before it, and what followed is undone with the reason. */
export class TakeBackConfirmation {
  constructor(
    readonly meta: CommandMeta,
    readonly body: TakeBackConfirmationBody,
  ) {}
}
export interface ReadingAnswer extends Recorded {
  readonly directiveId: string;
  /** Pointers to what this command changed or confirmed; empty where all was so already. */
  readonly changed: readonly string[];
  readonly unconfirmed: readonly string[];
  readonly warnings: readonly string[];
}
