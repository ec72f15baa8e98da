import type { Piece, LetterText } from '../text/letter-text';

/** A date as written: the day where all is there, the part that is known ('2020-08') where not; both null where it names no real day. */
export interface WrittenDate {
  readonly piece: Piece;
  readonly day: string | null;
  readonly partly: string | null;
  readonly warnings: readonly string[];
}
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** 0 where the calendar has no such month. */
const daysIn = (year: number, month: number): number => (DAYS[month - 1] ?? 0) + Number(month === 2 && isLeapYear(year));
const pad = (value: number): string => String(value).padStart(2, '0');

/** '2020-08-17', or null where the calendar has no such day. */
export const realDay = (year: number, month: number, day: number): string | null => {
  const isYear = Number.isInteger(year) && year >= 1900 && year < 2200;
  return isYear && day >= 1 && day <= daysIn(year, month) ? `${year}-${pad(month)}-${pad(day)}` : null;
};
/** Does the calendar have the day that is written so ('2020-02-30')? */
export const isRealDay = (day: string): boolean => {
  return realDay(Number(day.slice(0, -6)), Number(day.slice(-5, -3)), Number(day.slice(-2))) === day;
};
export const lastDayOfMonth = (year: number, month: number): string =>
  realDay(year, month, daysIn(year, month)) ?? `${year}-${pad(month)}-28`;

/** '16/7/20 21': a year that a blank tore, all its digits there; only where no word behind could be counted by the second half. */
const TORN_YEAR = String.raw`(?:19|20)\s\d{2}(?=\s?(?:[,;.)]|$|cua\b|ve\b|tai\b))`;
/** 'năm 20Z0', 'narn 2019': a year stands there that cannot be read; another may not be put in its place. */
export const SPOILT_YEAR = String.raw`\s?,?\s?(?:nam|n[a-z]m|narn)\s?[^\s,.;]{0,3}\d`;
/** Over folded text; a date without a year is one only after 'ngày', and takes its year from the letter. */
export const DATE_SOURCE = String.raw`(?:(?:ngay\s)?(?<d1>\d{1,2}|(?<=ngay\s)[0-3]\s\d)\s?[/.-]\s?(?<m1>\d{1,2}|[01]\s\d)\s?[/.-]\s?(?<y1>\d{4}|${TORN_YEAR})(?!\d)|ngay\s(?<d2>\d{1,2})\sthang\s(?<m2>\d{1,2})(?:\s?,?\s?(?:nam|narn)\s(?<y2>\d{4}|${TORN_YEAR})(?!\d)|(?![\da-z])(?!${SPOILT_YEAR}))|ngay\s(?<d3>\d{1,2})\s?[/-]\s?(?<m3>\d{1,2})(?![\da-z/%]|\s?\/\s?\S{0,3}\d|\s\d(?!\d)))`;

/** Reads the groups of `DATE_SOURCE`; `yearOfLetter` fills in the year that a date leaves out. */
export const dayOfMatch = (groups: Record<string, string | undefined>, yearOfLetter: number | null): string | null => {
  const year = Number((groups['y1'] ?? groups['y2'])?.replace(/\s/gu, '') ?? yearOfLetter ?? Number.NaN);
  const part = (...names: string[]): number =>
    Number(
      names
        .map((name) => groups[name])
        .find((found) => found !== undefined)
        ?.replace(/\s/gu, ''),
    );
  const month = part('m1', 'm2', 'm3');
  const day = part('d1', 'd2', 'd3');
  return Number.isNaN(year) ? null : realDay(year, month, day);
};

/** Between 'ngày' and 'tháng' a hand wrote: what a scanner made of it may be anything short. */
export const HEAD_DAY_SOURCE = String.raw`(?!ng[a-z]{2}\sngay\b)ng[a-z]{1,3}\s?(?:,(?=[^\s\d]?\d))?(?<day>[\d.…_\s]{0,12}?|[^\n,;]{1,6}?)\s?(?:thang|thng|tháng|thag)`;
/** What every date of a head has, and few of its cells: looked for first. */
const NAMES_MONTH = /th[aá]?n?g/u;
const NAMES_YEAR = /(?:19|20)\d{2}/u;
const HEAD = new RegExp(
  String.raw`(?<![a-z])${HEAD_DAY_SOURCE}\s?(?<month>[\d.…_\s]{0,12}?|[^\n,;\d]{1,4}?)\s?(?:narn|n[a-z]{0,2})\s?(?<year>\d{4}|[\d.…_\s]{0,8})`,
  'u',
);

/** 'ngày 2 tháng|Ôhăm 2017': no more than the year can be told. */
const YEAR_LAST = /(?<=^.{2,45}[,.]\s?)ng[a-z]{1,3}(?![a-z]).{1,28}?(?<year>(?:19|20)\d{2})\W{0,2}$/u;
const yearAlone = (letter: LetterText, cell: Piece): WrittenDate | null => {
  if (cell.end - cell.start > 90) return null;
  const flat = letter.flatOf(cell.start, cell.end);
  const match = NAMES_YEAR.test(flat) ? YEAR_LAST.exec(flat) : null;
  return match
    ? {
        piece: letter.trim({ start: cell.start + match.index, end: cell.end }),
        day: null,
        partly: match.groups?.['year'] ?? null,
        warnings: ['garbled'],
      }
    : null;
};

/** The date of the head: 'ngày 17 tháng 8 năm 2020'; day or month may be blank, dotted or struck. */
export const headDate = (letter: LetterText, cell: Piece): WrittenDate | null => {
  const flat = letter.flatOf(cell.start, Math.min(cell.end, cell.start + 200));
  const match = NAMES_MONTH.test(flat) ? HEAD.exec(flat) : null;
  if (!match?.groups) return yearAlone(letter, cell);
  const start = cell.start + match.index;
  const piece = letter.trim({ start, end: start + match[0].length });
  let isGarbled = false;
  const part = (name: string): number | null => {
    const written = (match.groups?.[name] ?? '').replace(/[.…_\s]/gu, '');
    if (written !== '' && !/^\d+$/u.test(written)) isGarbled = true;
    return /^\d+$/u.test(written) ? Number(written) : null;
  };
  const dayAt = start + match[0].search(/\d/u);
  const struck = match.groups['day'] !== '' && letter.isStruck({ start: dayAt, end: dayAt + 1 });
  const [year, month, written] = [part('year'), part('month'), part('day')];
  const day = struck || isGarbled ? null : written;
  const whole = year !== null && month !== null && day !== null ? realDay(year, month, day) : null;
  const months = year !== null && year >= 1900 && month !== null && month >= 1 && month <= 12 ? `${year}-${pad(month)}` : null;
  const warnings = struck
    ? ['struck']
    : isGarbled
      ? ['garbled']
      : whole
        ? []
        : day === null || month === null || year === null
          ? ['blank']
          : ['garbled'];
  return { piece, day: whole, partly: whole ?? months ?? (year !== null && year >= 1900 ? String(year) : null), warnings };
};
