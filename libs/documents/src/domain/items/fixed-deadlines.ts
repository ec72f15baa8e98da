import { isRealDay, lastDayOfMonth, SPOILT_YEAR } from '../header/dates';
import type { LetterText, Piece } from '../text/letter-text';
import type { FoundDeadline } from './deadlines';
import { hourOf } from './hours';
import { isInclusive, LIMIT_SOURCE, MOMENT_SOURCE, NO_LIMIT_BEFORE_DEN, NO_LIMIT_BEFORE_TRUOC } from './limit-words';
import { matchesIn } from '../text/matches';

type Groups = Readonly<Record<string, string | undefined>>;
/** 'ngày', also with one letter misread or without its blank ('npày 20/8/2020', 'ngàv', 'ngày20/8/2020'): a full date follows. */
const DAY_WORD = '(?:n[a-z]ay|ng[a-z]y|nga[a-z]|[a-z]gay|ng[a-z]ay)';
/** A day over folded text. Without 'ngày' it needs its year, or the word of a limit that nothing but a day can follow. */
const DAY = String.raw`(?:(?:${DAY_WORD}\s?)?(?<d1>\d{1,2})\s?[/.-]\s?(?<m1>\d{1,2})\s?[/.-]\s?(?<y1>\d{4})(?!\d)|ngay\s?(?<d2>\d{1,2})\s?,?\s?thang\s(?<m2>\d{1,2})(?:\s?,?\s?(?:nam|narn)\s(?<y2>\d{4})(?!\d)|(?![\da-z])(?!${SPOILT_YEAR}))|(?<d5>\d{1,2})\sthang\s(?<m5>\d{1,2})\snam\s(?<y5>\d{4})(?!\d)|(?:ngay\s)?(?<d3>\d{1,2})\s?[/-]\s?(?<m3>\d{1,2})(?![\da-z/%]|\s?[-/]\s?\S{0,3}\d|\s\d(?![\d.,]))|ngay\s?(?<d4>\d{1,2})\sthang nay)`;
const YEAR = String.raw`(?:\s?(?:[/-]|nam|cua nam)\s?(?<year>\d{4})(?!\d))`;
const OPENED = String.raw`(?<limit>)^`;
const spans = (opening: string): readonly (readonly [Spans, RegExp])[] => [
  ['month', new RegExp(String.raw`${opening}(?:het\s)?(?:(?<part>dau|giua|cuoi)\s)?thang\s(?<month>\d{1,2})(?!\d)${YEAR}?`, 'gu')],
  [
    'quarter',
    new RegExp(
      String.raw`${opening}(?:het\s)?(?:(?<part>dau|giua|cuoi)\s)?qu[yi]\s?(?<quarter>iv|[[(|l1]v|i{1,3}|hi|ih|h|[1-4])(?![a-z\d])${YEAR}?`,
      'gu',
    ),
  ],
  ['half', new RegExp(String.raw`${opening}(?:het\s)?(?:06|6|sau) thang (?<part>dau|cuoi)(?:${YEAR}|\snam)?`, 'gu')],
  ['year', new RegExp(String.raw`${opening}(?:het\s)?(?:(?<part>dau|giua|cuoi)\s)?nam\s(?<year>\d{4})(?!\d|\s?[-–]\s?\d)`, 'gu')],
];
type Spans = 'month' | 'quarter' | 'half' | 'year';
const WITHIN_TEXT = { day: new RegExp(`${LIMIT_SOURCE}${MOMENT_SOURCE}${DAY}`, 'gu'), spans: spans(LIMIT_SOURCE) };
/** Behind 'Thời gian thực hiện:' the day itself is said. */
const STATED = { day: new RegExp(`${OPENED}${MOMENT_SOURCE}${DAY}`, 'gu'), spans: spans(OPENED) };
/** What every wording of a day or a span has; looked for first, because most pieces set no date. */
const MAY_BE_DAY = /\d\s?(?:[/.-]\s?\d|,?\s?thang)/u;
const HALF = /(?:6|sau) thang (?:dau|cuoi)/u;
const MAY_BE_SPAN: Readonly<Record<Spans, RegExp>> = {
  month: /thang\s\d/u,
  quarter: /qu[yi]\s?[ih1-4[(|l]/u,
  half: HALF,
  year: /nam\s\d{4}/u,
};
/** 'trong quý III, IV/2021', 'trong tháng 8 và tháng 9': a list ends with its last. */
const LISTED_BEHIND: Partial<Readonly<Record<Spans, RegExp>>> = {
  month: /^(?:\s?(?:,|-|va)\s?(?:thang\s)?(?<month>\d{1,2})(?![\d/]\d?\/|\d))+(?:\s?(?:[/-]|nam|cua nam)\s?(?<year>\d{4})(?!\d))?/u,
  quarter: /^(?:\s?(?:,|-|va)\s?(?:qu[yi]\s)?(?<quarter>iv|i{1,3}|[1-4])(?![a-z\d]))+(?:\s?(?:[/-]|nam|cua nam)\s?(?<year>\d{4})(?!\d))?/u,
};
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4, h: 2, hi: 3, ih: 3 };
/** 'Quý [V', 'Quý HI': what a scan makes of Roman numbers. */
const quarterOf = (written: string): number => QUARTERS[written] ?? (/^.v$/u.test(written) ? 4 : 0);
/** 'từ ngày 15/5/2017' before 'đến ngày 25/5/2017': the duty is done within the two, so the second is its limit. */
const RANGE_BEFORE =
  /\b(?:bat dau )?tu(?: ngay)?\s(?<d>\d{1,2})(?:\s?[/.-]\s?(?<m>\d{1,2})(?:\s?[/.-]\s?(?<y>\d{4}))?|\sthang\s(?<m2>\d{1,2})(?:\snam\s(?<y2>\d{4}))?)?$/u;
/** Periods that are told of, not set: a storm, a holiday, a law's validity. */
const NO_DUTY_BEFORE =
  /\b(?:nghi (?:tet|le|he)|mua lu|con bao|nhiem ky|thoi ky|giai doan|so lieu|phat sinh|du bao|dien ra|hieu luc|hoc ky|nam hoc)\b[^.;]{0,40}$/u;
/** Behind a whole year a limit ends its clause, or is one of 'hết', 'cuối'; 'trong năm 2025' amid a clause says of when something is. */
const ENDS_CLAUSE = /^\s?(?:[.;:)\n]|,|$|\.\/\.)/u;
/** 'Đối với các nhiệm vụ được giao trong năm 2025, các sở …' says which, not by when. */
const SAYS_WHICH = /(?:^|[.;:,]\s)(?:doi voi|cac nhiem vu|nhung nhiem vu)\b[^.;:,]{0,90}$/u;
/** 'Định kỳ hằng năm (trước ngày 30 tháng 11)' comes back, and so does 'trước ngày 25/12 hàng năm'. */
const REPEATS_BEFORE =
  /\b(?:(?:hang|moi) (?:nam|quy|thang|tuan)|(?:\d{1,2}|mot|hai) lan\s?\/\s?nam|(?:dinh ky|hang|bao cao|so ket) (?:06|6|sau) thang(?: dau nam)?|bao cao (?:tong ket )?nam),?(?: gui| nop)?\s?\(?$/u;
/** 'hoàn thành đến 30/6': behind a word of finishing, and where nothing is counted behind it ('đến 1/3 diện tích'). */
const FINISHED_BY = /\b(?:hoan thanh|xong|ket thuc|nop|gui|bao cao)\b[^.;,]{0,30}$/u;
const ENDS_OR_AIMS = /^\s?(?:[.;,)\n]|$|de\b|va\b)/u;
const REPEATS_BEHIND = /^\s?(?:cua |cac |va[^.;]{0,20} )?(?:hang|moi) (?:nam|quy|thang)\b/u;
const MONTHS_LATE = 180 * 86_400_000;

/** Days, months, quarters, half-years and years that limit a duty in running text, or stand alone behind 'Thời gian:' (`stated`). */
export const fixedDeadlines = (letter: LetterText, piece: Piece, flat: string, on: string | null, stated = false): FoundDeadline[] => {
  const grammar = stated ? STATED : WITHIN_TEXT;
  if (!/\d|qu[yi]\s?[ivh[(|l]/u.test(flat) && !HALF.test(flat)) return [];
  const days = (MAY_BE_DAY.test(flat) ? matchesIn(flat, grammar.day) : []).flatMap((match) =>
    dayFound(letter, piece, flat, match, on, stated),
  );
  const longer = grammar.spans.flatMap(([kind, wording]) =>
    (MAY_BE_SPAN[kind].test(flat) ? matchesIn(flat, wording) : []).flatMap((match) =>
      spanFound(letter, piece, flat, match, kind, on, stated),
    ),
  );
  return [...days, ...longer];
};

const pieceOf = (letter: LetterText, piece: Piece, match: RegExpExecArray, moreBefore = 0): Piece =>
  letter.trim({ start: piece.start + match.index - moreBefore, end: piece.start + match.index + match[0].length }, ',');

const dayFound = (
  letter: LetterText,
  piece: Piece,
  flat: string,
  match: RegExpExecArray,
  letterOn: string | null,
  stated: boolean,
): FoundDeadline[] => {
  const groups: Groups = match.groups ?? {};
  const limit = groups['limit'] ?? '';
  const before = flat.slice(Math.max(0, match.index - 60), match.index).trimEnd();
  const range = limit === 'den' || limit === 'den het' ? RANGE_BEFORE.exec(before) : null;
  const told = range ? before.slice(0, range.index).trimEnd() : before;
  if (limit.startsWith('den') && (range ? NO_DUTY_BEFORE.test(told) : NO_LIMIT_BEFORE_DEN.test(told))) return [];
  if (limit.endsWith('truoc') && NO_LIMIT_BEFORE_TRUOC.test(told)) return [];
  if (!stated && groups['d3'] !== undefined && !/ngay\s?\d/u.test(match[0]) && !/truoc|cham nhat|muon nhat|han/u.test(limit))
    if (!FINISHED_BY.test(told) || !ENDS_OR_AIMS.test(flat.slice(match.index + match[0].length))) return [];
  if (REPEATS_BEFORE.test(told)) return [];
  if (REPEATS_BEHIND.test(flat.slice(match.index + match[0].length, match.index + match[0].length + 40))) return [];
  const day = dayNamed(groups, letterOn);
  if (!day) return [];
  const gap = range ? match.index - flat.slice(0, match.index).trimEnd().length : 0;
  const place = pieceOf(letter, piece, match, range ? before.length - range.index + gap : 0);
  const from = range ? rangeStart(range, day.on) : null;
  const warnings = [...(day.yearless ? ['inferred'] : []), ...(range ? ['range'] : []), ...(isRealDay(day.on) ? [] : ['impossible'])];
  return [
    {
      deadline: {
        kind: 'fixed',
        text: letter.valueOf(place),
        on: day.on,
        ...(from ? { from } : {}),
        hour: hourOf(groups),
        inclusive: isInclusive(limit),
      },
      piece: place,
      warnings,
    },
  ];
};
const two = (value: number | string): string => String(value).padStart(2, '0');

/** The day of a match; one without a year is the next such day from about half a year before the letter on. */
const dayNamed = (groups: Groups, letterOn: string | null): { on: string; yearless: boolean } | null => {
  const written = groups['y1'] ?? groups['y2'] ?? groups['y5'];
  const month = groups['m1'] ?? groups['m2'] ?? groups['m3'] ?? groups['m5'] ?? (groups['d4'] ? letterOn?.slice(5, 7) : undefined);
  const day = groups['d1'] ?? groups['d2'] ?? groups['d3'] ?? groups['d4'] ?? groups['d5'];
  if (!month || !day || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const monthDay = `${two(Number(month))}-${two(Number(day))}`;
  if (written) return { on: `${written}-${monthDay}`, yearless: false };
  const year = yearFor(monthDay, letterOn);
  return year === null ? null : { on: `${year}-${monthDay}`, yearless: true };
};
const yearFor = (monthDay: string, letterOn: string | null): number | null => {
  if (letterOn === null) return null;
  const year = Number(letterOn.slice(0, 4));
  const late =
    Date.parse(`${letterOn.length === 10 ? letterOn : `${letterOn.slice(0, 7).padEnd(7, '-01')}-01`}`) - Date.parse(`${year}-${monthDay}`);
  return late > MONTHS_LATE ? year + 1 : year;
};
const rangeStart = ({ groups = {} }: RegExpExecArray, end: string): string | null => {
  const month = groups['m'] ?? groups['m2'] ?? end.slice(5, 7);
  const from = `${groups['y'] ?? groups['y2'] ?? end.slice(0, 4)}-${two(Number(month))}-${two(Number(groups['d']))}`;
  return isRealDay(from) && from <= end ? from : null;
};

const spanFound = (
  letter: LetterText,
  piece: Piece,
  flat: string,
  match: RegExpExecArray,
  kind: Spans,
  letterOn: string | null,
  stated: boolean,
): FoundDeadline[] => {
  const groups0: Groups = match.groups ?? {};
  const more = groups0['year'] ? null : LISTED_BEHIND[kind]?.exec(flat.slice(match.index + match[0].length));
  // 'trong tháng 9, 12 xã' counts something else.
  const listed = more && (more.groups?.['year'] || /thang|qu[yi]/u.test(more[0]) || kind === 'quarter') ? more : null;
  const groups: Groups = { ...groups0, ...(listed?.groups ?? {}) };
  const limit = groups['limit'] ?? '';
  const before = flat.slice(Math.max(0, match.index - 60), match.index).trimEnd();
  const length = match[0].length + (listed?.[0].length ?? 0);
  const behind = flat.slice(match.index + length);
  if (limit.startsWith('den') && NO_LIMIT_BEFORE_DEN.test(before)) return [];
  if (limit.endsWith('truoc') && NO_LIMIT_BEFORE_TRUOC.test(before)) return [];
  if (/^\s?(?:va cac nam|tro di|tro ve|den|-|–|hang|moi)\b/u.test(behind)) return [];
  const written = groups['year'] ? Number(groups['year']) : null;
  const guessed = kind === 'year' || letterOn === null ? null : Number(letterOn.slice(0, 4));
  const year = written ?? guessed;
  if (year === null) return [];
  const clear = groups['part'] !== undefined || /\bhet\b|truoc|cham nhat|muon nhat/u.test(match[0]);
  if (kind === 'year' && !stated && !(clear || (limit === 'trong' && ENDS_CLAUSE.test(behind)))) return [];
  if (!stated && limit === 'trong' && SAYS_WHICH.test(flat.slice(Math.max(0, match.index - 120), match.index).trimEnd())) return [];
  if (kind === 'half' && !stated && limit !== 'trong' && !clear) return [];
  let end = endOf(kind, groups, year, !isInclusive(limit));
  if (!end) return [];
  if (written === null && letterOn !== null && letterOn.length > 4 && end.slice(0, letterOn.length) < letterOn) {
    // 'kết quả trong tháng 7' of a letter of August is told; 'trong tháng 01' of one of December is to come.
    if (Date.parse(letterOn) - Date.parse(end) < MONTHS_LATE) return [];
    end = endOf(kind, groups, year + 1, !isInclusive(limit)) ?? end;
  }
  const place = letter.trim({ start: piece.start + match.index, end: piece.start + match.index + length }, ',');
  return [
    {
      deadline: { kind: 'fixed', text: letter.valueOf(place), on: end, hour: null, inclusive: isInclusive(limit) },
      piece: place,
      warnings: groups['year'] ? [] : ['inferred'],
    },
  ];
};

/** The last day of what is named ('quý III' 30/9, 'giữa tháng' the 15th, 'đầu tháng' the 1st); before it, its first day. */
const endOf = (kind: Spans, groups: Groups, year: number, before: boolean): string | null => {
  const { part } = groups;
  const first = {
    month: Number(groups['month']),
    quarter: quarterOf(groups['quarter'] ?? '') * 3 - 2,
    half: part === 'dau' ? 1 : 7,
    year: 1,
  }[kind];
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[kind];
  if (!(first >= 1 && first <= 12)) return null;
  if (before && part === undefined) return `${year}-${two(first)}-01`;
  const last = first + months - 1;
  if (kind === 'half' || part === undefined || part === 'cuoi') return lastDayOfMonth(year, last);
  if (part === 'dau') return `${year}-${two(first)}-01`;
  return kind === 'month' ? `${year}-${two(first)}-15` : kind === 'year' ? `${year}-06-30` : lastDayOfMonth(year, first + 1);
};
