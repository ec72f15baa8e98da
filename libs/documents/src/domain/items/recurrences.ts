import type { Read, ReadRecurrence } from '../reading';
import type { LetterText, Piece } from '../text/letter-text';
import { HOUR_SOURCE, hourOf } from './hours';

type Every = ReadRecurrence['every'];
const EVERY: readonly (readonly [RegExp, Every])[] = [
  [
    /\b(?:hang\s?|moi )ngay\b|\bngay bao cao 01 lan\b|\b(?:\d{1,2}|mot) lan\s?\/\s?(?:01 )?ngay\b|\b(?:01|1|mot) ngay\s?\/\s?(?:01 |1 |mot )?lan\b/u,
    'day',
  ],
  [
    /\b(?:hang\s?|moi )tuan\b|\b(?:\d{1,2}|mot) lan\s?\/\s?(?:01 )?tuan\b|\b(?:01|1|mot) tuan\s?\/\s?(?:01 |1 |mot )?lan\b|\b(?:thu (?:hai|ba|tu|nam|sau|bay|\d)|chu nhat) hang tuan\b/u,
    'week',
  ],
  [/\b(?:hang\s?|moi )thang\b|\b(?:\d{1,2}|mot) lan\s?\/\s?(?:01 )?thang\b|\b(?:01|1|mot) thang\s?\/\s?(?:01 |1 |mot )?lan\b/u, 'month'],
  [
    /\b(?:hang\s?|moi )quy\b|\b(?:dinh ky|moi) (?:03|3|ba) thang\b|\b(?:03|3|ba) thang\s?\/\s?(?:0?1\s?)?lan\b|\bthang (?:dau|cuoi)(?: cua)?(?: tien)? quy\b|\b(?:\d{1,2}|mot) lan\s?\/\s?quy\b|\b(?:01|1|mot) quy\s?\/\s?(?:01 |1 |mot )?lan\b/u,
    'quarter',
  ],
  [
    /\b(?:dinh ky|hang)\s(?:06|6|sau) thang\b|\bbao cao\s(?:06|6|sau) thang\b(?! (?:dau|cuoi) nam)|\b(?:06|6|sau) thang\s?\/\s?(?:01 |1 |mot )?lan\b|\b(?:02|2|hai) lan\s?\/\s?nam\b/u,
    'halfYear',
  ],
  [/\b(?:hang\s?|moi )nam\b|\bdinh ky nam\b|\b(?:01|1|mot) (?:lan\s?\/\s?nam|nam\s?\/\s?(?:01 |1 |mot )?lan)\b/u, 'year'],
];
const BEFORE = new RegExp(String.raw`\b(?<limit>truoc|cham nhat(?: la| vao)?|vao|den)\s(?:luc\s)?${HOUR_SOURCE}`, 'u');
const DAY_OF_MONTH =
  /\b(?<limit>truoc|cham nhat(?: la| vao)?|vao|den)?\s?ngay\s(?<day>\d{1,2})(?:\sva ngay \d{1,2})?\s?(?:cua\s)?(?:thang\s(?:dau|cuoi)\s(?:cua\s)?(?:(?:hang|moi)\s)?quy|(?:hang|moi|dau)\s(?:thang|quy))|\b(?<short>truoc|cham nhat|vao)\s(?<at>\d{1,2})\s(?:hang|moi)\s(?:thang|quy)\b/u;
const WEEKDAY =
  /\b(?<limit>truoc|cham nhat(?: la| vao)?|vao)?\s?(?:ngay\s)?(?:thu\s(?<weekday>hai|ba|tu|nam|sau|bay|[2-7])|(?<sunday>chu nhat))\s?(?:hang|moi)?\s?tuan/u;
const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  '2': 1,
  ba: 2,
  '3': 2,
  tu: 3,
  '4': 3,
  nam: 4,
  '5': 4,
  sau: 5,
  '6': 5,
  bay: 6,
  '7': 6,
};
/** 'trước ngày 15 tháng 11' beside 'hằng năm'; with a year it is one day. */
const DAY_OF_YEAR =
  /\b(?<limit>truoc|cham nhat(?: la| vao| den)?|han cuoi(?: la)?|den|vao)\s(?:ngay\s)?(?<day>\d{1,2})(?:\s?[/.-]\s?|\sthang\s)(?<month>\d{1,2})(?!\d|\s?[/.-]\s?\d|\snam \d)(?<second>\sva\s(?:ngay\s)?(?:truoc\s(?:ngay\s)?)?\d{1,2}(?:\s?[/.-]\s?|\sthang\s)\d{1,2}(?!\d))?/u;
/** 'quy định kỹ thuật' folds to the same letters. */
const UNSTATED =
  /(?<!\b(?:quy|xac|kiem|giam|co|an) )\bdinh ky(?! (?:thuat|luat)\b)(?:\s(?:nhac lai|bao cao|kiem tra|danh gia|cap nhat|to chuc|ra soat|tong hop))?/u;
/** 'dự toán ngân sách hàng năm' says which estimate, not how often something is done. */
const QUALIFIES =
  /\b(?:du toan|ngan sach|kinh phi|(?:nguon |phan bo )?von|tang thu|tiet kiem chi|thue dat|muc tieu|chi tieu|binh quan|muc tang|tang truong)(?: (?:chi|thu|nha nuoc|ngan sach|dia phuong|thuong xuyen|su nghiep|duoc giao|trung uong|tinh|huyen|xa)){0,4} $|\b(?:nghi quyet|ke hoach|chuong trinh)(?:(?! nay\b) [a-z]+|, (?:can bo|cong chuc|vien chuc)){0,8} $|\b(?:san luong|doanh thu) $/u;
/** Something of it stands in every wording of `EVERY`: most pieces have none of it and are spared the rest. */
const MAY_RECUR = /(?:hang|moi|ky|cao)\s?(?:ngay|tuan|thang|quy|nam|0?[36]|ba|sau)|lan\b|thang (?:dau|cuoi)/u;
/** How far around the interval its hour or day is looked for. */
const AROUND = 50;

/** How often a duty comes back; 'định kỳ nhắc lại' recurs without an interval, and none is invented. */
export const recurrenceIn = (letter: LetterText, piece: Piece): Read<ReadRecurrence | null> => {
  const flat = letter.flatOf(piece.start, piece.end);
  const found = (MAY_RECUR.test(flat) ? EVERY : [])
    .map(([wording, every]) => ({ match: wording.exec(flat), every }))
    .filter(
      (one): one is { match: RegExpExecArray; every: Every } =>
        one.match !== null &&
        !isOther(letter, piece, one.match) &&
        !QUALIFIES.test(flat.slice(Math.max(0, one.match.index - 50), one.match.index)),
    )
    .sort((a, b) => a.match.index - b.match.index)[0];
  if (found) return withTimes(letter, piece, flat, found.match, found.every);
  const unstated = UNSTATED.exec(flat);
  if (!unstated || /^dinh ky(?: \w+)? (?:\d|hang)/u.test(flat.slice(unstated.index, unstated.index + 30)))
    return { value: null, confidence: 0.9, span: null, warnings: [] };
  const place = { start: piece.start + unstated.index, end: piece.start + unstated.index + unstated[0].length };
  return {
    value: { text: letter.valueOf(place), every: 'unstated', before: null, day: null, inclusive: true },
    confidence: 0.9,
    span: letter.spanOf(place),
    warnings: ['incomplete'],
  };
};

/** 'mới năm', 'mời ngày' fold to 'mỗi năm', 'mỗi ngày'; behind a quote a motto begins: '“Mỗi ngày làm một việc tốt”'. */
const isOther = (letter: LetterText, piece: Piece, { index }: RegExpExecArray): boolean =>
  /^(?:mới|mời)\s/iu.test(letter.textOf(piece.start + index, piece.start + index + 5)) ||
  (index > 0 && letter.flatOf(piece.start + index - 1, piece.start + index) === '"');

const withTimes = (letter: LetterText, piece: Piece, flat: string, match: RegExpExecArray, every: Every): Read<ReadRecurrence | null> => {
  const from = Math.max(0, match.index - AROUND);
  const to = Math.min(flat.length, match.index + match[0].length + AROUND);
  const around = flat.slice(from, to);
  const clock = BEFORE.exec(around);
  const yearly = every === 'year' ? DAY_OF_YEAR.exec(around) : null;
  const monthly = every === 'year' ? null : DAY_OF_MONTH.exec(around);
  const weekly = WEEKDAY.exec(around);
  const date = yearly ? dateOf(yearly) : null;
  const dayOfMonth = monthly?.groups?.['day'] ?? monthly?.groups?.['at'];
  const day =
    date?.day ?? (dayOfMonth !== undefined ? Number(dayOfMonth) : weekly?.groups ? (WEEKDAYS[weekly.groups['weekday'] ?? ''] ?? 7) : null);
  const limit =
    yearly?.groups?.['limit'] ??
    monthly?.groups?.['limit'] ??
    monthly?.groups?.['short'] ??
    weekly?.groups?.['limit'] ??
    clock?.groups?.['limit'] ??
    '';
  const begins = [match.index, ...[clock, yearly, monthly, weekly].flatMap((one) => (one ? [from + one.index] : []))];
  const ends = [
    match.index + match[0].length,
    ...[clock, yearly, monthly, weekly].flatMap((one) => (one ? [from + one.index + one[0].length] : [])),
  ];
  const place = letter.trim({ start: piece.start + Math.min(...begins), end: piece.start + Math.max(...ends) });
  return {
    value: {
      text: letter.valueOf(place),
      every,
      before: clock?.groups ? hourOf(clock.groups) : null,
      day,
      ...(date ? { month: date.month } : {}),
      inclusive: !limit.startsWith('truoc'),
    },
    confidence: 0.92,
    span: letter.spanOf(place),
    // Two days of a year ('trước ngày 01/6 và 15/11 hằng năm') are more than one rule can hold.
    warnings: yearly && !date ? ['incomplete'] : [],
  };
};
const dateOf = ({ groups = {} }: RegExpExecArray): { day: number; month: number } | null => {
  const [day, month] = [Number(groups['day']), Number(groups['month'])];
  return groups['second'] === undefined && day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { day, month } : null;
};
