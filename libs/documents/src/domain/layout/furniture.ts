import type { LetterText, Line } from '../text/letter-text';

/** A line longer than this is text. */
const LONGEST = 100;
const PAGE = /^\W*(?:(?:trang|page)\s?)?\d{1,3}(?:\s?[/|]\s?\d{1,3})?\W*$/u;
/** What a signing service prints over a page: who signed, when, and its clock. */
const SEAL =
  /^\W{0,4}(?:(?:nguoi ky|ky boi|ky so boi|thoi gian ky|ngay ky|chu ky so)\s?:|co quan\s?:.{0,40}$|\d{1,2}[./-]\d{1,2}[./-]\d{4},? \d{1,2}:\d{2})/u;
/** Sites that publish the law print their name on every page. */
const WATERMARK = /thuvienphapluat|luatvietnam|thu vien phap luat.{0,8}(?:tel|www)|^\W*(?:https?:\/\/|www\.)\S{4,60}$/u;

const mayNameSite = (flat: string): boolean => flat.includes('luat') || flat.includes('://') || flat.includes('www');

/** Is this line the paper's and not the letter's: a page number, a signing service's stamp, a watermark? */
export const isFurniture = (letter: LetterText, { start, end }: { readonly start: number; readonly end: number }): boolean => {
  if (end - start > LONGEST) return false;
  const flat = letter.flatOf(start, end);
  return PAGE.test(flat) || SEAL.test(flat) || (mayNameSite(flat) && WATERMARK.test(flat));
};

/** The lines that are the letter's own; what a page break put between two of them makes them no two paragraphs. */
export const withoutFurniture = (letter: LetterText, lines: readonly Line[]): Line[] => {
  const kept: Line[] = [];
  lines.forEach((line, at) => {
    if (isLabelAlone(letter, line, lines[at + 1]) || !isFurniture(letter, line)) kept.push(line);
  });
  return kept;
};

/** '1.', '2.1.' alone on a line, with its words on the very next: the label of a point, as some sites break it. */
export const isLabelAlone = (letter: LetterText, { start, end }: { readonly start: number; readonly end: number }, next?: Line): boolean =>
  end - start < LONGEST_LABEL &&
  next?.blankBefore === false &&
  /^\d{1,2}\.(?:\d{1,2}\.){0,2}$/u.test(letter.textOf(start, end)) &&
  /^\p{Lu}\p{Ll}/u.test(letter.textOf(next.start, Math.min(next.end, next.start + 2)));
const LONGEST_LABEL = 10;
