import { fold } from '../text/fold';
import { startsCapital } from '../text/letter-case';
import type { LetterText, Piece } from '../text/letter-text';
import { beginsAssigneeAt } from './assignee-heads';
import { matchesIn } from '../text/matches';

const RESIDENTIAL = /^(?:các )?(?:thôn|bản|ấp|khu phố|tổ dân phố|làng|buôn|khóm|khu dân cư)\b/iu;
const ENDS_IN_UNIT = /(?:thôn|bản|ấp|xã|phường|thị trấn|khu phố|huyện|quận)$/iu;

/**
 * A phrase as its assignees. Commas part them only where the next piece begins like a body of its own: 'UBND các xã, phường' is one class,
 * 'Trung tâm Y tế, Công an huyện, UBND các xã' are three.
 */
export const splitAssignees = (letter: LetterText, phrasePiece: Piece): Piece[] => {
  const { start, end: limit } = phrasePiece;
  const text = letter.textOf(start, limit);
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  for (const { index, 0: joint } of matchesIn(letter.flatOf(start, limit), /\s?[,;]\s?(?:va\s|cung\s)?|\.\s(?=[a-z])|\s(?:va|cung)\s/gu)) {
    const [end, next] = [start + index, start + index + joint.length];
    if (insideBracket(text, index)) continue;
    const apart = joint.includes(';') && (startsCapital(letter.textOf(next, next + 1)) || beginsAssigneeAt(letter, next, limit, true));
    const before = letter.textOf(Math.max(from, end - LOOK_BACK), end);
    if (!apart && !beginsAnother(letter, next, limit, before, joint.includes('va'))) continue;
    if (!apart && LISTED.test(letter.textOf(from, end)) && !LISTED_NO_MORE.test(letter.textOf(next, Math.min(limit, next + LOOK_BACK))))
      continue;
    pieces.push({ start: from, end });
    from = next;
  }
  pieces.push({ start: from, end: limit });
  return pieces.map((piece) => letter.trim(withoutBracket(letter, piece), ',;')).filter((piece) => piece.end > piece.start);
};
const insideBracket = (text: string, index: number): boolean => text.lastIndexOf('(', index) > text.lastIndexOf(')', index);
/** 'Sở Xây dựng (cơ quan thường trực)' is Sở Xây dựng. */
const withoutBracket = (letter: LetterText, { start, end }: Piece): Piece => {
  const bracket = letter.textOf(start, end).search(/\s?\(/u);
  return { start, end: bracket > 0 ? start + bracket : end };
};
const LOOK_BACK = 80;
/** 'Các Bộ: Quốc phòng, Công an' are one list of fields; it ends where a body with a kind of its own is named. */
const LISTED =
  /(?:^|\s)(?:[Cc]ác|[Nn]hững)\s(?:[Ss]ở|[Bb]ộ|[Pp]hòng|[Bb]an|[Cc]ục|[Vv]ụ|[Tt]ập đoàn|[Tt]ổng công ty|[Nn]gân hàng|cơ quan|đơn vị|tổ chức|đoàn thể|hội|tỉnh|huyện|xã|phường|quận)(?:,?\s(?:ban|ngành|hội|đoàn thể|chính trị - xã hội|đơn vị|chuyên môn|và|tổng công ty|Tổng công ty|thành phố|tỉnh|thị xã|phường|thị trấn|trực thuộc [Tt]rung ương))*:\s/u;
const LISTED_NO_MORE =
  /^(?:UBND|[ỦUủu][ỷy] ban|Chủ tịch|Giám đốc|Thủ trưởng|Chánh|Trưởng|Văn phòng|[Cc]ác\s|[ÔôBb](?:ng|à)\s\p{Lu}|Tập đoàn|Tổng công ty|Công an (?:tỉnh|thành|huyện|xã|phường)|Thanh tra (?:tỉnh|huyện|thành)|Mặt trận|Hội\s|Đoàn\s|Ban Quản lý|Kho bạc|Ngân hàng|Bảo hiểm|Báo\s|Đài\s)/u;
/** 'Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh' is one office. */
const OFFICE_OF_SEVERAL = /\bvan phong (?:doan )?(?:dai bieu quoc hoi|dbqh)(?:,? (?:va )?(?:hoi dong nhan dan|hdnd))?$/u;
const PEOPLE = /^(?:ông,? bà|đại biểu|cán bộ|nhân dân|người dân|hộ gia đình|doanh nghiệp)\s/u;

const HEADS_OF_CLASSES = /^(?:người đứng đầu|thủ trưởng) các (?:cơ quan|đơn vị|tổ chức)(?!\p{L})/iu;

/** In 'Các Tập đoàn, Tổng công ty, Công ty thuộc Bộ' every noun is part of one class: none has a name of its own. */
const OF_A_CLASS =
  /^(?:tổng công ty|công ty|tập đoàn|sở|ban|phòng|cục|vụ|viện|chi cục|trung tâm|hội|đoàn|trường|bệnh viện|doanh nghiệp|cơ quan|đơn vị|bộ|hợp tác xã)(?=[,;]|\s(?:thuộc|trực thuộc|và (?:tổ|đơn|cơ))|$)/iu;

const beginsAnother = (letter: LetterText, at: number, limit: number, before: string, and: boolean): boolean => {
  // One office serves both: 'Chánh Văn phòng HĐND và UBND huyện'.
  if (and && /\bvan phong (?:.{0,12})?(?:hdnd|dbqh|hoi dong nhan dan)$/u.test(fold(before))) return false;
  const next = letter.textOf(at, Math.min(limit, at + LOOK_BACK));
  if (OFFICE_OF_SEVERAL.test(fold(before)) && /^(?:Hội đồng nhân dân|HĐND|[ỦU][ỷy] ban nhân dân|UBND)(?!\p{L})/u.test(next)) return false;
  if (and && /Nhà giáo$/u.test(before) && /^[Cc]án bộ quản lý/u.test(next)) return false; // one bureau
  if (/^(?:các|những)\s/iu.test(before) && OF_A_CLASS.test(next)) return false;
  if (beginsAssigneeAt(letter, at, limit, false)) return !/(?:^|\s)(?:của|khối|thuộc)$/u.test(before);
  // 'Chủ tịch UBND thành phố Thủ Đức và các quận - huyện' are chairmen all.
  if (
    and &&
    /(?:UBND|[ỦUủu]y ban nhân dân)(?:\s\p{L}+){1,6}$/u.test(before) &&
    /^các (?:quận|huyện|thị xã|thành phố|xã|phường|thị trấn)(?!\p{L})/u.test(next)
  )
    return false;
  if (/Ban [Qq]u[ảá]n lý/u.test(before) && /^các (?:[Kk]hu|KCN|[Cc]ụm)/u.test(next)) return false;
  // 'người đứng đầu các cơ quan …, các đơn vị …' heads them all.
  if (!and && HEADS_OF_CLASSES.test(before) && /^các (?:đơn vị|cơ quan|tổ chức)(?!\p{L})/u.test(next)) return false;
  if (/^(?:các|toàn thể|những|cac)\s/iu.test(next)) return true;
  if (/^(?:ông|bà)\s\p{Lu}/u.test(next)) return true;
  // 'Tổ tiểu học, tổ hành chính': the second of its kind in small letters.
  if (/^tổ (?!chức|dân phố|viên|trưởng)/u.test(next) && /(?:^|,\s)Tổ (?!chức|dân phố)\p{Ll}+/u.test(before)) return true;
  if (and && /^cá nhân có tên\s/u.test(next)) return true;
  if (and && /^(?:chính quyền|cấp ủy|nhà trường|gia đình)\s/u.test(next)) return true;
  if (and && PEOPLE.test(next)) return !/(?:^|[\s,])(?:cán bộ|công chức|viên chức|đảng viên|người dân|đoàn viên|hội viên)$/u.test(before);
  if (RESIDENTIAL.test(next)) return !and && !RESIDENTIAL.test(before.split(/,\s?/u).at(-1) ?? '') && !ENDS_IN_UNIT.test(before);
  return false;
};
/** As written, on one line; a word typed twice by mistake ('thị trấn trấn') once. */
export const assigneeText = (letter: LetterText, piece: Piece): string => withoutTwins(withoutSpecks(letter.valueOf(piece)));
/** 'Các đơn vị .', 'Sở: Giáo dục và Đào tạo'. */
const withoutSpecks = (text: string): string =>
  SPECKS.test(text) ? text.replace(/^(Sở|Phòng|Bộ|Cục|Chi cục)\s?:\s/u, '$1 ').replace(/\s?[.:]+$/u, '') : text;
const SPECKS = /[.:]$|^(?:Sở|Phòng|Bộ|Cục|Chi cục)\s?:/u;
const withoutTwins = (text: string): string => (mayHaveTwins(text) ? text.replace(/(?<=^|\s)(\p{L}+)\s\1(?=$|[\s,])/gu, '$1') : text);
/** Does a word begin with all letters of the one before it? Nearly no name has such two. */
const mayHaveTwins = (text: string): boolean => {
  for (let word = 0, blank = text.indexOf(' '); blank >= 0; word = blank + 1, blank = text.indexOf(' ', word)) {
    if (blank === word || text.charCodeAt(word) !== text.charCodeAt(blank + 1)) continue;
    if (text.startsWith(text.slice(word, blank), blank + 1)) return true;
  }
  return false;
};
