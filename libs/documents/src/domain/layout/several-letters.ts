import { headNumber } from '../header/notation';
import { startsSmall } from '../text/letter-case';
import { LetterText, type Line } from '../text/letter-text';
import { BODY_HEAD, BULLET, CAPACITY, isCapitals, MOTTO, NOI_NHAN, ROLE, SUBJECT_LEAD } from './wording';

/** Lines between a motto and the number of the letter under it. */
const MOST_HEAD_LINES = 14;
/** Lines of who issues it, above the motto. */
const MOST_ISSUER_LINES = 8;
const LONGEST_HEAD_LINE = 200;

/**
 * The letters of one file, as ranges of the given text; one range where it holds one letter. A new letter begins with the names above a motto, behind a
 * tail ('Nơi nhận') and with a number of its own below: forms and annexes bear the motto too, but no number.
 */
export const lettersIn = (given: string): { start: number; end: number }[] => {
  const letter = new LetterText(given);
  const { lines } = letter;
  const starts = [0];
  let closed = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const flat = letter.flatOf(line.start, Math.min(line.end, line.start + LONGEST_HEAD_LINE));
    if (NOI_NHAN.test(flat)) closed = true;
    if (!closed || !MOTTO.test(flat)) continue;
    const first = firstLineOf(letter, lines, at);
    if (!hasNumber(letter, lines, first, at)) continue;
    starts.push(letter.spanOf(lines[first] ?? line).start);
    closed = false;
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? given.length }));
};

const hasNumber = (letter: LetterText, lines: readonly Line[], first: number, motto: number): boolean =>
  lines.slice(first, motto + MOST_HEAD_LINES).some((line) => numberIn(letter, line));
const numberIn = (letter: LetterText, { start, end }: Line): boolean =>
  headNumber(letter, { start, end: Math.min(end, start + LONGEST_HEAD_LINE) }) !== null;

/** The names of bodies above the motto belong to it, with the number below them; a copy's entry or a signature does not. */
const firstLineOf = (letter: LetterText, lines: readonly Line[], motto: number): number => {
  let first = motto;
  for (let at = motto - 1; at >= Math.max(0, motto - MOST_ISSUER_LINES); at -= 1) {
    const line = lines[at];
    if (!line || line.end - line.start > LONGEST_HEAD_LINE) break;
    const flat = letter.flatOf(line.start, line.end);
    const isName = isCapitals(letter.textOf(line.start, line.end)) && !ROLE.test(flat) && !CAPACITY.test(flat);
    if (BULLET.test(flat) || !(isName || numberIn(letter, line) || SUBJECT_LEAD.test(flat) || goesOnSmall(letter, line))) break;
    if (isName && BODY_HEAD.test(flat)) first = at;
  }
  return first;
};
/** The second line of a subject: 'của các huyện'. */
const goesOnSmall = (letter: LetterText, { start, end }: Line): boolean =>
  end - start < LONGEST_SUBJECT_LINE && startsSmall(letter.textOf(start, start + 1));
const LONGEST_SUBJECT_LINE = 60;
