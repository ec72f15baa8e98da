import type { LetterText } from '../text/letter-text';
import { readTail } from './tail';
import { isCapitals } from './wording';

const LONGEST_TITLE = 60;
const TITLE = /^(?:ke hoach|chuong trinh(?: hanh dong| cong tac)?|phuong an)$/u;
/** '(Kèm theo Quyết định số … của …)' stands below the title and the subject of what a decision issues. */
const ENCLOSED = /^\(?\s?(?:ban hanh )?kem theo (?:quyet dinh|cong van|chi thi|nghi quyet|van ban)\b/u;
const MOST_LINES_BETWEEN = 14;
const MOST_LINES_OF_REMARK = 5;

/** The plan that a decision issues, behind its signature: its first line and the one behind its last; null where none is joined. */
export const annexedPlan = (letter: LetterText, tailFrom: number): { from: number; to: number } | null => {
  const { lines } = letter;
  for (let at = tailFrom; at < lines.length; at += 1) {
    if (!isTitle(letter, at)) continue;
    const remark = lines
      .slice(at + 1, at + 1 + MOST_LINES_BETWEEN)
      .findIndex(({ start, end }) => ENCLOSED.test(letter.flatOf(start, Math.min(end, start + LONGEST_TITLE))));
    if (remark < 0) continue;
    const from = behindRemark(letter, at + 1 + remark);
    return { from, to: readTail(letter, from).from };
  }
  return null;
};
const isTitle = (letter: LetterText, at: number): boolean => {
  const line = letter.lines[at];
  if (!line || line.end - line.start > LONGEST_TITLE) return false;
  return TITLE.test(letter.flatOf(line.start, line.end).replace(/\W+$/u, '')) && isCapitals(letter.textOf(line.start, line.end));
};
/** The line behind the bracket that closes the remark. */
const behindRemark = (letter: LetterText, first: number): number => {
  const closing = letter.lines
    .slice(first, first + MOST_LINES_OF_REMARK)
    .findIndex(({ start, end }) => letter.textOf(start, end).includes(')'));
  return first + Math.max(0, closing) + 1;
};
