import { isRealDay, lastDayOfMonth } from '../header/dates';
import type { LetterText, Piece } from '../text/letter-text';
import type { FoundDeadline } from './deadlines';

const ONE = String.raw`(?:iv|i{1,3}|\d{1,2})`;
const JOINT = String.raw`\s?(?:-|den(?: het)?|va|,)\s?`;
/** 'Từ tháng 4 đến tháng 6/2024', 'Quý I, II, III/2024', 'Quý I - Quý II năm 2024', 'Tháng 5-6/2024'. */
const SPANS = new RegExp(
  String.raw`^(?:trong\s|tu\s)?(?:(?:dau|giua|cuoi)\s)?(?<unit>thang|quy)\s(?<first>${ONE})(?:\s?(?:[/-]|nam)\s?(?<since>\d{4}))?(?:${JOINT}(?:(?:het |cuoi )?(?:thang|quy)\s)?${ONE})*${JOINT}(?:(?:het |cuoi )?(?:thang|quy)\s)?(?<last>${ONE})(?!\d)(?:\s?(?:[/-]|nam)\s?(?<year>\d{4}))?(?!\s?/)`,
  'u',
);
/** 'Từ 15/4 đến 20/4/2024', '15-20/4/2024'. */
const DAYS =
  /^(?:tu\s)?(?:ngay\s)?(?<d>\d{1,2})(?:\s?[/.]\s?(?<m>\d{1,2})(?:\s?[/.]\s?(?<y>\d{4}))?)?\s?(?:-|den(?: het)?)\s?(?:ngay\s)?(?<day>\d{1,2})\s?[/.]\s?(?<month>\d{1,2})(?:\s?[/.]\s?(?<year>\d{4}))?(?!\d)/u;
/** 'Năm 2026 - 2027', 'từ năm 2026 đến năm 2027'. */
const YEARS = /^(?:trong\s|tu\s)?(?:cac )?nam\s(?<since>\d{4})\s?(?:-|den(?: het)?)\s?(?:nam\s)?(?<year>\d{4})(?!\d)/u;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const two = (value: number): string => String(value).padStart(2, '0');

/** The range that a cell or a line 'Thời gian: …' states: its end is the limit. Null where it states none. @param on the letter's day, for its year. */
export const statedRange = (letter: LetterText, piece: Piece, on: string | null): FoundDeadline | null => {
  const flat = letter.flatOf(piece.start, piece.end);
  const days = DAYS.exec(flat);
  const years = YEARS.exec(flat);
  const found = days ? endOfDays(days, on) : years ? endOfYears(years) : endOfSpans(SPANS.exec(flat), on);
  const length = (days ?? years ?? SPANS.exec(flat))?.[0].length ?? 0;
  if (!found) return null;
  const place = letter.trim({ start: piece.start, end: piece.start + length });
  return {
    deadline: {
      kind: 'fixed',
      text: letter.valueOf(place),
      on: found.end,
      ...(found.from ? { from: found.from } : {}),
      hour: null,
      inclusive: true,
    },
    piece: place,
    warnings: ['range'],
  };
};

interface Range {
  readonly from: string | null;
  readonly end: string;
}
const endOfDays = ({ groups = {} }: RegExpExecArray, on: string | null): Range | null => {
  const year = groups['year'] ?? on?.slice(0, 4);
  const end = `${year}-${two(Number(groups['month']))}-${two(Number(groups['day']))}`;
  const from = `${groups['y'] ?? year}-${two(Number(groups['m'] ?? groups['month']))}-${two(Number(groups['d']))}`;
  return year && isRealDay(end) && isRealDay(from) && from <= end ? { from, end } : null;
};
const endOfYears = ({ groups = {} }: RegExpExecArray): Range | null => {
  const { since = '', year = '' } = groups;
  return since < year ? { from: null, end: `${year}-12-31` } : null;
};
const endOfSpans = (match: RegExpExecArray | null, on: string | null): Range | null => {
  const { unit, first = '', last = '', since, year = on?.slice(0, 4) } = match?.groups ?? {};
  if (!unit || !year) return null;
  const months = unit === 'quy' ? 3 : 1;
  const [begin, end] = [first, last].map((one) => QUARTERS[one] ?? Number(one));
  const crosses = since !== undefined && since < year;
  if (!begin || !end || (begin > end && !crosses) || end * months > 12) return null;
  return { from: null, end: lastDayOfMonth(Number(year), end * months) };
};
