import type { Span } from '@cascade/documents/domain';

/** A paragraph of a letter's body: 'ground': "Căn cứ …;" in italics; 'heading': in capitals, or 'Điều 1'; 'point': behind a label or a dash. */
export interface Paragraph extends Span {
  readonly kind: 'text' | 'ground' | 'heading' | 'point';
}
const LABEL = /^(?:[-–—+•*]\s|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]{1,2}|[IVX]{1,5})\s?[.)/]\s?(?=\D)|Điều \d)/u;
const GROUND = /^(?:Căn cứ|Theo đề nghị|Xét (?:đề nghị|tờ trình))(?=\s)/iu;
const CLOSED = /[.;:!?…”"]\s*$/u;
/** A line of paper is at least so long where the sentence only goes on because it was full. */
const FULL_LINE = 45;

const isHeading = (line: string): boolean =>
  (line.length < 90 && /\p{Lu}{2}/u.test(line) && line === line.toLocaleUpperCase('vi')) ||
  /^(?:Chương|Mục|Phần) [IVX\d]+(?=\s|$)/u.test(line);
const kindOf = (line: string): Paragraph['kind'] => {
  if (GROUND.test(line) && CLOSED.test(line)) return 'ground';
  if (isHeading(line)) return 'heading';
  return LABEL.test(line) ? 'point' : 'text';
};
/**
 * The paragraphs of a part of a text. Lines that the paper broke are one paragraph: the next line goes on with it unless a blank line, a label or a heading
 * stands between, the sentence had ended, or the line was too short to have been full.
 */
export const paragraphsOf = (text: string, { start, end }: Span): readonly Paragraph[] => {
  const found: { start: number; end: number; last: string; isOver: boolean }[] = [];
  let isBlankBefore = true;
  for (let at = start; at < end;) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    const line = text.slice(at, stop).trim();
    const from = at + (text.slice(at, stop).length - text.slice(at, stop).trimStart().length);
    at = stop + 1;
    if (line === '') {
      isBlankBefore = true;
      continue;
    }
    const before = found.at(-1);
    if (before && !isBlankBefore && !before.isOver && !LABEL.test(line) && !isHeading(line)) {
      before.end = from + line.length;
      before.last = line;
    } else found.push({ start: from, end: from + line.length, last: line, isOver: false });
    const now = found.at(-1)!;
    now.isOver = CLOSED.test(now.last) || now.last.length < FULL_LINE || isHeading(now.last);
    isBlankBefore = false;
  }
  return found.map((each) => ({ start: each.start, end: each.end, kind: kindOf(text.slice(each.start, each.end)) }));
};
