import { provinceNamed, type Gazetteer } from '../gazetteer';
import { TYPE_PATTERN } from '../header/document-types';
import { phraseAt } from '../items/assignees';
import { BODY_HEAD } from '../layout/wording';
import { fold } from '../text/fold';
import { startsCapital } from '../text/letter-case';
import type { LetterText, Piece } from '../text/letter-text';
import { matchesIn } from '../text/matches';

const LONGEST = 160;
/** Where a body's name ends: what the document is about, another document, the sentence. Folded 'thì' and 'đã' look like 'thị xã' and 'Đà Nẵng'. */
const END = new RegExp(
  String.raw`[;:."\n)(]|\s-\s(?=ve )|\s(?:ve viec|(?<!bao )ve(?! sinh| quoc| tinh)|v\/v|quy dinh|huong dan|sua doi|ban hanh|phe duyet|trien khai|thuc hien|da (?!nang|lat|bac|khoa|te|phuoc|huoai)|(?<!van |thien )tai (?!chinh|nguyen|san|khoan)|theo |day manh|tang cuong|yeu cau|de nghi|de (?!an|dieu|xuat|nghi|doc)|nham |thi (?!xa |tran |dua |hanh )|neu |ngay |va duoc |va tham muu |duoc |va (?=(?:${TYPE_PATTERN}|van ban|cac)\b))`,
  'u',
);
/** Commas inside names: 'Ban Chỉ đạo phòng, chống dịch', 'Bộ Văn hóa, Thể thao và Du lịch'. */
const COMMA_INSIDE =
  /^(?:ban bi thu\b|thien tai|chua benh|bao ve|ung pho|khac phuc|tim kiem|khen thuong|boi duong|toi pham|te nan|tieu cuc|lang phi|hai dao|dan toc|ton giao|gia dinh|tre em|doi moi|giam nhe|phong thu|ky luat|xoa doi|chien binh|an toan|cai cach|chu nhiem|chong|the thao|cuu nan|truyen thong|thuong binh|du lich|khoa hoc)\b/u;
const OWNER = /^\s?,?\s?\)?\s?cua\s(?=\S)/u;

const NAMED_FREELY =
  /^(?:bo truong, chu nhiem|uy ban quoc gia|(?:truong )?ban (?:chi dao|chi huy|to chuc|quan ly)|hoi dong|to cong tac|(?:tong )?cong ty|tap doan)\b/u;

/** 'của ử ban nhân dân tỉnh': what a scan left of 'Ủy'. */
const MISREAD_COMMITTEE = /^[a-z]{1,3} ban nhan dan (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong)\b/u;
/** The body named from `at` on; null where none is. */
const bodyAt = (letter: LetterText, at: number): Piece | null => {
  const flat = letter.flatOf(at, at + LONGEST);
  if (!BODY_HEAD.test(flat) && !MISREAD_COMMITTEE.test(flat)) return null;
  let end = flat.search(END);
  if (end < 0) end = flat.length;
  for (let comma = flat.indexOf(','); comma >= 0 && comma < end; comma = flat.indexOf(',', comma + 1))
    if (!COMMA_INSIDE.test(flat.slice(comma + 1).trimStart())) end = comma;
  // A board is named by what it is to do, a company by any words.
  const name = NAMED_FREELY.test(flat) ? null : phraseAt(letter, at, Math.min(letter.text.length, at + end));
  return letter.trim({ start: at, end: Math.min(at + end, name?.piece.end ?? at + end) });
};

/** 'của Chủ tịch UBND tỉnh Bình Dương' right behind a citation. */
export const issuerBehind = (letter: LetterText, at: number): Piece | null => {
  const lead = OWNER.exec(letter.flatOf(at, at + 12));
  const body = lead ? bodyAt(letter, at + lead[0].length) : null;
  // 'Sở Giáo dục và Đào tạo (GD&ĐT) Bắc Giang': the place stands behind the short form.
  const short = body ? SHORT_FORM.exec(letter.textOf(body.end, body.end + 60)) : null;
  return body && short ? { start: body.start, end: body.end + short[0].length } : body;
};
const SHORT_FORM = /^ ?\(\p{Lu}[\p{Lu}&\d]{1,9}\) (?:(?:tỉnh|huyện|thành phố|thị xã|quận) )?(?:\p{Lu}\p{Ll}+ ?){1,3}(?<! )/u;

/** Who 'đã có', 'đã ban hành' the documents of this clause (`isActsOwn`: this one is among them, not one that they are about): the words from the last body's beginning to the verb. */
export const issuerBefore = (letter: LetterText, clause: Piece, citationAt: number, isActsOwn = true): Piece | null => {
  const from = Math.max(clause.start, citationAt - 400);
  const flat = letter.flatOf(from, citationAt);
  const owner = ownerBefore(letter, flat, from);
  if (owner || !isActsOwn) return owner;
  const verb = matchesIn(flat, /\sda (?:co|ban hanh|gui|phat hanh|chi dao|trinh|phe duyet|ky|thong qua)\b/gu).at(-1) ?? datedAct(flat);
  if (!verb) return null;
  const window = flat.slice(Math.max(0, verb.index - 120), verb.index);
  const offset = from + Math.max(0, verb.index - 120);
  let best: number | null = null;
  for (const { index } of matchesIn(window, /(?:^|[\s,;.])(?=\S)/gu)) {
    const at = index === 0 && !/[\s,;.]/u.test(window.charAt(0)) ? 0 : index + 1;
    const rest = window.slice(at);
    const isUpper = startsCapital(letter.textOf(offset + at, offset + at + 1));
    // 'Thực hiện Chỉ thị của Thủ tướng Chính phủ, UBND thành phố đã ban hành': behind the comma another body acts.
    const isNew = at === 0 || /[,;]\s$/u.test(window.slice(0, at));
    if (isUpper && BODY_HEAD.test(rest) && !/[;.]/u.test(rest) && (best === null || isNew)) best = offset + at;
  }
  return best === null ? null : letter.trim({ start: best, end: offset + window.length }, ',');
};
/** 'Ngày 22/11/2023, Thủ tướng Chính phủ phê duyệt Quy hoạch tỉnh … tại': a sentence with its date acts without 'đã' too. */
const DATED_ACT =
  /^\W{0,2}(?:(?:hoi|luc|vao luc) [\da-z ]{2,20}?,? )?ngay [^,;]{6,28},? [^,;.]{4,90}?(?<verb>\s(?:phe duyet|ban hanh|co|ky|thong qua|gui)\s)/u;
const datedAct = (flat: string): { readonly index: number } | null => {
  const match = DATED_ACT.exec(flat.slice(0, 150));
  return match ? { index: match[0].length - (match.groups?.['verb']?.length ?? 0) } : null;
};
const OWNED = new RegExp(String.raw`\s(?:tai|theo)\s(?:noi dung\s)?(?:cac\s(?:(?:${TYPE_PATTERN}|van ban)\s?:\s?)?)?$`, 'u');
/** 'theo chỉ đạo của UBND tỉnh tại' right before a citation. */
const ownerBefore = (letter: LetterText, flat: string, from: number): Piece | null => {
  const tail = OWNED.exec(flat);
  if (!tail) return null;
  let owner: Piece | null = null;
  for (const { index, 0: of } of matchesIn(flat.slice(-160), /(?<![a-z])cua\s/gu)) {
    const at = Math.max(0, flat.length - 160) + index + of.length;
    const body = flat.slice(at, tail.index);
    if (at < tail.index && (BODY_HEAD.test(body) || /^truong\b/u.test(body)) && !/[;.:]/u.test(body))
      owner = letter.trim({
        start: from + at,
        end: from + (body.search(/ (?:duoc|ve viec|da) /u) >= 0 ? at + body.search(/ (?:duoc|ve viec|da) /u) : tail.index),
      });
  }
  return owner;
};

const KNOWN_WORDS = new Map(['UBND', 'HĐND', 'UBMTTQ', 'MTTQ'].map((word) => [fold(word), word]));
/** As written, but a province's name and the usual abbreviations in their right case: 'UBNd tỉnh thừa Thiên Huế' is a slip of the typist, not a name. */
export const tidyIssuer = (written: string, gazetteer: Gazetteer | null, on: string | null): string => {
  const words = written
    .replace(/\s\(\p{Lu}[\p{Lu}&\d]{1,9}\)(?=\s)/u, '')
    .replace(/^(?!ủy |uỷ |ủy)\p{L}{1,3} (?=ban nhân dân )/iu, 'Ủy ')
    .split(' ')
    .map((word) => KNOWN_WORDS.get(fold(word)) ?? word);
  const unit = words.findIndex((word, index) => ['tinh', 'pho'].includes(fold(word)) && index > 0);
  const name = unit >= 0 ? words.slice(unit + 1).join(' ') : '';
  const proper = name ? provinceNamed(name, gazetteer, on) : null;
  return proper ? [...words.slice(0, unit + 1), proper].join(' ') : words.join(' ');
};
