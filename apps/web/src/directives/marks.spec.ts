import { innermost, markAt, piecesOf, type Mark } from './marks';

const text = 'Thực hiện Chỉ thị số 12/CT-UBND, UBND yêu cầu: 1. Báo cáo.';
const mark = (kind: Mark['kind'], id: string, words: string): Mark => {
  const start = text.indexOf(words);
  return { kind, id, span: { start, end: start + words.length } };
};
const all = { start: 0, end: text.length };
const cites = mark('citation', 'c', 'Chỉ thị số 12/CT-UBND');
const item = mark('item', 'i', '1. Báo cáo.');

describe('a text with marks', () => {
  it('is cut where they begin and end, and nothing of it is lost', () => {
    const pieces = piecesOf(text, all, [cites, item]);
    expect(pieces.map((piece) => [piece.text, piece.marks.map(({ id }) => id).join()])).toEqual([
      ['Thực hiện ', ''],
      ['Chỉ thị số 12/CT-UBND', 'c'],
      [', UBND yêu cầu: ', ''],
      ['1. Báo cáo.', 'i'],
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
  it('may have marks over each other', () => {
    const inner = mark('citation', 'inner', 'Báo');
    expect(piecesOf(text, item.span, [item, inner]).map((piece) => piece.marks.length)).toEqual([1, 2, 1]);
  });
  it('shows of a mark what lies in the part that is shown', () => {
    const part = { start: cites.span.start + 4, end: cites.span.end + 2 };
    expect(piecesOf(text, part, [cites]).map((piece) => piece.text)).toEqual([text.slice(part.start, cites.span.end), ', ']);
  });
  it('passes over marks that lie elsewhere or are empty', () => {
    expect(piecesOf(text, cites.span, [item, { ...cites, span: { start: 12, end: 12 } }])).toHaveLength(1);
    expect(piecesOf(text, { start: 3, end: 3 }, [item])).toEqual([]);
  });
  it('tells the inner item from the outer', () => {
    const outer: Mark = { kind: 'item', id: 'outer', span: all };
    const [piece] = piecesOf(text, item.span, [outer, item]);
    expect([innermost(piece!, 'item')?.id, innermost(piece!, 'citation')]).toEqual(['i', null]);
  });
  it('knows what stands at a place: the narrowest', () => {
    const wide: Mark = { kind: 'field', id: 'wide', span: all };
    expect([markAt([wide, item], item.span.start)?.id, markAt([wide, item], 0)?.id, markAt([item], 0)]).toEqual(['i', 'wide', null]);
    expect(markAt([item], item.span.end)).toBeNull();
  });
});
