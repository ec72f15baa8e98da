import type { LetterText, Piece } from '../text/letter-text';

const PLANS = /^(?:kế hoạch|chương trình|phương án)/iu;
/** How far into a point its limit is looked for, in characters. */
const REACH = 400;
const BY_WHEN =
  /\b(?:xong|hoan thanh|nop ve|gui ve|bao cao ve)\b[^.;]{0,60}?\b(?:truoc|cham nhat|den het|trong (?:thang|quy|ngay))\b[^.;]{0,20}?\d/u;

/** 'Báo cáo kết quả về Hội đồng … trước ngày 10/11': what begins with the word of handing in, up to its day. */
const HANDED_IN =
  /^(?:bao cao|gui|nop|trinh|tong hop|hoan thanh|hoan thien)\b[^.;]{0,160}?\b(?:truoc(?: het)?|cham nhat(?: la| vao)?|den het|han cuoi)\s(?:ngay\s)?\d/u;

/** Does a text say by when it is to be finished: 'hoàn thành trước ngày 31/3/2019'? */
export const statesLimit = (letter: LetterText, { start, end }: Piece): boolean => {
  const flat = letter.flatOf(start, Math.min(end, start + REACH));
  return BY_WHEN.test(flat) || HANDED_IN.test(flat);
};

/** 'Thi giáo viên giỏi cấp trường: xong trước ngày 30/4/2021' in a plan is a work with its limit, whoever does it. */
export const hasOwnLimit = (letter: LetterText, documentType: string | null, { start, end }: Piece): boolean =>
  PLANS.test(documentType ?? '') && statesLimit(letter, { start, end });
