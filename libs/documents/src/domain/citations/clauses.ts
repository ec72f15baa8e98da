import type { LetterText, Piece } from '../text/letter-text';
import { matchesIn } from '../text/matches';

/** A sentence that runs on longer than this is read from its nearer part only: the bound that keeps reading linear. */
const LONGEST = 700;

/** The sentence around a citation, and its clause: what stands between semicolons. Both begin inside the paragraph. */
export const clauseAt = (letter: LetterText, paragraph: Piece, citation: Piece): { sentence: Piece; clause: Piece } => {
  const from = Math.max(paragraph.start, citation.start - LONGEST);
  const before = letter.textOf(from, citation.start);
  let sentenceStart = from;
  for (const { index, 0: stop } of matchesIn(before, /[.!?]\s(?=[\p{Lu}"“])/gu))
    if (endsSentence(before, index)) sentenceStart = from + index + stop.length;
  const semicolon = before.slice(sentenceStart - from).lastIndexOf(';');
  const clauseStart = semicolon < 0 ? sentenceStart : sentenceStart + semicolon + 1;
  const behind = letter.textOf(citation.end, Math.min(paragraph.end, citation.end + LONGEST));
  const stop = behind.search(/[;]|[.!?](?=\s|$|\/)/u);
  const end = citation.end + (stop < 0 ? behind.length : stop + 1);
  return { sentence: letter.trim({ start: sentenceStart, end }), clause: letter.trim({ start: clauseStart, end }) };
};

/** 'TP. Hồ Chí Minh', 'TT. HĐND': a dot behind an abbreviation ends nothing. */
const endsSentence = (text: string, dot: number): boolean =>
  !/(?:^|[\s(])(?:\p{Lu}{1,4}|Tp|ThS|số|Số|tr)$/u.test(text.slice(Math.max(0, dot - 6), dot));

/** Between quotation marks another document speaks, not this one. */
export const isQuoted = (letter: LetterText, paragraph: Piece, at: number): boolean => {
  const before = letter.textOf(Math.max(paragraph.start, at - LONGEST), at);
  const opened = before.lastIndexOf('“');
  if (opened <= before.lastIndexOf('”')) return false;
  // A mark amid a sentence that nothing closes is a speck of the scan.
  return /(?:^|[:(])\s*$/u.test(before.slice(0, opened)) || letter.textOf(at, Math.min(paragraph.end, at + LONGEST)).includes('”');
};
