import type { LetterText, Line } from '../text/letter-text';
import { matchesIn } from '../text/matches';

/** A line with the motto in it that is longer than this holds a whole page: some copies have lost every line end. */
const WHOLE_PAGE = 250;
const FULL_MOTTO = /cong hoa xa hoi chu nghia viet nam|dang cong san viet nam/u;
/** The motto stands so near the beginning of its line: only names of bodies, a number and a day come before it. */
const FURTHEST_MOTTO = 200;

const TITLES =
  'QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ|KẾ HOẠCH|THÔNG BÁO|TỜ TRÌNH|NGHỊ QUYẾT|BÁO CÁO|HƯỚNG DẪN|CÔNG ĐIỆN|THÔNG TƯ|NGHỊ ĐỊNH|CHƯƠNG TRÌNH';
/** Blanks behind which a new line of a head stood. */
const IN_HEAD = new RegExp(
  String.raw`\s(?:TP\.?\s)?(?:\p{Lu}\p{Ll}{1,7}[\s-]?){1,4},\s?ngày\s|\s(?=C[ỘÔ]NG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s?[-–]|Số\s?:?\s?[\d/.…_]|V\/v\s|Về việc\s|Kính gửi\s?:|(?:TUYỆT |TỐI )?MẬT\s|(?:${TITLES})(?=\s|:|$))|(?<=[\p{Ll}\d”"])\s(?=(?:CHỦ TỊCH|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|BỘ TRƯỞNG|THỦ TƯỚNG CHÍNH PHỦ|CHÍNH PHỦ|GIÁM ĐỐC)(?!\p{L})|(?:Thực hiện|Để|Ngày \d|Sáng ngày|Vừa qua|Trong thời gian|Thời gian qua|Hiện nay|Nhằm|Triển khai)\s)|(?<=CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Hạnh [Pp]húc|\sMẬT|năm (?:19|20)\d\d|^\d{1,2}\.)\s`,
  'gu',
);
/** Blanks behind which a new line of a body stood. */
const IN_BODY = new RegExp(
  String.raw`\s(?=(?:-\s)?Căn cứ\s|Điều \d{1,2}\s?[.:]\s|(?:${TITLES}):|Nơi nhận|(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2})|(?<=[.;:/])\s(?=(?:\d{1,2}|[IVX]{1,4})[.)]\s\p{Lu}|[a-zđ]\)\s\p{L}|[-+•]\s\p{L})|(?<=\.\/\.)\s`,
  'gu',
);
/** How the first sentence behind the addressees begins. */
const FIRST_SENTENCE =
  /(?<=[.])\s(?=(?:Thực hiện|Căn cứ|Theo|Để|Ngày|Vừa qua|Tiếp theo|Tiếp tục|Qua|Hiện nay|Trong|Xét|Nhằm|Sau khi|Phúc đáp|Trả lời|Triển khai|\p{Lu}[^.;]{3,70} nhận được)[\s,])/u;
const LONGEST_ADDRESSEES = 600;
/** What only a head has stands no further from the motto than this. */
const LONGEST_HEAD = 700;

/**
 * The letter with its lines apart again where a copy has lost the line ends of a whole page: 'SỞ Y TẾ CỘNG HÒA XÃ … Số: 12/SYT-NVY … Kính gửi: …' on
 * one line. Line ends take the places of blanks, so that every offset stays. Any other letter is handed back as it is.
 */
export const withLinesApart = (letter: LetterText): LetterText => {
  const page = letter.lines.find((line) => holdsPage(letter, line));
  if (!page) return letter;
  const breaks = new Set<number>();
  const head = letter.textOf(page.start, Math.min(page.end, page.start + LONGEST_HEAD));
  const addressed = /Kính gửi\s?:/u.exec(head);
  const bodyAt = addressed ? addressed.index + addressed[0].length : /\sCăn cứ\s/u.exec(head)?.index;
  const inHead = head.slice(0, bodyAt ?? head.length);
  for (const { index } of matchesIn(inHead, IN_HEAD)) breaks.add(page.start + index);
  if (addressed && bodyAt !== undefined) {
    const from = page.start + bodyAt;
    const first = FIRST_SENTENCE.exec(letter.textOf(from, Math.min(page.end, from + LONGEST_ADDRESSEES)));
    if (first) breaks.add(from + first.index);
  }
  const from = page.start + inHead.length;
  for (const line of letter.lines)
    if (line.end > from && line.end - line.start > WHOLE_PAGE) {
      const start = Math.max(line.start, from);
      for (const { index } of matchesIn(letter.textOf(start, line.end), IN_BODY)) breaks.add(start + index);
    }
  return letter.brokenAt([...breaks].sort((one, other) => one - other));
};

const holdsPage = (letter: LetterText, { start, end }: Line): boolean => {
  if (end - start <= WHOLE_PAGE) return false;
  const at = letter.flatOf(start, Math.min(end, start + FURTHEST_MOTTO)).search(FULL_MOTTO);
  // In capitals: a sentence speaks of 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam'.
  return at >= 0 && !/\p{Ll}/u.test(letter.textOf(start + at, start + at + 12));
};
