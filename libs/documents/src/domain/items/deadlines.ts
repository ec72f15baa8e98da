import type { Read, ReadDeadline } from '../reading';
import type { LetterText, Piece } from '../text/letter-text';
import { fixedDeadlines } from './fixed-deadlines';
import { hourOf, HOUR_SOURCE } from './hours';
import { statedRange } from './stated-ranges';
import { relativeDeadlines } from './relative-deadlines';
import { matchesIn } from '../text/matches';

export interface FoundDeadline {
  readonly deadline: ReadDeadline;
  readonly piece: Piece;
  readonly warnings: readonly string[];
}
const TODAY = new RegExp(
  String.raw`\b(?<limit>truoc|trong|cham nhat(?: la| vao)?)\s(?:${HOUR_SOURCE}\s?,?\s?)?(?:ngay\s)?(?:hom nay|cung ngay)\b`,
  'gu',
);
/** 'Cuối tháng 3 năm 2010: các cơ quan hoàn thành …' */
const TIME_FIRST =
  /^(?:truoc |den het |trong )?(?:(?:dau|giua|cuoi) )?(?:ngay|thang|quy) [\d/ iv]{1,12}(?:thang \d{1,2} ?)?(?:nam \d{4})?\s?:/u;
const BY_REFERENCE =
  /\b(?:(?:dung|theo) (?:thoi han|thoi gian|tien do)(?: da)? (?:quy dinh|duoc giao|yeu cau|neu|tai)|thoi han theo quy dinh|dung thoi han theo quy dinh)/gu;

/** The first deadline that a piece of text sets; null where it sets none: 'khẩn trương' and 'ngay' are no date, a cited letter's date is none. */
export const deadlineIn = (letter: LetterText, piece: Piece, on: string | null): FoundDeadline | null => {
  const flat = letter.flatOf(piece.start, piece.end);
  const opening = TIME_FIRST.exec(flat);
  const found = [
    ...(opening
      ? fixedDeadlines(letter, { start: piece.start, end: piece.start + opening[0].length - 1 }, opening[0].slice(0, -1), on, true)
      : []),
    ...fixedDeadlines(letter, piece, flat, on),
    ...today(letter, piece, flat, on),
    ...relativeDeadlines(letter, piece, flat),
    ...byReference(letter, piece, flat),
  ];
  return firstOf(found.filter(({ deadline }) => deadline.kind !== 'byReference')) ?? firstOf(found);
};
/** The time that a line of its own states ('Thời gian thực hiện: Quý II/2025'), with or without the word of a limit. */
export const timeOf = (letter: LetterText, piece: Piece, on: string | null): FoundDeadline | null =>
  statedRange(letter, piece, on) ??
  firstOf(fixedDeadlines(letter, piece, letter.flatOf(piece.start, piece.end), on, true)) ??
  deadlineIn(letter, piece, on);

export const readOf = (letter: LetterText, found: FoundDeadline | null): Read<ReadDeadline | null> =>
  found
    ? {
        value: found.deadline,
        confidence: confidenceOf(found),
        span: letter.spanOf(found.piece),
        warnings: found.warnings,
      }
    : { value: null, confidence: 0.9, span: null, warnings: [] };

/** 'trước ngày 2Ö/8/2020', 'chậm nhất ngày 2/8/20ZO': a limit whose digits a scan spoilt. No day is made of them, but somebody should look. */
const SPOILT = /\b(?:truoc|cham nhat|den het|muon nhat)\s(?:het )?ngay\s(?=\S*\d)\S*[/.-]\S+/u;
const WHOLE_DAY = /ngay\s\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?[^a-z\d/]*$/u;
/** What is told of a limit that could not be read: null, with a warning where one stands there. */
export const deadlineOf = (letter: LetterText, body: Piece, found: FoundDeadline | null): Read<ReadDeadline | null> => {
  const read = readOf(letter, found);
  if (found) return read;
  const flat = letter.flatOf(body.start, body.end);
  const match = flat.includes('ngay') ? SPOILT.exec(flat) : null;
  if (!match || WHOLE_DAY.test(match[0])) return read;
  const place = letter.trim({ start: body.start + match.index, end: body.start + match.index + match[0].length }, '.,;');
  return { value: null, confidence: 0.5, span: letter.spanOf(place), warnings: ['garbled'] };
};

const confidenceOf = ({ deadline, warnings }: FoundDeadline): number => {
  if (warnings.includes('impossible')) return 0.3;
  return warnings.length > 0 ? 0.6 : deadline.kind === 'byReference' ? 0.7 : 0.93;
};
const firstOf = (found: readonly FoundDeadline[]): FoundDeadline | null =>
  [...found].sort((a, b) => a.piece.start - b.piece.start || b.piece.end - a.piece.end)[0] ?? null;

/** 'trước 16 giờ hôm nay' is the day of the letter. */
const today = (letter: LetterText, piece: Piece, flat: string, on: string | null): FoundDeadline[] =>
  on?.length !== '2020-08-17'.length || !(flat.includes('hom nay') || flat.includes('cung ngay'))
    ? []
    : matchesIn(flat, TODAY).map((match) => {
        const place = { start: piece.start + match.index, end: piece.start + match.index + match[0].length };
        const hour = hourOf(match.groups ?? {});
        return {
          deadline: { kind: 'fixed' as const, text: letter.valueOf(place), on, hour, inclusive: hour === null },
          piece: place,
          warnings: ['inferred'],
        };
      });
const byReference = (letter: LetterText, piece: Piece, flat: string): FoundDeadline[] =>
  matchesIn(flat, BY_REFERENCE).map((match) => {
    const place = { start: piece.start + match.index, end: piece.start + match.index + match[0].length };
    return { deadline: { kind: 'byReference', text: letter.valueOf(place) }, piece: place, warnings: [] };
  });
