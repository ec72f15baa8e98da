import type { LetterText, Piece } from '../text/letter-text';

/** A quotation runs over no more paragraphs than this; what opens and never closes is a speck. */
const LONGEST = 60;
const OPENS = /^[“"«„](?=\S)/u;
/** '“Điều 10.', '“2. Khoản 1', '“a) Sở': a clause with its label. */
const CLAUSE = /^.(?:Điều \d|Khoản \d|Chương |Mục |Phụ lục|\d{1,2}[a-z]?[.)]|[a-zđ]\))/u;
const CLOSES = /[”"»](?:\s?[.;,])?\s?$/u;
/** Marks of an opened quotation that this paragraph itself closes. */
const isOpen = (text: string): boolean =>
  !/[”»]/u.test(text.slice(1)) && (text.match(/"/gu)?.length ?? 0) % 2 === (text.startsWith('"') ? 1 : 0);

/**
 * The paragraphs that are not a quotation of another document over several of them: what a clause quoted whole orders or cites is that document's own
 * affair ('“Điều 10. Thẩm quyền …', '1. …', 'a) …”.').
 */
export const withoutQuotedBlocks = <T extends Piece>(letter: LetterText, paragraphs: readonly T[]): T[] => {
  const kept: T[] = [];
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    const end = opens(letter, paragraph) && isQuotation(letter, paragraph, paragraphs[at - 1]) ? endOfBlock(letter, paragraphs, at) : at;
    if (end > at) at = end;
    else kept.push(paragraph);
  }
  return kept;
};

/** A clause, or whatever stands behind a colon; other marks that open a paragraph are specks of a scan, or a word in quotes. */
const isQuotation = (letter: LetterText, { start }: Piece, before: Piece | undefined): boolean =>
  CLAUSE.test(letter.textOf(start, start + 12)) || (before !== undefined && letter.textOf(before.end - 1, before.end) === ':');
const opens = (letter: LetterText, { start, end }: Piece): boolean =>
  OPENS.test(letter.textOf(start, start + 2)) && isOpen(letter.textOf(start, end));
/** Index of the paragraph that closes the quotation begun in this one; its own where none does. */
const endOfBlock = (letter: LetterText, paragraphs: readonly Piece[], from: number): number => {
  for (let at = from + 1; at < Math.min(paragraphs.length, from + LONGEST); at += 1) {
    const next = paragraphs[at];
    if (!next || opens(letter, next)) return from;
    if (CLOSES.test(letter.textOf(Math.max(next.start, next.end - 4), next.end))) return at;
  }
  return from;
};
