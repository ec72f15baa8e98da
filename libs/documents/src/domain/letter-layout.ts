import { secrecyMarkIn } from './header/secrecy';
import { readHead } from './layout/head';
import { withMendedHead } from './layout/mended-head';
import { withLinesApart } from './layout/run-on';
import { readTail } from './layout/tail';
import type { Span } from './reading';
import { LetterText, type Piece } from './text/letter-text';

/** Where the parts of a letter stand in its text (NĐ 30/2020, Phụ lục I): what a page needs to set it in its official layout. */
export interface LetterLayout {
  /** The issuer, and above it the superior body, line by line. */
  readonly issuerLines: readonly Span[];
  /** '278/UBND-VX' with what stands before it. */
  readonly symbol: Span | null;
  /** 'Bến Cát, ngày 17 tháng 8 năm 2020'. */
  readonly placeAndDate: Span | null;
  /** 'CHỈ THỊ'; null in an official letter. */
  readonly title: Span | null;
  readonly subject: readonly Span[];
  readonly urgency: Span | null;
  readonly addressees: readonly Span[];
  readonly coAddressees: readonly Span[];
  /** From the first line that only a body can hold to the last before the tail. */
  readonly body: Span;
  /** Capacity and role of the signer, line by line. */
  readonly signature: readonly Span[];
  readonly signer: Span | null;
  readonly copies: readonly Span[];
  /** What stands below the tail: annexes, stamps of signing services. */
  readonly below: Span | null;
}
const startOf = (letter: LetterText, index: number): number => letter.lines[index]?.start ?? letter.text.length;
const endBefore = (letter: LetterText, index: number): number => letter.lines[index - 1]?.end ?? 0;

/** Where each part of a letter stands; null where it bears a secrecy mark and is not read at all. Cheap: head and tail only, no grammar of the body. */
export const layoutOf = (text: string): LetterLayout | null => {
  const asGiven = withLinesApart(new LetterText(text));
  if (secrecyMarkIn(asGiven)) return null;
  const letter = withMendedHead(asGiven);
  const head = readHead(letter);
  const tail = readTail(letter, head.bodyFrom);
  const spanOf = (piece: Piece): Span => letter.spanOf(piece);
  const orNull = (piece: Piece | null): Span | null => piece && spanOf(piece);
  const bodyStart = startOf(letter, head.bodyFrom);
  const tailEnd = Math.max(
    endBefore(letter, tail.from),
    ...[...tail.copies, ...tail.signature.map(({ piece }) => piece), ...(tail.name ? [tail.name] : [])].map(({ end }) => end),
  );
  const below = letter.lines.find(({ start }) => start >= tailEnd && start >= startOf(letter, tail.from));
  return {
    issuerLines: head.issuerLines.map(spanOf),
    symbol: orNull(head.number?.piece ?? null),
    placeAndDate: head.date ? spanOf({ start: head.date.place?.start ?? head.date.piece.start, end: head.date.piece.end }) : null,
    title: orNull(head.title?.piece ?? null),
    subject: head.subject.map(spanOf),
    urgency: orNull(head.urgency),
    addressees: head.addressees.map(spanOf),
    coAddressees: head.coAddressees.map(spanOf),
    body: spanOf({ start: bodyStart, end: Math.max(bodyStart, endBefore(letter, tail.from)) }),
    signature: tail.signature.map(({ piece }) => spanOf(piece)),
    signer: orNull(tail.name),
    copies: tail.copies.map(spanOf),
    below: below ? spanOf({ start: below.start, end: letter.lines.at(-1)?.end ?? below.end }) : null,
  };
};
