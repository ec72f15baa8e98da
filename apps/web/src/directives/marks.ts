import type { Span } from '@cascade/documents/domain';

/** A place of a text that means something: an item, a sentence that cites, a field that was read. */
export interface Mark {
  readonly kind: 'item' | 'citation' | 'field' | 'note';
  readonly id: string;
  readonly span: Span;
}
/** A stretch of text over which the same marks hold. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}
/** The stretch of `text` within `span`, cut wherever a mark begins or ends. Marks may overlap; an empty one is nowhere. */
export const piecesOf = (text: string, { start, end }: Span, marks: readonly Mark[]): readonly Piece[] => {
  const inside = marks.filter(({ span }) => span.start < end && span.end > start && span.end > span.start);
  const cuts = new Set([start, end]);
  for (const { span } of inside) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).flatMap((from, at) => {
    const to = places[at + 1] ?? end;
    const over = inside.filter(({ span }) => span.start <= from && span.end >= to);
    return to > from ? [{ start: from, text: text.slice(from, to), marks: over }] : [];
  });
};
/** The innermost mark of a kind at a piece: of an item inside an item the inner one. */
export const innermost = ({ marks }: Piece, kind: Mark['kind']): Mark | null =>
  marks
    .filter((mark) => mark.kind === kind)
    .reduce<Mark | null>(
      (best, mark) => (best === null || mark.span.end - mark.span.start < best.span.end - best.span.start ? mark : best),
      null,
    );
/** The narrowest mark around an offset; null where none is. */
export const markAt = (marks: readonly Mark[], offset: number): Mark | null =>
  innermost(
    {
      start: offset,
      text: '',
      marks: marks.filter(({ span }) => span.start <= offset && offset < span.end).map((mark) => ({ ...mark, kind: 'field' })),
    },
    'field',
  );
