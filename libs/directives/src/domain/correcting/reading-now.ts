import type { WorldTime } from '@cascade/calendar/domain';
import type { DirectiveContent, Span, WrittenSymbol } from '../content';

/** What a letter is taken to say, as persons see and correct it: free texts are open here. */
export interface ReadingNow {
  readonly symbol: WrittenSymbol | null;
  readonly issuedOn: WorldTime | null;
  readonly content: DirectiveContent;
  readonly unconfirmed: readonly string[];
  readonly unconfirmedSpans: Readonly<Record<string, Span>>;
  readonly warnings: readonly string[];
  readonly settled: readonly string[];
}
/** The content with the two fields that stand beside it: what pointers point into. */
export const pointedInto = ({ content, symbol, issuedOn }: Pick<ReadingNow, 'content' | 'symbol' | 'issuedOn'>): object => ({
  ...content,
  symbol,
  issuedOn,
});
