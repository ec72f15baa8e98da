import type { LetterText, Piece } from '../text/letter-text';
import { fold } from '../text/fold';
import { matchesIn } from '../text/matches';

const SURNAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Vi|Đinh|Trịnh|Lương|Mai|Tô|Đoàn|Trương|Cao|Hà|Lâm|Tạ|Chu|Triệu|Nông|Phùng|Quách|Thái|Tăng|Châu|Lưu|Đào|Kiều|La|Ma|Hứa|Bế|Giàng|Y|Rơ|Sầm|Lò|Cầm|Thào|Hầu|Mạc|Từ|Văn|Vương|Đàm|Thân|Nghiêm|Khuất|Doãn|Ông|Đồng|Cù|Tống|Trà|Diệp|Quản|Viên|Bạch|Chẩu|Đậu|Thạch|Sơn|Danh|Kim|H|Lại|Lục|Nhữ|Ngụy|Phí|Cung|Tòng|Quàng|Lường|Hoàn|Giang|Thiều|Phương|Uông|Mã|Hán|Khổng|Âu|Ninh|Tiêu|Vàng|Sùng|Vừ|Mùa|Hạng|Thò|Tráng|Điểu|Siu|Ksor|Rah|Nay|Đinh|Trang|Hàn|Kpă|Rmah|Bàn|Tẩn|Phàn|Chảo|Lù|Lèo|Vì|Lừu|Đèo|Thàng|Khoàng|Phù|Hờ';
const NAME =
  /^(?:(?:(?:Thượng|Đại|Trung|Thiếu) (?:tá|tướng|úy)|PGS|GS|TS|ThS|BS|KS|CN|Ths|Ts|Bs|BSCK[I1l]{1,2})[.,]?\s?){0,3}(\p{Lu}(?:['’]\p{Lu})?[\p{Ll}'’]{0,8}(?:\s\p{Lu}(?:['’]\p{Lu})?[\p{Ll}'’]{0,8}){1,5})$/u;
const CAPITAL_NAME = new RegExp(String.raw`^(?:${SURNAMES.toUpperCase()})(?:\s\p{Lu}{1,8}){1,4}$`, 'u');
/** A name that a scan put behind the last entry of the copies: 'Lưu: VT, NN. Triệu Huy Chung'. Over folded text; the capitals are looked at apart. */
const NAME_AFTER_COPY = new RegExp(String.raw`[.;),]?\s(?=(?:${fold(SURNAMES)})(?:\s[a-z']{1,8}){1,4}$)`, 'gu');
const ANY_NAME_AFTER_COPY = /[.;)]\s(?=(?:(?:thuong|dai|trung|thieu)\s(?:ta|uy|tuong)\s)?[a-z']{1,8}(?:\s[a-z'’]{1,8}){1,4}$)/gu;
/** A sign, a blank, a rank and five words of eight letters reach no further back from the end. */
const LONGEST_BEHIND = 80;
const CAPITALISED =
  /^(?:(?:Thượng|Đại|Trung|Thiếu) (?:tá|tướng|úy)\s)?\p{Lu}[\p{Ll}'’]{0,8}(?:\s\p{Lu}(?:['’]\p{Lu})?[\p{Ll}'’]{0,8}){1,4}$/u;
const COMMON = new Set(['tran', 'pham', 'phan', 'nguyen', 'dang', 'trinh', 'truong', 'huynh']);
/** The surname with its first letter lost or its letters misread: 'guyễn Phước Bình', 'rần Hoàng Tuấn', 'ãñg Văn Minh'. */
const TORN = new RegExp(
  String.raw`^(?<surname>${fold(SURNAMES)
    .split('|')
    .filter((name) => name.length >= 3)
    .flatMap((name) => [`${name.charAt(0)}?${name.slice(1)}`, ...(COMMON.has(name) ? [`${name.charAt(0)}${name.slice(2)}`] : [])])
    .join('|')})(?:\s[a-z']{2,8}){1,3}$`,
  'u',
);
const KNOWN_SURNAME = new RegExp(String.raw`^(?:${fold(SURNAMES)})$`, 'u');
const LONGEST = 45;
/** The seal covers the beginning of a name, and a scan reads it as signs, or as a letter apart: 'Ĩ rần Ngọc An'. */
const SEALED =
  /^[\p{P}\p{S}\s\d]+(?:\p{Ll}{1,2}[\p{P}\p{S}]+\s?(?=\p{Lu}\p{Ll}))?(?=\p{L})|^\p{Lu}\s(?=\p{Ll}{2,6}\s\p{Lu}\p{Ll})|[\p{P}\p{S}\s]+$/gu;

/** 'Phạm \\ Văn Hà': a stroke of the signature between two names. */
const SPECK_INSIDE = /\s[\\|/·](?=\s\p{Lu})/gu;

export interface WrittenName {
  readonly piece: Piece;
  /** It begins with a surname, whole or torn: only then it is a name where no role stands over it. */
  readonly sure: boolean;
}

/** The name of a person in this cell; null where it is none. */
export const nameIn = (letter: LetterText, cell: Piece): WrittenName | null => {
  if (cell.end - cell.start > LONGEST + 20) return null;
  const text = letter.textOf(cell.start, cell.end);
  const bare = text.replace(SEALED, '');
  if (bare.length < 5 || bare.length > LONGEST) return null;
  const start = cell.start + text.indexOf(bare);
  const piece = { start, end: start + bare.length };
  const flat = letter.flatOf(piece.start, piece.end);
  const [first = ''] = flat.split(' ');
  const whole = bare.replace(SPECK_INSIDE, '');
  if (NAME.test(whole) || CAPITAL_NAME.test(whole)) return { piece, sure: KNOWN_SURNAME.test(first) && !NO_NAME.test(flat) };
  const torn = /^\P{Lu}?\p{L}\p{Ll}/u.test(bare) ? TORN.exec(flat)?.groups?.['surname'] : undefined;
  const rest = bare
    .slice(torn?.length ?? 0)
    .trim()
    .split(' ');
  return torn && rest.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)) && !NO_NAME.test(flat) ? { piece, sure: true } : null;
};
/** A name that a file tore after the surname: 'Phạm' on the line above 'Mạnh Cường'. */
export const withSurname = (letter: LetterText, { piece, sure }: WrittenName, line: Piece, above: Piece | undefined): Piece =>
  !sure && above && piece.start === line.start && above.end - above.start < 8 && KNOWN_SURNAME.test(letter.flatOf(above.start, above.end))
    ? { start: above.start, end: piece.end }
    : piece;

/** 'Hà Nội', 'Đồng Nai', 'Văn Phòng': places and offices begin with surnames too. */
const NO_NAME =
  /^(?:ha noi|ha nam|ha giang|ha tinh|dong nai|dong thap|cao bang|son la|lam dong|thai binh|thai nguyen|van phong|kim bang|ninh binh|ninh thuan|kien giang|giang nam|phuong .*|vi tri|luu (?:tru|vt).*|dong kinh gui|trung tam.*|ma so|tu phap|trang thong tin|ho so.*|danh sach.*|bang .*)$/u;

/** A cell of the copies cut before the name of who signed: 'Lưu: VT, NN. Triệu Huy Chung'. */
export const splitName = (letter: LetterText, cell: Piece): Piece[] => {
  const flat = letter.flatOf(cell.start, cell.end);
  if (!/^\W{0,3}(?:luu|nhu )|[.;),]\s[a-z]/u.test(flat)) return [cell];
  const from = Math.max(0, flat.length - LONGEST_BEHIND);
  const end = flat.slice(from);
  if (!/[a-z'’]$/u.test(end)) return [cell]; // an entry mostly ends with its sign, no name does
  for (const { index, 0: gap } of [
    ...matchesIn(end, NAME_AFTER_COPY),
    ...(/^\W{0,3}luu/u.test(flat) ? matchesIn(end, ANY_NAME_AFTER_COPY) : []),
  ]) {
    const at = from + index + gap.length;
    if (at < 6 || !CAPITALISED.test(letter.textOf(cell.start + at, cell.end)) || NO_NAME.test(flat.slice(at))) continue;
    return [letter.trim({ start: cell.start, end: cell.start + at }), { start: cell.start + at, end: cell.end }];
  }
  return [cell];
};

/** As written, but a surname that lost its first letter with it: there is one surname that ends so. */
export const mendedName = (signed: string): string => {
  const written = signed.replace(SPECK_INSIDE, '');
  const [first = '', ...rest] = written.split(' ');
  if (/^\p{Lu}/u.test(first)) return written;
  const ends = SURNAMES.split('|').filter((name) => name.length === first.length + 1 && fold(name).endsWith(fold(first)));
  return ends.length === 1 ? [ends[0], ...rest].join(' ') : written;
};
