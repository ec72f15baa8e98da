import { TITLE_PATTERN } from '../header/document-types';
import { headNumber } from '../header/notation';
import type { LetterText, Line } from '../text/letter-text';
import { headCells } from './cells';
import { spoiltMottoAt } from './spoilt-motto';
import { BODY_HEAD, BODY_START, isCapitals, KINH_GUI, MOTTO, RULE } from './wording';

/** What a head must have stands within so many lines. */
const FURTHEST = 45;
/** Lines that name who issues it stand so close above the motto. */
const MOST_ABOVE = 5;
/** A site puts so many lines of its own above a letter, and they begin as sentences do: 'Để sử dụng toàn bộ tiện ích …'. */
const MOST_OF_SITE = 10;
const LONGEST = 200;
const TITLE_ALONE = new RegExp(String.raw`^(?:${TITLE_PATTERN})\W{0,3}$`, 'u');
const UNIT_ALONE = /^(?:tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)\b/u;
/** Looked for before the cells are cut. */
const MAY_HAVE_NUMBER = /(?:^|[\s_.,-])s[o06d][z5]?[^a-z]|\bso$/u;
/** The first ground of a decision, however short a narrow column made its line: 'Căn cứ Luật Tổ chức HĐND' over 'và UBND ngày …'. */
const GROUND = /^\W{0,3}can cu (?:luat|bo luat|nghi (?:dinh|quyet)|quyet dinh|thong tu|phap lenh|chi thi|hien phap)\b/u;
/** What a site says of a letter in a table above it: 'Số hiệu | 18/CT-UBND'. */
const OF_SITE = /^\W{0,3}so\s?(?:\/\s?)?(?:hieu|ky hieu)\b/u;
const STAMP = /[@%:()]|\d{2}/u;

export interface HeadAnchors {
  /** Index of the first line of the head; above it stand the stamps of signing services and of who received it. */
  readonly from: number;
  /** Index of the last line that a motto, a number or a title shows to be the head's, whatever a scan put between; -1 where none does. */
  readonly least: number;
}

/** Looks for what only a head has: the motto, the number, the title. Where none is there the head is read from the first line on. */
export const headAnchors = (letter: LetterText): HeadAnchors => {
  let motto: number | null = null;
  let number: number | null = null;
  let least = -1;
  for (let index = 0; index < Math.min(letter.lines.length, FURTHEST); index += 1) {
    const line = letter.lines[index];
    if (!line) break;
    const flat = letter.flatOf(line.start, Math.min(line.end, line.start + LONGEST));
    if (KINH_GUI.test(flat) && (motto !== null || number !== null) && isNarrow(letter, Math.max(motto ?? 0, number ?? 0), index))
      least = index - 1;
    if (KINH_GUI.test(flat) || GROUND.test(flat)) break;
    if (flat.length > 40 && BODY_START.test(flat.replace(/^\W+/u, '')) && (motto !== null || number !== null || index >= MOST_OF_SITE))
      break;
    if (MOTTO.test(flat) || spoiltMottoAt(flat) >= 0) {
      if (motto !== null && number !== null && index > number + 3) break; // the next page, or a draft that is joined
      motto ??= index;
      least = index;
    } else if (
      number === null &&
      MAY_HAVE_NUMBER.test(flat) &&
      !OF_SITE.test(flat) &&
      headCells(letter, line).some((cell) => headNumber(letter, cell) !== null)
    ) {
      number = index;
      least = index;
    } else if (TITLE_ALONE.test(flat) && isCapitals(letter.textOf(line.start, line.end)) && (motto !== null || number !== null))
      least = index;
  }
  // A scan puts the left column above the motto, or beside it.
  return { from: motto === null ? 0 : firstAbove(letter, Math.min(motto, number ?? motto)), least };
};

const FURTHEST_ADDRESSEES = 14;
const WIDEST_CELL = 75;
/** Between the number and 'Kính gửi' only narrow lines stand, whatever a stamp put among them: no sentence of a body. */
const isNarrow = ({ lines }: LetterText, from: number, to: number): boolean =>
  to - from <= FURTHEST_ADDRESSEES && lines.slice(from + 1, to).every(({ start, end }) => end - start <= WIDEST_CELL);

/** The names of bodies right above the motto or the number belong to the head; a stamp, an address, a clock between ends them. */
const firstAbove = (letter: LetterText, anchor: number): number => {
  let first = anchor;
  for (let at = anchor - 1; at >= Math.max(0, anchor - MOST_ABOVE); at -= 1) {
    const line = letter.lines[at];
    if (!line) break;
    if (line.end - line.start <= 3 || RULE.test(letter.flatOf(line.start, Math.min(line.end, line.start + LONGEST)))) continue;
    if (!namesBody(letter, line)) break;
    first = at;
  }
  return first;
};
const namesBody = (letter: LetterText, { start, end }: Line): boolean => {
  if (end - start > 90) return false;
  const text = letter.textOf(start, end);
  const flat = letter.flatOf(start, end);
  if (STAMP.test(text)) return false;
  return (
    (isCapitals(text) && flat.replace(/[^a-z]/gu, '').length >= 5) || BODY_HEAD.test(flat) || (UNIT_ALONE.test(flat) && isCapitals(text))
  );
};
