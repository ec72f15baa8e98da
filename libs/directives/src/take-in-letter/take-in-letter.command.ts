import type { CommandMeta, Recorded } from '@cascade/event-store/domain';

export interface TakeInLetterBody {
  readonly bytes: Uint8Array;
  /** Only its ending is looked at; the name is not kept, for it may say what the letter says. */
  readonly fileName: string;
  /** The body it is taken in for; left out: the one the command acts for. */
  readonly onBehalfOf?: string | null;
}
/** A file with one or several real letters from outside, all of them or none. The same file again changes nothing. */
export class TakeInLetter {
  constructor(
    readonly meta: CommandMeta,
    readonly body: TakeInLetterBody,
  ) {}
}
export interface LetterTaken {
  readonly directiveId: string;
  /** Pointer into the content, a blank, and a word: '/symbol/number blank'. */
  readonly warnings: readonly string[];
  /** Pointers to what waits for a person; nothing follows from it until then. */
  readonly unconfirmed: readonly string[];
}
/** The first letter of the file, and all of them. */
export interface LetterAnswer extends Recorded, LetterTaken {
  /** This very file was here before this command. */
  readonly known: boolean;
  /** Most files hold one. */
  readonly letters: readonly LetterTaken[];
}
