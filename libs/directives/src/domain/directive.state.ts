import type { WorldTime } from '@cascade/calendar/domain';
import type { DirectiveContent, Span, WrittenSymbol } from './content';
import type { IssueRequested, JoinedInto, LetterContent } from './directive.events';

/** Requests for issue that were refused, by request; a number among them has to be voided in its register. */
export type Refusals = Readonly<Record<string, { readonly reason: string; readonly number: number | null }>>;

interface OfOurs {
  readonly content: DirectiveContent;
  readonly refusals: Refusals;
  /** Ids of the scans of the signed document; left out: none. */
  readonly copies?: readonly string[];
}
/** What a letter is taken to say. */
export interface StandingReading {
  readonly content: DirectiveContent;
  readonly symbol: WrittenSymbol | null;
  readonly issuedOn: WorldTime | null;
  readonly unconfirmed: readonly string[];
  readonly unconfirmedSpans: Readonly<Record<string, Span>>;
  readonly warnings: readonly string[];
  /** Pointers that persons have spoken of. */
  readonly settled: readonly string[];
}
/** No longer in force: by another document in its place, or by one that does away with it. */
export interface Ended {
  readonly how: 'replaced' | 'repealed';
  readonly byDirectiveId: string | null;
}
interface MayEnd {
  readonly ended?: Ended;
}
/** What was said last of who may read it; left out: nothing, then it is open unless it answers a restricted order. */
export type Openness = 'restricted' | 'open';
export type DirectiveState = Standing & { readonly openness?: Openness };
type Standing =
  | { readonly status: 'absent' }
  | ({ readonly status: 'drafted' } & OfOurs)
  /** The draft is locked until the register answers this request. */
  | ({ readonly status: 'numbering'; readonly request: IssueRequested['data'] } & OfOurs)
  | ({ readonly status: 'issued'; readonly requestId: string; readonly symbol: WrittenSymbol; readonly issuedOn: WorldTime } & OfOurs &
      MayEnd)
  | ({ readonly status: 'discarded' } & OfOurs)
  /** Its bytes are here and what they say is not; both come in one append, so this is seen only while folding. */
  | { readonly status: 'takenIn'; readonly letter: LetterContent }
  | ({
      readonly status: 'received';
      /** Where the letter's text lies; null where the record begins in the middle. */
      readonly letter: LetterContent | null;
      readonly readerVersion: string;
      /** Another scan of it speaks for both; `before` is what this one says once they are parted. */
      readonly joined: (JoinedInto & { readonly before: StandingReading }) | null;
    } & StandingReading &
      MayEnd)
  | ({
      readonly status: 'recalled';
      readonly symbol: WrittenSymbol | null;
      /** Null where nobody said. */ readonly recalledOn: WorldTime | null;
    } & OfOurs);

/** What the directive says, whatever became of it; null where nothing is known yet. */
export const contentKnown = (state: DirectiveState): DirectiveContent | null => ('content' in state ? state.content : null);
export const refusalsOf = (state: DirectiveState): Refusals => ('refusals' in state ? state.refusals : {});
export const copiesOf = (state: DirectiveState): readonly string[] => ('copies' in state && state.copies) || [];
