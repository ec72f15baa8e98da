import type { LetterText, Line, Piece } from '../text/letter-text';

/** Lines of a head that a narrow column can have torn. */
const MOST_LINES = 40;
const LONGEST = 60;
const MINISTRY =
  /^(?:cong thuong|noi vu|tai chinh|xay dung|y te|giao duc|tu phap|quoc phong|cong an|ngoai giao|khoa hoc|nong nghiep|van hoa|dan toc|thong tin|giao thong|ke hoach|lao dong|tai nguyen|chinh phu)\b/u;
/** The first part, and what the next line must go on with. */
const TEARS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:so|s6)\s?[:.]?$/u, /^\d{1,6}[a-z]?\s?[/-]|^[/\d.…_]+\s?\//u],
  [/^(?:tp\.? )?[a-z]{2,7} [a-z]{2,7},? ngay \d{1,2}$/u, /^thang\s?\d{1,2}\b/u],
  [/[,.]\s?ngay$/u, /^\d{1,2}\s?thang\b/u],
  [/[,.]\s?ngay$/u, /^thang(?:$|\s)/u],
  [/^thang(?:\s?\d{1,2})?$/u, /^nam\s?\d{4}/u],
  [/[,.]\s?ngay\s\d{1,2}$/u, /^thang\s?\d{1,2}\b/u],
  [/[,.]\s?ngay\s\d{1,2}\sthang$/u, /^\d{1,2}\snam\b/u],
  [/[,.]\s?ngay\s\d{1,2}\sthang\s\d{1,2}$/u, /^nam\s?\d{4}/u],
  [/[,.]\s?ngay\s\d{1,2}\sthang\s?\d{1,2}\snam$/u, /^\d{4}$/u],
  [/^kinh$/u, /^gui\s?:/u],
  [/^can$/u, /^cu\s/u],
  [/^(?:quyet|nghi)$/u, /^dinh$/u],
  [/^nghi$/u, /^quyet$/u],
  [/^chi$/u, /^thi$/u],
  [/^ke$/u, /^hoach$/u],
  [/^thong$/u, /^(?:bao|tu)$/u],
  [/\bcong$/u, /^hoa xa hoi\b/u],
  [/\bcong hoa$/u, /^xa hoi chu\b/u],
  [/\bcong hoa xa$/u, /^hoi chu nghia\b/u],
  [/\bcong hoa xa hoi$/u, /^chu nghia\b/u],
  [/\bcong hoa xa hoi chu$/u, /^nghia viet\b/u],
  [/\bcong hoa xa hoi chu nghia$/u, /^viet nam\b/u],
  [/^van$/u, /^phong\s(?:chinh|uy ban|hoi dong|quoc hoi|chu tich|trung uong|tinh uy)/u],
  [/^uy$/u, /^ban nhan dan\b/u],
  [/^(?:uy ban|hoi dong)$/u, /^nhan dan\b/u],
  [/^(?:uy ban|hoi dong) nhan$/u, /^dan\b/u],
  [/^hoi$/u, /^dong nhan dan\b/u],
  [/^(?:bo|so|cuc|thanh tra)$/u, MINISTRY],
  [/^dang$/u, /^cong san viet nam$/u],
  [/^dang cong$/u, /^san viet nam$/u],
  [/^dang cong san$/u, /^viet nam$/u],
  [/^ban$/u, /^chap hanh (?:trung uong|dang bo)\b/u],
  [/^ban chap hanh$/u, /^(?:trung uong|dang bo)\b/u],
];
/** How any of them goes on: looked at before the fifteen. */
const GOES_ON =
  /^(?:[\d/._…]|cong thuong|noi vu|tai chinh|xay dung|y te|giao duc|tu phap|quoc phong|cong an|ngoai giao|khoa hoc|nong nghiep|van hoa|dan toc|thong tin|giao thong|ke hoach|lao dong|tai nguyen|chinh phu|thang|nam|hoa xa|xa hoi|hoi chu|chu nghia|nghia viet|viet nam|ban nhan|nhan dan|dan\b|phong\s|dong nhan|gui\s?:|cu\s|cong san|san viet|chap hanh|trung uong|dang bo|dinh$|quyet$|thi$|hoach$|bao$|tu$)/u;
/** 'TP Hồ Chí' + 'Minh, ngày 17 tháng 7 năm 2003'. */
const PLACE_BEGINS = /^(?:(?:TP|Tp|Thành phố|Tỉnh|Huyện|Thị xã|Quận|Xã|Phường)\.?\s?)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}$/u;
const PLACE_GOES_ON = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s?,\s?ngày(?:\s|$)/u;

/** The letter with the lines of its head joined that a narrow column of a page or a table had torn: 'Số:' and '120/2003/QĐ-UB', 'CỘNG HOÀ XÃ' and 'HỘI CHỦ …'. */
export const withMendedHead = (letter: LetterText): LetterText => {
  const gaps: Piece[] = [];
  const lines = letter.lines.slice(0, MOST_LINES);
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const [one, next] = [lines[at], lines[at + 1]];
    if (one && next && one.end - one.start < LONGEST && isTorn(letter, one, next)) gaps.push({ start: one.end, end: next.start });
  }
  return letter.closedAt(gaps);
};

const isTorn = (letter: LetterText, one: Line, next: Line): boolean => {
  const first = letter.flatOf(one.start, one.end);
  const second = letter.flatOf(next.start, Math.min(next.end, next.start + LONGEST));
  if (GOES_ON.test(second) && TEARS.some(([begins, goesOn]) => begins.test(first) && goesOn.test(second))) return true;
  if (!second.includes('ngay') || !/,\s?ngay(?:\s|$)/u.test(second)) return false;
  return (
    PLACE_BEGINS.test(letter.textOf(one.start, one.end)) &&
    PLACE_GOES_ON.test(letter.textOf(next.start, Math.min(next.end, next.start + LONGEST)))
  );
};
