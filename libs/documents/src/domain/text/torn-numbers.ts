import { fold } from './fold';
import type { BlankEdit } from './edits';
import { matchesIn } from './matches';

const TORN = /\d (?=\d)/gu;
/** What stands before a number that can be torn, and how it goes on: both halves of a digit apart are there, so nothing is guessed. */
const TEARS: readonly (readonly [RegExp, RegExp])[] = [
  // 'Chỉ thị số 1 5/CT-TTg', 'số: 20 1/KH-UBND'; before two digits a speck could be the first ('số 2 43/2023/NĐ-CP')
  [
    /(?:\bs[o6]|\b(?:nghi dinh|quyet dinh|chi thi|thong tu|thong bao|ke hoach|to trinh|nghi quyet|cong van|van ban|bao cao|cong dien|huong dan))\s?[:.]?\s?\d{1,2}$/u,
    /^\d\s?(?:\/\s?(?:[12]\s?\d|[a-z]{2})|-\s?[a-z]{2,4}\s?\/)/u,
  ],
  // 'ngày 1 6 tháng 6', 'ngày 2 9/7/2025'
  [/\bngay [0-3]$/u, /^\d(?:\s?[/.-]\s?[01]?\s?\d\s?(?!\d)|\s?thang\b)/u],
  // '31/1 2/2020', '18/0 1/2016', 'tháng 1 2 năm 2020'
  [/\d\s?[/.-]\s?[01]$/u, /^\d\s?[/.-]\s?[12]\s?\d/u],
  [/\bthang [01]$/u, /^\d\s?(?:,\s?)?nam\b/u],
  // 'năm 20 20', '20/8/202 0', '12/2 020/NĐ-CP'
  [/(?:\bnam |\d\s?[/.-]\s?)2$/u, /^\s?0\d{2}(?![\d/]*%)(?!\d)/u],
  [/(?:\bnam |\d\s?[/.-]\s?)(?:19|20)$/u, /^\d{2}(?=\s?(?:[,;:.)/\n"-]|$|(?:cua|ve|tai|va|cho|de|nham|den|gui)\b))/u], // not '9/02/20 23 hộ dân'
  [/(?:\bnam |\d\s?[/.-]\s?)(?:19|20)\d$/u, /^\d(?!\d)/u],
];
const LOOK_BACK = 28;
const LOOK_AHEAD = 14;
/** '12/20 21' can be two numbers of a list where no year is looked for: only behind a day and a month, 'năm', or before the letters of a symbol. */
const IS_YEAR_BEFORE = /(?:\bnam |\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?)[12]\d{0,2}$/u;
const IS_YEAR_BEHIND = /^\d{1,3}\s?\/\s?[a-z]/u;

/** Blanks that a scan, or the glyphs of a PDF, put inside a number, a day, a year: where what stands around allows no other reading. */
export const blanksInNumbers = (text: string): BlankEdit[] => {
  const edits: BlankEdit[] = [];
  for (const { index } of matchesIn(text, TORN)) {
    const at = index + 1;
    const before = fold(text.slice(Math.max(0, at - LOOK_BACK), at));
    const behind = fold(text.slice(at + 1, at + 1 + LOOK_AHEAD));
    const isTorn = TEARS.some(
      ([opens, goesOn], tear) =>
        opens.test(before) && goesOn.test(behind) && (tear < FIRST_OF_YEAR || IS_YEAR_BEFORE.test(before) || IS_YEAR_BEHIND.test(behind)),
    );
    if (isTorn) edits.push({ at, puts: false });
  }
  return edits;
};
const FIRST_OF_YEAR = 4;
