import type { LetterText, Piece } from '../text/letter-text';
import { beginsToAct } from './begins-to-act';
import type { Lead } from './lead';

const ONE = String.raw`(?:[Tt]hành phố|[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường)(?:\s\p{Lu}\p{L}*){1,4}`;
/** Where a notice speaks with one province, 'Tỉnh' is that one. */
const BARE = /^(?:Tỉnh|Thành phố|Huyện|Quận|Thị xã|Xã|Phường)(?=\s\p{Ll})/u;
const SEVERAL = String.raw`(?:[Cc]ác\s(?:tỉnh|thành phố|huyện|xã|phường)(?:,\s(?:tỉnh|thành phố|huyện|xã|phường))?:?(?:\s\p{Lu}\p{L}*){1,4}(?:(?:,|\svà)(?:\s\p{Lu}\p{L}*){1,4})*)`;
/** 'Thành phố Hồ Chí Minh, tỉnh Lâm Đồng', 'Thành phố Hà Nội và các tỉnh Bắc Ninh, Gia Lai': units themselves, as written. */
const UNITS = new RegExp(String.raw`^(?:(?:${ONE}|${SEVERAL})(?:,\s|\svà\s)?){1,6}(?=\s\p{Ll})`, 'u');
const EACH = new RegExp(`${SEVERAL}|${ONE}`, 'gu');
/** What was or is so, behind the name of a unit. */
const TELLS = /^(?:da|co|dang|duoc|chua|van|la|tu|khi|neu|truoc|sau|nham|de|se|khong)\b/u;
const LONGEST = 300;

/** Units as such that are told to act at the beginning of a point; null where what follows tells what is: 'Tỉnh Thanh Hóa đã quán triệt …'. */
export const unitActing = (letter: LetterText, { start, end }: Piece): Lead | null => {
  const text = letter.textOf(start, Math.min(end, start + LONGEST));
  if (!/^(?:[Tt]h|[Tt]ỉ|[Hh]uy|[Qq]u|[Xx]ã|[Pp]h)/u.test(text)) return null;
  const units = (UNITS.exec(text) ?? BARE.exec(text))?.[0].replace(/(?:,| và)\s?$/u, '');
  const rest = { start: start + (units?.length ?? 0) + 1, end };
  if (!units || TELLS.test(letter.flatOf(rest.start, Math.min(end, rest.start + 12))) || !beginsToAct(letter, rest)) return null;
  const named = [...units.matchAll(EACH)];
  if (named.length === 0)
    return { verb: null, assignees: [{ start, end: start + units.length }], restStart: start + units.length, stop: 'action' };
  const assignees = named.map(({ index, 0: name }) => ({ start: start + index, end: start + index + name.length }));
  return { verb: null, assignees, restStart: start + units.length, stop: 'action' };
};
