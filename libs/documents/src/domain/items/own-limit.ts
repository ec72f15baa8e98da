import type { LetterText, Piece } from '../text/letter-text';

const PLANS = /^(?:kế hoạch|chương trình|phương án)/iu;
/** How far into a point its limit is looked for, in characters. */
const REACH = 400;
const BY_WHEN =
  /\b(?:xong|hoan thanh|nop ve|gui ve|bao cao ve)\b[^.;]{0,60}?\b(?:truoc|cham nhat|den het|trong (?:thang|quy|ngay))\b[^.;]{0,20}?\d/u;

/** Does a text say by when it is to be finished: 'hoàn thành trước ngày 31/3/2019'? */
export const statesLimit = (letter: LetterText, { start, end }: Piece): boolean =>
  BY_WHEN.test(letter.flatOf(start, Math.min(end, start + REACH)));

/** 'Thi giáo viên giỏi cấp trường: xong trước ngày 30/4/2021' in a plan is a work with its limit, whoever does it. */
export const hasOwnLimit = (letter: LetterText, documentType: string | null, { start, end }: Piece): boolean =>
  PLANS.test(documentType ?? '') && statesLimit(letter, { start, end });
