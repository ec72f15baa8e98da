import { startsCapital } from '../text/letter-case';
import type { LetterText } from '../text/letter-text';
import { nameWordsAt } from './name-words';
import { ASSIGNEE_HEAD, CLASS_HEAD, CLASS_OF_BODIES } from './vocabulary';

const REACH = 60;
/** Heads that no other words fold to, so that a scan which lost or swapped diacritics still shows them. */
const FOLDED_HEAD =
  /^(?:ubnd|ubmttq|mttq|hdnd|uy ban|trung tam|tram y te|cong an|van phong|(?:dong chi )?(?:pho )?chu tich|(?:pho )?(?:tong )?giam doc|thu truong|hieu truong|chanh (?:van phong|thanh tra)|truong (?:phong|ban|cac|thon|khu|cong an|tram|ap|ban quan ly)|(?:thanh|tinh|huyen|xa|quan|thi) doan|lien doan|mat tran|chi cuc|tong cuc|benh vien|kho bac|ngan hang|toa an|vien kiem sat|bao hiem|dien luc|(?:tong )?cong ty|tap doan|chinh quyen|bo phan|thanh tra|thuong truc|(?:dang|huyen|tinh|thanh|thi|quan|cap) uy|hoi dong|co quan|don vi|doanh nghiep|bi thu|thanh vien|can bo|cong chuc|nhan dan|nguoi dung dau|vu truong|cuc truong)\b/u;
/** Those who are ordered in small letters, also where a scan swapped a mark: 'yêu cầu hiệu trướng các nhà trường'. */
const SMALL_HEAD =
  /^(?:hieu truong|thu truong|chu tich|giam doc|truong phong|bi thu) (?:cac|nha truong|truong|ubnd|uy ban|so|phong|co quan|don vi)\b/u;
/** Heads of one syllable: names only with a field of work behind them. */
const SHORT_HEAD = /^(?<head>so|phong|bo|ban|hoi|doan|dai|to|doi|vu|cuc|vien|truong|hat|cong)\s(?<behind>[a-z ]{2,50})/u;
/** Bodies whose head another word folds to, told by the word behind: 'Ban cán sự lớp', 'Thư ký Đoàn'. */
const HEAD_IN_TWO = /^(?:ban can su|(?:to )?thu ky|hoc vien(?! (?:chinh tri|hanh chinh|ky thuat))|hoi vien|doan vien)\b/u;
const NO_HEAD =
  /^(?:to chuc|ban hanh|doan the|doan ket|hoi nghi|hoi thao|hoi hop|truong hop|vien chuc|cong (?:tac|khai|bo|viec|van|dien|trinh|nhan|dan|chuc)|doi (?:voi|moi|chieu|tuong|ngu)|bo (?:sung|tri|luat|may|tieu chi)|bao cao|phong (?:chong|ngua|trao))\b/u;
const FOLDED_CLASS = /^(?:cac|toan the|nhung|moi(?! ong| ba)|tung|tat ca)\s/u;

/** 'Phân công ông Nguyễn Văn A …': a person by name, in the small letters of running text. */
const PERSON = /^(?:ông|bà|đồng chí|đ\/c)\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u;

/**
 * Can the words at `from` name somebody? A class ('các phòng, ban') only where the wording around it says that it is addressed. As written first; then
 * folded, for a scan, where nothing else folds to the same letters.
 */
export const beginsAssigneeAt = (letter: LetterText, from: number, limit: number, classes: boolean): boolean => {
  if (limit - from < REACH) return begins(letter, from, limit, classes);
  // Structure, duties, closing and lists ask for the same places; where the reach is whole the answer hangs on the place alone.
  const known = answers.get(letter) ?? new Map<number, boolean>();
  answers.set(letter, known);
  const key = from * 2 + (classes ? 1 : 0);
  const before = known.get(key);
  if (before !== undefined) return before;
  const answer = begins(letter, from, limit, classes);
  known.set(key, answer);
  return answer;
};
const answers = new WeakMap<LetterText, Map<number, boolean>>();

const begins = (letter: LetterText, from: number, limit: number, classes: boolean): boolean => {
  const to = Math.min(limit, from + REACH);
  const text = letter.textOf(from, to);
  const flat = letter.flatOf(from, to);
  const isClass = classes && CLASS_OF_BODIES.test(flat);
  if (classes && PERSON.test(text)) return true;
  if (isClass && (CLASS_HEAD.test(text) || FOLDED_CLASS.test(flat))) return true;
  if (NO_HEAD.test(flat)) return false;
  if (ASSIGNEE_HEAD.test(text)) return true;
  if (classes && SMALL_HEAD.test(flat)) return true;
  if (!startsCapital(text)) return false;
  if (FOLDED_HEAD.test(flat) || HEAD_IN_TWO.test(flat)) return true;
  const behind = SHORT_HEAD.exec(flat)?.groups?.['behind']?.trim().split(' ') ?? [];
  return behind.length > 1 && nameWordsAt(behind, 0) > 1;
};
