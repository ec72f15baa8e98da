import type { SigningCapacity } from '../reading';
import { startsSmall } from '../text/letter-case';
import { fold } from '../text/fold';
import type { LetterText, Line, Piece } from '../text/letter-text';
import { tailCells } from './cells';
import { nameIn, splitName, withSurname } from './person-names';
import { BULLET, CAPACITY, NOI_NHAN, ROLE, RULE, isCapitals } from './wording';

export interface SignatureLine {
  readonly piece: Piece;
  readonly capacity: SigningCapacity | null;
  /** Two or three stray letters before a role: a mark that the scan lost, or initials. */
  readonly garbled: boolean;
}
export interface Tail {
  /** Index of the first line that is no body any more. */
  readonly from: number;
  readonly copies: readonly Piece[];
  readonly signature: readonly SignatureLine[];
  readonly name: Piece | null;
}
const MOST_LINES = 70;
/** 'Bản điện tử:' heads the copies below it, also where a scan made a dash of a speck before it. */
const COPIES_HEADING = /^[^a-z]{0,3}(?:gui )?ban (?:dien tu|giay)\s?:$/u;
const FIRST_COPY = /^(?:[-+•~]{1,2})?\s?nhu (?:tren|kinh gui|dieu \d)\b/u;
const ANNEX = /^(?:phu luc|\(?(?:kem theo|ban hanh kem theo)|cong hoa xa hoi|mau so|bieu mau)/u;
/** Where the typist's machine keeps the letter. */
const FILE_PATH = /^[a-z]:\\|\.docx?$/u;
/** A role whose letters a scan set apart: 'PHÓ CH ÁNH V ĂN PHÒNG'. */
const TORN_ROLE =
  /^(?:pho|quyen)?(?:chutich(?!nuoc)|giamdoc|botruong|thutruong$|chanhvanphong|chanhthanhtra|truongphong|cuctruong|tongcuctruong|chicuctruong|vutruong|vientruong|hieutruong|chunhiem)/u;
/** A role whose beginning the seal covers: 'HÁNH VĂN PHÒNG', 'VĂN PHÒNG'. */
const BEHEADED_ROLE = /^(?!chanh )(?:[a-z]{0,3}anh )?van phong$|^(?:hu|u) tich$|^(?:iam|am) doc$/u;
const SIGNED = /^\W{0,3}(?:da ky|da ki|ky ten|ky so|ky boi)\b/u;
const DASHES = '-–~';
/** '-PHÓ TRƯỞNG PHÒNG': a speck before a role in capitals. */
const DASHED_ROLE =
  /^[-–~]\s?(?=(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG PHÒNG|TRƯỞNG BAN|CHÁNH|CỤC TRƯỞNG|HIỆU TRƯỞNG|THỨ TRƯỞNG|BỘ TRƯỞNG))/u;
const STRAY_MARK = /^\p{Ll}{1,3}\s(?=\p{Lu}{2})/u;
/** Distribution list and signature. The tail begins with the first of: 'Nơi nhận', a signing mark, a role in capitals, '- Như trên'. */
export const readTail = (letter: LetterText, bodyFrom: number): Tail => {
  const { lines } = letter;
  let from = lines.length;
  const mottoMayCome = letter.flat.includes(FULL_MOTTO, lines[bodyFrom]?.start);
  for (let index = bodyFrom; index < lines.length && from === lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const flat = letter.flatOf(line.start, Math.min(line.end, line.start + LONGEST_OPENING));
    if (beginsTail(letter, line, flat, index)) from = index;
    else if (FILE_COPY.test(flat)) from = firstCopy(letter, bodyFrom, index);
    else if (mottoMayCome && index > bodyFrom && hasMotto(letter, line, flat)) from = index;
  }
  const copies: { start: number; end: number }[] = [];
  const signature: SignatureLine[] = [];
  let name: Piece | null = null;
  let isSure = false;
  let listing = false;
  let signedAt = from;
  for (let index = from; index < Math.min(lines.length, from + MOST_LINES); index += 1) {
    const line = lines[index];
    if (!line) break;
    const opening = letter.flatOf(line.start, Math.min(line.end, line.start + LONGEST_OPENING));
    if (index > from && (ANNEX.test(opening) || (mottoMayCome && hasMotto(letter, line, opening)))) break;
    for (const cell of tailCells(letter, line).flatMap((part) => splitName(letter, part))) {
      const flat = letter.flatOf(cell.start, cell.end);
      const text = letter.textOf(cell.start, cell.end);
      const lead = NOI_NHAN.exec(flat);
      if (lead) {
        listing = true;
        const rest = letter.trim({ start: cell.start + lead[0].length, end: cell.end });
        if (rest.end - rest.start > 3 && !flat.endsWith(':') && !isCapitals(letter.textOf(rest.start, rest.end))) copies.push({ ...rest });
        continue;
      }
      if (RULE.test(flat) || SIGNED.test(flat) || FILE_PATH.test(flat)) continue;
      if (BEHEADED_ROLE.test(flat) && isCapitals(text)) continue;
      const signed = signatureLine(cell, flat, text);
      const person = signed || (BULLET.test(flat) && listing) ? null : nameIn(letter, cell);
      if (signed) signature.push(...deputyApart(signed, flat));
      else if (person && (signature.length > 0 || person.sure)) {
        // The first that bears a surname: lists of persons may follow.
        if (!name || (person.sure && !isSure)) {
          name = withSurname(letter, person, line, lines[index - 1]);
          signedAt = index;
        }
        isSure ||= person.sure;
      } else if (BULLET.test(flat) && flat.length > 2) {
        const bullet = BULLET.exec(flat)?.[0].length ?? 0;
        if (COPIES_HEADING.test(flat.slice(bullet))) continue;
        copies.push({ start: cell.start + bullet, end: cell.end });
        listing = true;
      } else if (listing && (signature.length === 0 || runsOn(letter, copies.at(-1), cell))) {
        // Below who signed stands what is joined: its title in capitals, or its words, are no copies.
        if (isSure && signedAt < index && (isCapitals(text) || isClosed(letter, copies.at(-1)))) {
          index = lines.length;
          break;
        }
        continueList(letter, copies, cell, flat);
      }
    }
  }
  return { from, copies: copies.map((copy) => tidyCopy(letter, copy)).filter((copy) => isEntry(letter, copy)), signature, name };
};

/** 'Nơi nhận' can be lost; the list above 'Lưu: VT' is still one. */
const FILE_COPY = /^\W{0,3}(?:luu\s?[:.]?\s?vt?|euu\s?:\s?vt)\b/u;
/** A second motto begins what is joined: a form, a draft, another body's letter. */
const FULL_MOTTO = 'cong hoa xa hoi chu nghia';
/** In capitals: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam' in a sentence is none. */
const hasMotto = (letter: LetterText, line: Line, opening: string): boolean => {
  const at = opening.indexOf(FULL_MOTTO);
  return at >= 0 && isCapitals(letter.textOf(line.start + at, line.start + at + FULL_MOTTO.length));
};
const LONGEST_COPY = 90;
const firstCopy = (letter: LetterText, bodyFrom: number, fileCopy: number): number => {
  let first = fileCopy;
  for (let at = fileCopy - 1; at > bodyFrom && at > fileCopy - MOST_COPIES; at -= 1) {
    const line = letter.lines[at];
    if (!line || line.end - line.start > LONGEST_COPY) break;
    const flat = letter.flatOf(line.start, line.end);
    if (/(?:\.\/|[.:])\W*$/u.test(flat)) break;
    if (BULLET.test(flat)) first = at;
  }
  return first;
};
const MOST_COPIES = 30;

/** 'NI ( š ˆ' is what a seal left of an entry. */
const isEntry = (letter: LetterText, { start, end }: Piece): boolean => {
  const flat = letter.flatOf(start, end);
  return end > start && ((flat.match(/[a-z]/gu)?.length ?? 0) > 4 || /^[a-z\d&.,()\s/-]*[a-z][a-z\d&.,)\s/-]*$/u.test(flat));
};

/** Asked of every line of a body: what tells most of them stands first. */
const beginsTail = (letter: LetterText, line: Line, flat: string, index: number): boolean => {
  const nh = flat.indexOf('nh');
  if (nh >= 0 && nh <= FURTHEST_NH && (NOI_NHAN.test(flat) || FIRST_COPY.test(flat))) return true;
  if (line.end - line.start >= LONGEST_SIGNATURE) return false;
  const text = letter.textOf(line.start, line.end);
  if (!startsSmall(text.slice(-1)) && BESIDE_LOST_HEADING.test(text)) return true;
  return signatureLine(line, flat, text) !== null && !standsOverGrounds(letter, index);
};
/** 'Nơi nhận', 'Như trên': behind signs and letters that a scan misread the second word begins no later. */
const FURTHEST_NH = 10;
const LONGEST_SIGNATURE = 100;
/** So much of a line tells what it begins. */
const LONGEST_OPENING = 140;

/** 'Nơt xen va KT. GIÁM ĐỐC', '#oliebotf KT. CHỦ TỊCH': what a scan left of 'Nơi nhận:' beside the mark of who signs. */
const BESIDE_LOST_HEADING =
  /^.{2,24}\s(?:KT|TM|TL|TUQ)\s?[.,]\s?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|BỘ TRƯỞNG|ỦY BAN|UBND|CHÁNH|CỤC TRƯỞNG|HIỆU TRƯỞNG|HỘI ĐỒNG|THỦ TƯỚNG|CHÍNH PHỦ)[\p{Lu}\s,.]{0,40}$/u;

/** 'GIÁM ĐỐC SỞ CÔNG THƯƠNG' over 'Căn cứ …;' decides, also where a scan tore the title above it off. */
const standsOverGrounds = (letter: LetterText, index: number): boolean =>
  letter.lines.slice(index + 1, index + 4).some(({ start, end }) => GROUND.test(letter.flatOf(start, Math.min(end, start + 40))));
const GROUND = /^\W{0,3}can cu (?:luat|bo luat|nghi |quyet|thong tu|phap lenh|chi thi|van ban|hien phap|cac )/u;

const signatureLine = (piece: Piece, flat: string, text: string): SignatureLine | null => {
  const mark = startsSmall(text) ? STRAY_MARK : DASHES.includes(text.charAt(0)) ? DASHED_ROLE : null;
  const stray = mark?.exec(text)?.[0].length ?? 0;
  const bare = flat.slice(stray);
  if (!isCapitals(text.slice(stray)) || text.length > 110) return null;
  const capacity = CAPACITY.exec(bare);
  if (capacity) {
    const written = capacity[0].replace(/[^a-z]/gu, '').toUpperCase();
    return { piece, capacity: written as SigningCapacity, garbled: false };
  }
  return ROLE.test(bare) || TORN_ROLE.test(bare.replace(/\s/gu, ''))
    ? { piece: { start: piece.start + stray, end: piece.end }, capacity: null, garbled: stray > 0 && startsSmall(text) }
    : null;
};

/** 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'KT. TRƯỞNG BAN … PHÓ TRƯỞNG BAN' on one line: whose place is taken, and who takes it. */
const deputyApart = (line: SignatureLine, flat: string): SignatureLine[] => {
  const at = line.capacity === 'KT' ? flat.search(DEPUTY) : -1;
  if (at < 0) return [line];
  const { start, end } = line.piece;
  return [
    { ...line, piece: { start, end: start + at } },
    { piece: { start: start + at + 1, end }, capacity: null, garbled: line.garbled },
  ];
};
const DEPUTY =
  /\s(?=pho (?:chu tich|(?:tong )?giam doc|bo truong|thu truong|chanh (?:van phong|thanh tra)|truong (?:phong|ban)|(?:chi |tong )?cuc truong|vu truong|vien truong|hieu truong|chu nhiem)\b)/u;

/** A line without a bullet runs the last entry on, unless that one was closed or the line is a heading ('Gửi bản điện tử:'). */
const continueList = (letter: LetterText, copies: { start: number; end: number }[], cell: Piece, flat: string): void => {
  if (flat.endsWith(':') || flat.length < SHORTEST_LINE) return;
  const last = copies.at(-1);
  // The file copy ends the list; what stands below it is a signature, a note, the next page.
  if (last && /^\W?luu\b/u.test(letter.flatOf(last.start, last.start + 6)) && !/[,(]$/u.test(letter.textOf(last.end - 1, last.end))) return;
  const closed = isClosed(letter, last);
  // 'ch, các PCT UBND tỉnh;' below an entry that is closed, and closed itself: an entry whose beginning a seal lies over.
  const isBeheaded = closed && /^\p{Ll}{1,3},.*;$/u.test(letter.textOf(cell.start, cell.end));
  const goesOnSmall = !isBeheaded && /^[\p{Ll}(\d]/u.test(letter.textOf(cell.start, cell.start + 1));
  if (last && (!closed || goesOnSmall)) last.end = cell.end;
  else if (flat.length < 120 && !goesOnSmall) copies.push({ start: cell.start, end: cell.end });
};

/** Where the signature stands beside the list a line still goes on from one that ends in the middle: '… (NC, KGVX),'. */
const runsOn = (letter: LetterText, copy: Piece | undefined, cell: Piece): boolean =>
  copy !== undefined &&
  !/^\W?luu\b/u.test(letter.flatOf(copy.start, copy.start + 6)) &&
  !isCapitals(letter.textOf(cell.start, cell.end)) &&
  // 'PCN' at the end of a line: who stands on the next.
  ((/(?:PCN|PCVP|PGĐ|PCT|PVT)\W{0,3}$/u.test(letter.textOf(Math.max(copy.start, copy.end - 8), copy.end)) &&
    /^\s*$/u.test(letter.textOf(copy.end, cell.start)) &&
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(letter.textOf(cell.start, cell.start + 24))) ||
    (/,$/u.test(letter.textOf(copy.end - 1, copy.end)) && /[;.,]$/u.test(letter.textOf(cell.end - 1, cell.end))) ||
    (/[\p{Ll}\d,]$/u.test(letter.textOf(copy.end - 1, copy.end)) && goesOnInWords(letter, copy, cell)));
/** 'Các Sở: Lao động Thương binh và Xã' and 'hội, Xây dựng', '… Kế hoạch và' and 'Đầu tư;': three words at least, for a scan leaves stray ones. */
const goesOnInWords = (letter: LetterText, copy: Piece, cell: Piece): boolean =>
  /[a-z]{2,}\W+[a-z]{2,}\W+[a-z]{2,}/u.test(letter.flatOf(cell.start, cell.end)) &&
  (/^\p{Ll}{2}/u.test(letter.textOf(cell.start, cell.start + 2)) ||
    /\s(?:va|cac|cua|thuoc)$/u.test(letter.flatOf(Math.max(copy.start, copy.end - 6), copy.end)));
const SHORTEST_LINE = 3;
const isClosed = (letter: LetterText, copy: Piece | undefined): boolean => !copy || /[;.]$/u.test(letter.textOf(copy.end - 1, copy.end));

/** '… (B/c); stuvg G ĐỐC', '… sơ tuyển; TỊCH.UBND HUYỆN': what a seal left of the role beside an entry, behind the sign that ends it; its length, or 0. */
const spoiltRole = (text: string): number => {
  const behind = /;\s?(?<rest>[^;]{4,32})$/u.exec(text)?.groups?.['rest'] ?? '';
  if (/^[-+•]/u.test(behind)) return 0;
  const begins = /^\p{Lu}{2,}/u.test(behind) && /^(?:pho|thu truong)\s/u.test(fold(behind));
  return begins || (ROLE_ENDS.test(fold(behind)) && /\p{Lu}{2}\P{L}*$/u.test(behind)) ? behind.length : 0;
};
const ROLE_ENDS = /(?:^|[^a-z])(?:[a-z]{0,2}oc|[a-z]?hiem|tich(?: ?\.?ubnd huyen)?|t?ruong|phong|tuong)\W*$/u;

/** 'Lưu: VT. vt' ends with the typist's initials; 'Đài truyền thanh xã;.' with stray signs. */
const tidyCopy = (letter: LetterText, copy: Piece): Piece => {
  const signed = /\s?\(?da ky\)?\W{0,2}$/u.exec(letter.flatOf(copy.start, copy.end))?.[0].length ?? 0;
  // Specks behind the sign that ends an entry: 'Văn phòng Chính phủ; ù'.
  const behind = /;\s?(?<rest>[^;]{1,9})$/u.exec(letter.textOf(copy.start, copy.end - signed))?.groups?.['rest'] ?? '';
  const isSpecks =
    behind !== '' && !/\p{L}{5,}|\d|^\p{Lu}{2,6}[.,]?$/u.test(behind) && !/^\W{0,2}luu\b/u.test(letter.flatOf(copy.start, copy.start + 6));
  const torn = isSpecks ? behind.length : spoiltRole(letter.textOf(copy.start, copy.end - signed));
  const specks =
    (torn ||
      /(?:;\s?[^\p{L}\d(]{0,4}\p{L}{0,2}[^\p{L}\d)]{0,4}|:\s?[^\p{L}\d(]{1,4})$/u.exec(letter.textOf(copy.start, copy.end - signed))?.[0]
        .length) ??
    0;
  const trimmed = letter.trim({ start: copy.start, end: copy.end - signed - specks }, ';.,-:_|~—');
  const initials = /^luu\b.{0,60}?([.,;]\s?[a-z]{1,4})$/u.exec(letter.flatOf(trimmed.start, trimmed.end))?.[1] ?? '';
  const small = /^[.,;]\s?\p{Ll}{1,4}$/u.test(letter.textOf(trimmed.end - initials.length, trimmed.end));
  return initials && small ? letter.trim({ start: trimmed.start, end: trimmed.end - initials.length }, ';.,-:') : trimmed;
};
