import { provinceNamed } from '../gazetteer';
import { HEAD_DAY_SOURCE } from '../header/dates';
import type { LetterText, Piece } from '../text/letter-text';
import { spoiltMottoAt } from './spoilt-motto';
import { CAPACITY, isCapitals, ROLE } from './wording';
import { matchesIn } from '../text/matches';

/** Where a right-hand column begins that a scan put on the line of the left one. */
const HEAD_ANCHORS = [
  /(?<=^.{1,60}\s)kinh gui\s?:/u,
  /dang cong san viet nam/u,
  /cong\s?h[a-z]{1,2}\s?xa\s?h[a-z]{1,2}\b|cong\shoa\sxa\s[a-z]{2,4}\snghia|cong\shoa\s[a-z]{1,3}\s[a-z]{2,3}\schu\b/u,
  /doc\s?lap\s?[-.]\s?tu\s?do|(?<![a-z])d[a-z]c\s[a-z]{3}\s?[-.~]{1,2}\s?tu\s?do/u,
  /\t(?=\S)/u,
];
/** Initials or a torn mark before a role belong to its line: 'vt CHỦ TỊCH'. */
const STRAY_MARK = /^\p{Ll}{1,3}$/u;
const LONGEST_CELL_LINE = 400;

/** A line of the head as cells: cut before the motto and before 'Cần Thơ, ngày …'. */
export const headCells = (letter: LetterText, line: Piece): Piece[] => {
  if (line.end - line.start > LONGEST_CELL_LINE) return [line];
  const flat = letter.flatOf(line.start, line.end);
  const cuts = HEAD_ANCHORS.map((anchor) => flat.search(anchor)).filter((at) => at > 0);
  if (cuts.length === 0) {
    const motto = spoiltMottoAt(flat);
    if (motto > 0) cuts.push(motto);
  }
  const place = placeBefore(letter, line, flat);
  if (place !== null && place > 0) cuts.push(place);
  return cut(letter, line, cuts).filter((cell) => cell.end > cell.start);
};

const DATE_BEHIND = new RegExp(String.raw`[,.]?\s?(?<![a-z])${HEAD_DAY_SOURCE}\b`, 'u');
const SPOILT_DATE_BEHIND = /[,.]\s?ng[a-z]{1,3}(?![a-z]).{1,28}?(?:19|20)\d{2}\W{0,2}$/u;
/** 'Số: 12/UBND-VX   Bến Cát, ngày 17 tháng 8': the place is the capitalised words before the comma. */
const placeBefore = (letter: LetterText, line: Piece, flat: string): number | null => {
  const whole = flat.search(DATE_BEHIND);
  const date = whole > 0 ? whole : flat.search(SPOILT_DATE_BEHIND);
  if (date <= 0) return null;
  const before = letter.textOf(line.start, line.start + date);
  const place =
    /(?<!\p{L})(?:(?:TP|Tp|Thành phố|Tỉnh|Huyện|Quận|Thị xã|Xã|Phường|Thị trấn)\.?\s?)?\p{Lu}\p{Ll}+(?:(?:\s(?:-\s)?|-)\p{Lu}\p{Ll}+){0,4}\s?$/u.exec(
      before,
    );
  return place ? place.index + specksBefore(place[0].trimEnd()) : null;
};
/** 'Ví Hà Nội', 'Hồ Chí Hà Nội': the last word of the left column stands before the place; only of a province this can be told. */
const specksBefore = (place: string): number => {
  if (UNIT_WORD.test(place) || provinceNamed(place, null, null) !== null) return 0;
  const starts = [...matchesIn(place, /\s(?=\p{Lu})/gu)].map(({ index }) => index + 1);
  return starts.find((start) => provinceNamed(place.slice(start), null, null) !== null) ?? 0;
};
const UNIT_WORD = /^(?:TP|Tp|Thành phố|Tỉnh|Huyện|Quận|Thị xã|Xã|Phường|Thị trấn)(?:\.|\s)/u;

/** Where a mark or a role in capitals begins behind an entry of the list of copies. */
const SIGNATURE_BEHIND =
  /[\s:;.,](?=(?:tm|kt|tl|tuq|t\/m|k\/t|q)(?:\s?[.,]\s?|\s(?=[a-z]{3}))[a-z]{2}|(?:[prfn]ho |quyen )?(?:chu tich|tong giam doc|giam doc|bo truong|thu truong|thu tuong|chanh van phong|chanh thanh tra|truong phong|truong ban|truong cong an|truong doan|doi truong|cuc truong|chi cuc truong|vu truong|vien truong|hieu truong|chu nhiem|bi thu|tong cuc truong|tong thanh tra|thong doc)(?:\s|,|$))/gu;

/** What is left of a role behind the sign that ends an entry: '- PCT UBND tỉnh; HÁNH VĂN PHÒNG'. */
const BEHEADED_BEHIND = /[;)]\s?(?=(?!chanh )(?:[a-z]{0,3}anh )?van phong$|(?:h?u|u) tich$|i?am doc$)/u;
const beheadedRole = (text: string, flat: string): number => {
  const at = BEHEADED_BEHIND.exec(flat);
  return at && isCapitals(text.slice(at.index)) ? at.index + 1 : 0;
};

/** A line of the tail as cells: the list of copies stands left, the signature right. */
export const tailCells = (letter: LetterText, line: Piece): Piece[] => {
  if (line.end - line.start > LONGEST_CELL_LINE) return [line];
  const text = letter.textOf(line.start, line.end);
  const cuts: number[] = [];
  const tab = text.indexOf('\t');
  if (tab > 0) cuts.push(tab);
  const flat = letter.flatOf(line.start, line.end);
  const beheaded = beheadedRole(text, flat);
  if (beheaded > 0) cuts.push(beheaded);
  for (const { index } of matchesIn(flat, SIGNATURE_BEHIND)) {
    const before = text.slice(0, index);
    if (!before.trim() || STRAY_MARK.test(before) || /^[-–~]\s?PHÓ$/u.test(before) || !isCapitals(text.slice(index))) continue;
    const wholeLineIsOne = CAPACITY.test(flat) || ROLE.test(flat);
    if (wholeLineIsOne && !/\p{Ll}/u.test(before)) continue;
    cuts.push(index + 1);
    break;
  }
  return cut(letter, line, cuts).filter((cell) => cell.end > cell.start);
};

const cut = (letter: LetterText, line: Piece, cuts: readonly number[]): Piece[] => {
  const at = [0, ...[...new Set(cuts)].sort((a, b) => a - b), line.end - line.start];
  return at.slice(1).map((end, index) => letter.trim({ start: line.start + (at[index] ?? 0), end: line.start + end }));
};
