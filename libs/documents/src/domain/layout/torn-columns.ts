import { realDay, type WrittenDate } from '../header/dates';
import type { LetterText, Piece } from '../text/letter-text';

/** 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT' in a column too narrow for its last word. */
const MOTTO_LEFT_OPEN = /chu\snghia\sv[a-z]{1,3}t\W*$/u;
const ITS_END = /(?:^|\s)nam\W*$/u;
/** They end so themselves; with the motto's word behind it stands twice. */
const ENDS_SO_ITSELF = /\b(?:quang|ha|mien) nam\W*$/u;

/** The line without the 'NAM' that the motto above it lost to a line of its own: 'TỈNH ĐỒNG THÁP NAM', 'NAM'. */
export const withoutEndOfMotto = (letter: LetterText, line: Piece, above: Piece | undefined): Piece => {
  if (
    !above ||
    line.end - line.start > LONGEST ||
    !MOTTO_LEFT_OPEN.test(letter.flatOf(Math.max(above.start, above.end - LONGEST), above.end))
  )
    return line;
  const flat = letter.flatOf(line.start, line.end);
  const at = ENDS_SO_ITSELF.test(flat) ? -1 : flat.search(ITS_END);
  return at < 0 || !letter.textOf(line.start + at, line.end).includes('NAM') ? line : { start: line.start, end: line.start + at };
};
const LONGEST = 90;

/** 'TP. Hồ Chí Minh, ngày 28 tháng 11': the year went to the line below. */
const YEAR_IS_BELOW = /(?<=,\s?)ngay\s?(?<day>\d{1,2})\s?thang\s?(?<month>\d{1,2})\W*$/u;
const YEAR_ALONE = /(?:^|\s)nam\s?(?<year>(?:19|20)\d{2})\W*$/u;
export interface TornDate {
  readonly date: WrittenDate;
  /** 'năm 2025', the last words of the line below. */
  readonly year: Piece;
}
/** A date whose year a narrow column put at the end of the next line; the left column may stand before it. */
export const tornDate = (letter: LetterText, cell: Piece, below: Piece | undefined): TornDate | null => {
  if (!below || cell.end - cell.start > LONGEST || below.end - below.start > LONGEST) return null;
  const flat = letter.flatOf(cell.start, cell.end);
  const match = flat.includes('thang') ? YEAR_IS_BELOW.exec(flat) : null;
  const year = match && YEAR_ALONE.exec(letter.flatOf(below.start, below.end));
  if (!match || !year) return null;
  const day = realDay(Number(year.groups?.['year']), Number(match.groups?.['month']), Number(match.groups?.['day']));
  if (day === null) return null;
  const piece = letter.trim({ start: cell.start + match.index, end: cell.end });
  return { date: { piece, day, partly: day, warnings: [] }, year: { start: below.start + year.index, end: below.end } };
};

const LETTERS = /^\p{Lu}[\p{Lu}\d&]{1,14}(?![\p{L}\d&])/u;
/** 'Số: 5155/SGDĐT-' with the date beside it: the letters behind the dash open the next line. */
export const lettersBelow = (letter: LetterText, notationEnd: number, below: Piece | undefined): Piece | null => {
  const opening = below && letter.textOf(notationEnd, notationEnd + 1) === '-' ? letter.textOf(below.start, below.start + 20) : '';
  const length = LETTERS.exec(opening)?.[0].length ?? 0;
  return below && length > 0 ? { start: below.start, end: below.start + length } : null;
};

/** The line without the pieces at its ends that were read as part of the line above. */
export const withoutRead = (letter: LetterText, line: Piece, read: readonly Piece[]): Piece =>
  read.reduce(
    (rest, { start, end }) =>
      start === rest.start && end <= rest.end
        ? letter.trim({ start: end, end: rest.end })
        : end === rest.end && start >= rest.start
          ? letter.trim({ start: rest.start, end: start })
          : rest,
    line,
  );
