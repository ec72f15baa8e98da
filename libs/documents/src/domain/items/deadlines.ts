import { DATE_SOURCE, dayOfMatch, lastDayOfMonth } from '../header/dates';
import type { Read, ReadDeadline } from '../reading';
import type { LetterText, Piece } from '../text/letter-text';
import { hourOf, HOUR_SOURCE } from './hours';

export interface FoundDeadline {
  readonly deadline: ReadDeadline;
  readonly piece: Piece;
  readonly warnings: readonly string[];
}
/** 'trước' excludes the day, 'đến (hết)', 'chậm nhất', 'trong' include it. */
const LIMIT = String.raw`\b(?<limit>xong truoc|hoan thanh truoc|truoc het|truoc|den het|cham nhat(?: la| vao| den| trong)*|den|trong|han cuoi(?: cung)?(?: la)?|thoi han(?: la)?:?|muon nhat(?: la)?)\s`;
const FIXED = new RegExp(String.raw`${LIMIT}(?:${HOUR_SOURCE}\s?,?\s?)?(?:het\s)?${DATE_SOURCE}`, 'gu');
const MONTH = new RegExp(String.raw`${LIMIT}(?:het\s)?thang\s(?<month>\d{1,2})\s?(?:[/-]|nam)\s?(?<year>\d{4})(?!\d)`, 'gu');
const QUARTER = new RegExp(String.raw`${LIMIT}(?:het\s)?quy\s(?<quarter>iv|i{1,3}|[1-4])\s?(?:[/-]|nam)\s?(?<year>\d{4})(?!\d)`, 'gu');
const RELATIVE =
  /\b(?:trong(?: vong| thoi han| thoi gian)?|cham nhat(?: la| sau| trong)*|khong qua|sau|toi da)\s(?<amount>\d{1,3})\s?(?:\([^)]{2,30}\)\s)?(?<unit>ngay lam viec|ngay|thang|gio|tuan)\b(?<from>[^.;\n]{0,60}?\b(?:ke )?tu (?:ngay|khi|thoi diem) (?:ky|ban hanh|nhan|tiep nhan|van ban)?)?/gu;
const BY_REFERENCE = /\b(?:dung thoi han quy dinh|theo thoi han(?: quy dinh| tai| neu)?|thoi han theo quy dinh|dung thoi gian quy dinh)/gu;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
/** A date behind these belongs to a cited document or begins a period; none of them is a limit. */
const NOT_A_LIMIT =
  /(?:\btu(?: ngay)?\s[\d/ .a-z]{4,40}|\b(?:so lieu|so co mat|thong ke|luy ke|tinh|cap nhat)[^.;]{0,40}|giai doan[^.;]{0,20})$/u;

/** 'từ ngày 15/5/2017' before 'đến ngày 25/5/2017': the duty is done within the two, so the second is its limit. */
const RANGE_BEFORE = /\b(?:bat dau )?tu(?: ngay)?\s\d{1,2}\s?(?:[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?|thang\s\d{1,2}(?:\snam\s\d{4})?)?$/u;
const gapBefore = (flat: string, at: number): number => at - flat.slice(0, at).trimEnd().length;

/** The first deadline that a piece of text sets; null where it sets none: 'khẩn trương' and 'ngay' are no date, a cited letter's date is none. */
export const deadlineIn = (letter: LetterText, piece: Piece, year: number | null): FoundDeadline | null => {
  const flat = letter.flatOf(piece.start, piece.end);
  const found = [
    ...fixed(letter, piece, flat, year),
    ...months(letter, piece, flat),
    ...relative(letter, piece, flat),
    ...byReference(letter, piece, flat),
  ];
  const dated = found.filter(({ deadline }) => deadline.kind !== 'byReference');
  return (dated.length > 0 ? dated : found).sort((a, b) => a.piece.start - b.piece.start)[0] ?? null;
};
export const readOf = (letter: LetterText, found: FoundDeadline | null): Read<ReadDeadline | null> =>
  found
    ? {
        value: found.deadline,
        confidence: found.warnings.length > 0 ? 0.6 : found.deadline.kind === 'byReference' ? 0.7 : 0.93,
        span: letter.spanOf(found.piece),
        warnings: found.warnings,
      }
    : { value: null, confidence: 0.9, span: null, warnings: [] };

const at = (piece: Piece, match: RegExpExecArray): Piece => ({
  start: piece.start + match.index,
  end: piece.start + match.index + match[0].trimEnd().length,
});
const inclusive = (limit: string): boolean => !limit.includes('truoc') || limit === 'truoc het';

const fixed = (letter: LetterText, piece: Piece, flat: string, year: number | null): FoundDeadline[] =>
  [...flat.matchAll(FIXED)].flatMap((match) => {
    const groups = match.groups ?? {};
    const limit = groups['limit'] ?? '';
    const before = flat.slice(Math.max(0, match.index - 60), match.index).trimEnd();
    const range = limit.startsWith('den') ? RANGE_BEFORE.exec(before) : null;
    if (NOT_A_LIMIT.test(range ? before.slice(0, range.index).trimEnd() : before) && limit.startsWith('den')) return [];
    const place = range
      ? { ...at(piece, match), start: piece.start + match.index - (before.length - range.index) - gapBefore(flat, match.index) }
      : at(piece, match);
    const on = dayOfMatch(groups, year);
    if (!on) return [];
    const yearless = !groups['y1'] && !groups['y2'];
    return [
      {
        deadline: { kind: 'fixed' as const, text: letter.valueOf(place), on, hour: hourOf(groups), inclusive: inclusive(limit) },
        piece: place,
        warnings: [...(yearless ? ['inferred'] : []), ...(range ? ['range'] : [])],
      },
    ];
  });

const months = (letter: LetterText, piece: Piece, flat: string): FoundDeadline[] =>
  [...flat.matchAll(MONTH), ...flat.matchAll(QUARTER)].flatMap((match) => {
    const groups = match.groups ?? {};
    const month = groups['month'] ? Number(groups['month']) : (QUARTERS[groups['quarter'] ?? ''] ?? 0) * 3;
    if (month < 1 || month > 12) return [];
    const place = at(piece, match);
    const before = inclusive(groups['limit'] ?? '') ? null : month - (groups['month'] ? 0 : 2);
    const on = before ? `${groups['year']}-${String(before).padStart(2, '0')}-01` : lastDayOfMonth(Number(groups['year']), month);
    return [
      {
        deadline: { kind: 'fixed' as const, text: letter.valueOf(place), on, hour: null, inclusive: before === null },
        piece: place,
        warnings: [],
      },
    ];
  });

const relative = (letter: LetterText, piece: Piece, flat: string): FoundDeadline[] =>
  [...flat.matchAll(RELATIVE)].flatMap((match) => {
    const { amount = '0', unit = '', from = '' } = match.groups ?? {};
    // 'sau 5 ngày' alone tells when something begins; only with its trigger it limits.
    if (match[0].startsWith('sau') && !from) return [];
    const place = at(piece, match);
    const weeks = unit === 'tuan' ? 7 : 1;
    const units = { 'ngay lam viec': 'workingDay', ngay: 'day', tuan: 'day', thang: 'month', gio: 'hour' } as const;
    const trigger = /\bnhan\b|tiep nhan/u.test(from) ? ('received' as const) : ('signed' as const);
    return [
      {
        deadline: {
          kind: 'relative' as const,
          text: letter.valueOf(place),
          amount: Number(amount) * weeks,
          unit: units[unit as keyof typeof units],
          trigger,
        },
        piece: place,
        warnings: from ? [] : ['inferred'],
      },
    ];
  });

const byReference = (letter: LetterText, piece: Piece, flat: string): FoundDeadline[] =>
  [...flat.matchAll(BY_REFERENCE)].map((match) => {
    const place = at(piece, match);
    return { deadline: { kind: 'byReference', text: letter.valueOf(place) }, piece: place, warnings: [] };
  });
