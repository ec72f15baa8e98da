import type { Read, ReadTarget } from '../reading';
import type { LetterText, Piece } from '../text/letter-text';
import { actionIn } from './assignees';
import { ACTION_PAIRS, ORGANISATION_BEHIND } from './vocabulary';
import { matchesIn } from '../text/matches';

const COMPARISONS: readonly (readonly [RegExp, ReadTarget['comparison']])[] = [
  [/toi thieu|it nhat|khong duoi|khong it hon|tu .* tro len|^tu$|≥/u, 'atLeast'],
  [/toi da|khong qua|khong vuot qua|nhieu nhat|≤/u, 'atMost'],
  [/\b(?:tren|hon)\b|>/u, 'over'],
  [/\bduoi\b|</u, 'under'],
];
const COMPARE = String.raw`(?:toi thieu|it nhat|khong duoi|khong it hon|toi da|khong qua|khong vuot qua|nhieu nhat|phan dau dat|phan dau|dat ty le|dat tren|dat|tren|duoi|hon|tu)`;
/** 'giảm ít nhất 20%', 'tăng 5 - 10%': the change that is to be reached; a range counts by its lower end. */
const CHANGE = String.raw`(?<change>cat giam|giam|tang truong|tang|rut ngan)(?:\s(?:binh quan|trung binh|them))?`;
const RANGE = String.raw`(?:(?<low>\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%\s?)?(?:-|–|den)\s?)?`;
const NUMBER = String.raw`(?<value>\d{1,3}(?:\.\d{3})+|\d{1,9}(?:[.,]\d{1,3})?)`;
/** A share always measures something: '60% người dùng điện thoại thông minh … cài đặt …' goes on to the end of the clause. */
const SHARE = new RegExp(
  String.raw`(?:\b${CHANGE}\s)?(?:(?<compare>\b${COMPARE}(?:\s(?:tu|tren|it nhat|toi thieu))?\s|(?:dat\s)?[≥>≤<]\s?))?${RANGE}${NUMBER}\s?%(?<base>[^.;:()\n]{0,200})`,
  'gu',
);
/** A count is a target only where it is compared or to be reached: 'ít nhất 3 người', 'từ 3 xã trở lên', 'đạt 120 tỷ đồng'. */
const COUNT = new RegExp(
  String.raw`\b(?<compare>toi thieu|it nhat|khong duoi|khong it hon|toi da|khong qua|khong vuot qua|phan dau dat|phan dau|dat(?=\s[\d.,]+\s(?:ty|trieu|nghin|ngan|tan|ha|usd)\b)|tu(?=\s\d{1,4}\s[a-z][a-z ]{0,30}\stro len\b))\s(?:la\s|dat\s)?(?:tu\s)?${NUMBER}\s(?<unit>[a-z][^.,;:()\n%]{0,60})`,
  'gu',
);
/** The last letter of a comparison before a number; looked for first, because most pieces have none. */
const BEFORE_COUNT = /[utina]\s\d/u;
/** 'dịch vụ công trực tuyến mức độ 3, 4': a level to be reached or used. */
const LEVEL = /\bdich vu cong(?: truc tuyen)?\s(?:[a-z]+\s){0,3}?muc(?: do)?\s(?<value>\d)(?:\s?(?:,|va)\s?\d)*/gu;
const TIME_UNIT = /^(?:ngay|gio|thang|phut|nam|tuan|%)\b/u;

/** The first measurable target in a piece of text, in parts; null where it has none. */
export const targetIn = (letter: LetterText, piece: Piece): Read<ReadTarget | null> => {
  const flat = letter.flatOf(piece.start, piece.end);
  const found = [...shares(flat), ...counts(flat, letter, piece), ...levels(flat)].sort((a, b) => a.index - b.index)[0];
  if (!found) return { value: null, confidence: 0.9, span: null, warnings: [] };
  const place = letter.trim(narrowed(letter, { start: piece.start + found.index, end: piece.start + found.index + found.length }), ',');
  const base = found.base
    ? letter
        .valueOf({
          start: piece.start + found.base.from,
          end: Math.max(piece.start + found.base.from, Math.min(place.end, piece.start + found.base.to)),
        })
        .replace(/^trở lên\s?/u, '')
        .replace(/,$/u, '')
        .trim()
    : null;
  return {
    value: {
      text: letter.valueOf(place),
      value: found.value,
      unit: found.unit,
      base: base || null,
      comparison: found.comparison,
    },
    confidence: 0.88,
    span: letter.spanOf(place),
    warnings: [],
  };
};
/** Without what is to be done besides ('…, kết thúc trước ngày'). */
const narrowed = (letter: LetterText, { start, end }: Piece): Piece => {
  const flat = letter.flatOf(start, end);
  for (const { index } of matchesIn(flat, /,\s/gu))
    if (
      /^,\s(?:ket thuc|hoan thanh|bao cao|truoc|xong|gop phan|dam bao|bao dam|gui|dong thoi|trong|cham nhat|den|phan dau|nham|qua do|tu do)\b/u.test(
        flat.slice(index),
      )
    )
      return { start, end: start + index };
  for (const { index, 0: words } of matchesIn(flat, AIM_BEHIND))
    if (!words.startsWith(' de ') || /^\s(?:để|dé|đê|đẻ)\s/u.test(letter.textOf(start + index, start + index + 4)))
      return narrowed(letter, { start, end: start + index });
  for (const { index, 0: joint } of matchesIn(
    flat,
    /(?:,|\sva)\s(?=(?<pair>[a-z]+\s[a-z]+))|\s(?=(?:truoc|den het|cham nhat|xong truoc)\s(?:ngay|thang|quy|nam)?\s?\d)/gu,
  )) {
    const pair = flat.slice(index + joint.length).match(/^[a-z]+\s[a-z]+/u)?.[0] ?? '';
    const isNoun = pair === 'to chuc' && ORGANISATION_BEHIND.test(flat.slice(index + joint.length + pair.length).replace(/^[\s,]+/u, ''));
    if (joint === ' ' || pair === 'don gian' || (ACTION_PAIRS.has(pair) && !isNoun)) return { start, end: start + index };
  }
  return { start, end };
};
/** '… cài đặt ứng dụng để theo dõi', '… về công tác phòng, chống': what for and whereof is no part of what is counted. */
const AIM_BEHIND = /\s(?:de |nham |ve (?:cong tac|viec) |theo (?:ke hoach|huong dan|quy dinh|chi dao))/gu;

interface Found {
  readonly index: number;
  readonly length: number;
  readonly value: number | null;
  readonly unit: string | null;
  readonly base: { readonly from: number; readonly to: number } | null;
  readonly comparison: ReadTarget['comparison'];
}
const valueOf = (written: string): number =>
  Number((/^\d{1,3}(?:\.\d{3})+$/u.test(written) ? written.replaceAll('.', '') : written).replace(',', '.'));
const comparisonOf = (words: string | undefined): ReadTarget['comparison'] =>
  words ? (COMPARISONS.find(([wording]) => wording.test(words))?.[1] ?? 'exactly') : 'exactly';

const shares = (flat: string): Found[] =>
  (flat.includes('%') ? matchesIn(flat, SHARE) : [])
    .filter((match) => !isAside(flat, match) && !GIVES.test(flat.slice(Math.max(0, match.index - 40), match.index)))
    .map((match) => {
      const base = match.groups?.['base'] ?? '';
      const to = match.index + match[0].length;
      return {
        ...measured(flat, match, { from: to - base.length, to }),
        value: valueOf(match.groups?.['low'] ?? match.groups?.['value'] ?? ''),
        unit: '%',
        comparison: /^\s?tro len\b/u.test(base) || match.groups?.['low'] ? 'atLeast' : comparisonOf(match.groups?.['compare']),
      };
    });
/** 'tỷ lệ giải ngân đạt trên 95%': what is measured stands before the share where nothing but a time stands behind it. */
const measured = (flat: string, match: RegExpExecArray, behind: { from: number; to: number }): Pick<Found, 'index' | 'length' | 'base'> => {
  // 'giảm xuống dưới 3%' is 'dưới 3%'; without a comparison the change itself says what is meant.
  const compared =
    match.groups?.['change'] && match.groups['compare'] ? match[0].indexOf(match.groups['compare'], match.groups['change'].length) : 0;
  const after = { index: match.index + compared, length: match[0].length - compared, base: behind };
  if (!NOTHING_BEHIND.test(flat.slice(behind.from, behind.to))) return after;
  const subject = MEASURE.exec(flat.slice(Math.max(0, match.index - LONGEST_MEASURE), match.index));
  if (!subject) return after;
  const from = Math.max(0, match.index - LONGEST_MEASURE) + subject.index;
  return { index: from, length: after.length + match.index - from, base: { from, to: match.index } };
};
const NOTHING_BEHIND = /^\s?(?:tro len\b)?\s?(?:$|,|(?:so voi|vao|trong|den|truoc|nam|tren tong|trong nam)\b)/u;
const LONGEST_MEASURE = 120;
const MEASURE = /\b(?:ty le|ti le|muc do hai long|chi so|do che phu|toc do)\b[^.;:,()%]*$/u;
/** 'hỗ trợ 100% lãi suất', 'mức phí 2%' is a rate, nothing to be reached. */
const GIVES =
  /\b(?:ho tro|mien|phat|lai suat|thue suat|muc (?:phi|thu|chi|ho tro|dong|phat)|trich|giu lai|huong)(?: (?:la|bang|toi da|khong qua))?\s$/u;
/** '(10%)' repeats in brackets what stands before it. */
const isAside = (flat: string, { index, 0: match }: RegExpExecArray): boolean =>
  (match.search(/\b[a-z]|[≥>≤<]/u) !== 0 && /%\s?(?:,|$)/u.test(match)) ||
  (flat.charAt(index - 1) === '(' && flat.charAt(index + match.length) === ')' && /%\s?$/u.test(match));
const counts = (flat: string, letter: LetterText, piece: Piece): Found[] =>
  (BEFORE_COUNT.test(flat) ? matchesIn(flat, COUNT) : [])
    .filter((match) => !TIME_UNIT.test(match.groups?.['unit'] ?? ''))
    .map((match) => {
      const unit = match.groups?.['unit'] ?? '';
      const end = piece.start + match.index + match[0].length;
      // What is counted ends where somebody does something: 'ít nhất 01 người tham gia …' counts people.
      const counted = letter.trim({ start: end - unit.length, end: actionIn(letter, end - unit.length, end) }).end;
      return {
        index: match.index,
        length: counted - piece.start - match.index,
        value: valueOf(match.groups?.['value'] ?? ''),
        unit:
          letter
            .textOf(end - unit.length, end)
            .trim()
            .split(' ')[0] ?? null,
        base: null,
        comparison: comparisonOf(match.groups?.['compare']),
      };
    });
const levels = (flat: string): Found[] =>
  (flat.includes('dich vu cong') ? matchesIn(flat, LEVEL) : []).map((match) => ({
    index: match.index,
    length: match[0].length,
    value: Number(match.groups?.['value']),
    unit: 'mức độ',
    base: null,
    comparison: null,
  }));
