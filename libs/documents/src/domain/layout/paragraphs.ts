import { labelOf, type Label } from '../items/labels';
import type { LetterText, Line, Piece } from '../text/letter-text';

export interface Paragraph extends Piece {
  readonly label: Label | null;
  /** Where its words begin, behind the label. */
  readonly contentStart: number;
}
/** Lines at least this long mean that the file keeps each paragraph on one line. */
const UNWRAPPED = 170;
/** The longest opening that a label is looked for in. */
const OPENING = 40;

/**
 * The body's lines as paragraphs, and the letter with the line breaks inside them gone. In a file that was wrapped (a scan) a line goes on from a full
 * one; in one that was not, only from a line that ends in the middle of a phrase.
 */
export const readParagraphs = (given: LetterText, from: number, to: number): { letter: LetterText; paragraphs: Paragraph[] } => {
  const lines = given.lines.slice(from, to);
  const width = wrapWidth(lines);
  const pieces: { start: number; end: number; label: Label | null }[] = [];
  const breaks: number[] = [];
  for (const line of lines) {
    const opening = given.textOf(line.start, Math.min(line.end, line.start + OPENING));
    const label = labelOf(opening);
    const previous = pieces.at(-1);
    if (previous && !label && goesOn(given, previous, line, opening, width)) {
      for (let at = previous.end; at < line.start; at += 1) breaks.push(at);
      previous.end = line.end;
    } else pieces.push({ start: line.start, end: line.end, label });
  }
  return {
    letter: given.joinedAt(breaks),
    paragraphs: pieces.map((piece) => ({ ...piece, contentStart: piece.start + (piece.label?.length ?? 0) })),
  };
};

/** The usual length of a full line in a wrapped file; null where paragraphs stand on one line each. */
const wrapWidth = (lines: readonly Line[]): number | null => {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const long = lengths.filter((length) => length >= UNWRAPPED).length;
  return long * 10 > lengths.length ? null : (lengths[Math.floor(lengths.length * 0.8)] ?? null);
};

const goesOn = (letter: LetterText, previous: Piece, line: Line, opening: string, width: number | null): boolean => {
  const ending = letter.textOf(Math.max(previous.start, previous.end - 3), previous.end);
  if (/(?:[.;:!?]|\.\/\.|\/\.)["”)]?$/u.test(ending)) return false;
  if (/[,(–-]$/u.test(ending) || /^[\p{Ll})\],;]/u.test(opening)) return true;
  if (line.blankBefore || width === null) return false;
  const lastLine = letter.textOf(Math.max(previous.start, previous.end - UNWRAPPED), previous.end);
  return lastLine.length - (lastLine.lastIndexOf('\n') + 1) > width * 0.75;
};
