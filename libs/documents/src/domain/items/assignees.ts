import { fold } from '../text/fold';
import { isSyllable } from '../text/syllable-automaton';
import { isSmall, startsCapital, startsSmall } from '../text/letter-case';
import type { LetterText, Piece } from '../text/letter-text';
import { Tokens, WordsOf } from '../text/tokens';
import { beginsAssigneeAt } from './assignee-heads';
import { ACTION_PAIRS, ACTION_WORDS, isActionPair, mayBeginPair, NAME_BEFORE, ORGANISATION_BEHIND } from './vocabulary';
import { isOtherWord, nameWordsAt, type Words } from './name-words';
import { matchesIn } from '../text/matches';

/** A list of assignees longer than this is none. */
const LONGEST = 600;

export interface Phrase {
  readonly piece: Piece;
  /** What ended it: a colon, an action, the end of the line, or nothing that says so. */
  readonly stop: 'colon' | 'action' | 'line' | 'sentence';
  /** Where the text goes on. */
  readonly next: number;
}

/** An order with a capital where a line was lost: 'Sở Xây dựng Theo dõi, đôn đốc'. Behind 'cục', 'và' it would be part of a name. */
const STARTS_ORDER = new Set(
  'khan truong|theo doi|chi dao|tang cuong|chu tri|phoi hop|tiep tuc|chu dong|day manh|huong dan|trien khai|kip thoi|tham muu|tong hop|nghiem tuc|thuong xuyen|dinh ky|ra soat|can cu'.split(
    '|',
  ),
);
const NAME_GOES_ON = /^(?:cục|phòng|ban|tâm|vụ|viện|tổ|đội|đoàn|sở|bộ|và|thanh|của|trực)$/u;
/** Behind these a word with a capital is the first syllable of a field of work: 'Phòng Quản trị'. */
const OFFICE_HEAD = /^(?:Phòng|Sở|Ban|Cục|Vụ|Viện|Bộ|tâm|Tâm|Hội|và)$/u;

/**
 * The noun phrase from `start`: up to a colon, the end of the line or sentence, or the first word that no name is made of. Brackets inside are stepped
 * over, and so is the colon of a list of names ('Giám đốc các Sở: Tài chính, Xây dựng').
 */
export const phraseAt = (letter: LetterText, start: number, limit: number): Phrase | null => {
  // Nearly every name ends soon; the far end of a window is not trusted, because what a word means hangs on the words behind it.
  const near = start + USUAL < limit ? scan(letter, start, start + USUAL, limit) : null;
  return near && near.next < start + USUAL - TRUSTED_FROM_END ? near : scan(letter, start, Math.min(limit, start + LONGEST), limit);
};
const LISTED_BRANCH = 'ngành,';
const USUAL = 160;
const TRUSTED_FROM_END = 50;

const scan = (letter: LetterText, start: number, end: number, limit: number): Phrase | null => {
  const text = letter.textOf(start, end);
  const tokens = new Tokens(text);
  const flat = letter.flatOf(start, end);
  const words = new WordsOf(tokens, flat);
  let previous = '';
  for (let at = 0, found = tokens.at(0); found; at += 1, found = tokens.at(at)) {
    const { index, 0: token } = found;
    const here = start + index;
    if (token === '\n') return phrase(letter, start, here, 'line', here + 1);
    if (token === '(') {
      const close = text.indexOf(')', index);
      if (close > 0) while ((tokens.at(at + 1)?.index ?? Infinity) <= close) at += 1;
      else return phrase(letter, start, here, 'sentence', here);
      continue;
    }
    if (token === '“' || token === '"' || token === ')') return phrase(letter, start, here, 'sentence', here);
    if (token === ':') {
      if (
        (LISTING.test(text.slice(0, index)) || BARE_OFFICE.test(text.slice(0, index))) &&
        listsNames(text.slice(index + 1), words, at + 1)
      )
        continue;
      return phrase(letter, start, here, 'colon', here + 1);
    }
    if (token === ';' && beginsAssigneeAt(letter, afterBlank(letter, here + 1), end, true)) continue;
    if (
      token === ';' ||
      token === '!' ||
      token === '?' ||
      (token === '.' && /^\.(?:\s|$|\/)/u.test(text.slice(index, index + 2)) && previous.length > 3)
    )
      return phrase(letter, start, here, 'sentence', here + 1);
    // 'người đứng đầu các cơ quan', 'địa phương' after an order: more words than the first belong to the name.
    if (index === 0 && startsSmall(token) && !/^(?:các|những|mọi|từng|toàn)$/u.test(token)) {
      at += Math.max(1, nameWordsAt(words, 0)) - 1;
      previous = tokens.at(at)?.[0] ?? token;
      continue;
    }
    // In a list of bodies 'tổ chức' is one of them: 'các cơ quan, tổ chức, đơn vị có liên quan'.
    if (
      token === 'tổ' &&
      /(?:,|(?:^|\s)(?:và|các))\s$/u.test(text.slice(Math.max(0, index - 5), index)) &&
      LISTED_ORGANISATIONS.test(flat.slice(index, index + 40))
    ) {
      at += Math.max(2, nameWordsAt(words, at)) - 1;
      previous = tokens.at(at)?.[0] ?? token;
      continue;
    }
    // 'các cấp, các ngành': the phrase begins with the word of its class.
    if (index === 0 && /^các$/iu.test(token) && nameWordsAt(words, 1) === 0 && nameWordsAt(words, 0) > 1) {
      at += nameWordsAt(words, 0) - 1;
      previous = tokens.at(at)?.[0] ?? token;
      continue;
    }
    const clause = startsSmall(token) && index > 0 ? describing(text.slice(index, index + CLAUSE), token, previous) : 0;
    if (clause > 0) {
      while ((tokens.at(at + 1)?.index ?? Infinity) < index + clause) at += 1;
      previous = tokens.at(at)?.[0] ?? token;
      continue;
    }
    if (startsSmall(token) && index > 0) {
      const taken = nameWords(flat.slice(index, index + 40), words, at, token, previous, tokens.at(at + 1)?.[0] ?? '');
      if (taken === 0) return phrase(letter, start, here, 'action', here);
      // At the end of 'các sở, ban, ngành' what follows is no field of work.
      previous = token === 'ngành' && tokens.at(at - 1)?.[0] === ',' ? LISTED_BRANCH : (tokens.at(at + taken - 1)?.[0] ?? token);
      at += taken - 1;
      continue;
    }
    // 'Nông nghiệp', 'Giám đốc': the first letter of a phrase is often a capital, and the rest of it is not.
    if (startsCapital(token)) {
      const behind = tokens.at(at + 1)?.[0] ?? '';
      if (index > 0 && startsSmall(previous) && !NAME_GOES_ON.test(previous) && STARTS_ORDER.has(`${words.at(at)} ${words.at(at + 1)}`))
        return phrase(letter, start, here, 'action', here);
      const more = nameWordsAt(words, at) - 1;
      if (more > 0) at += more;
      else if (
        /^\p{Lu}\p{Ll}/u.test(token) &&
        OFFICE_HEAD.test(previous) &&
        startsSmall(behind) &&
        !isAction(flat.slice(tokens.at(at + 1)?.index ?? 0), behind, token)
      )
        at += 1;
      previous = tokens.at(at)?.[0] ?? token;
      continue;
    }
    previous = /[\p{L}\d]/u.test(token) ? token : previous;
  }
  return end < limit ? null : phrase(letter, start, end, 'sentence', end);
};
const LISTED_ORGANISATIONS =
  /^to chuc(?:\s?[,;.:)]|\s(?:va|co lien quan|lien quan|khac|thuoc|don vi|co quan|ca nhan|dang|xa hoi|kinh te|chinh tri|nghe nghiep|doan the|hoi|quoc te|nuoc ngoai|su nghiep|tin dung|phi chinh phu|dai dien|hanh nghe|cung cap|kinh doanh|truc thuoc|khoa hoc)\b)/u;
const CLAUSE = 170;
/** Says which of a class is meant: 'được giao chủ trì', 'từ Hà Tĩnh đến Khánh Hòa', 'có tên tại Điều 1'. */
const DESCRIBES =
  /^(?:thuộc (?:phạm vi|thẩm quyền|quyền) quản lý(?: nhà nước)?(?: của (?:\p{Lu}[\p{L}]*|mình|tỉnh|huyện|thành phố)(?: \p{Lu}[\p{L}]*)*)?|hoạt động(?: kinh doanh| sản xuất| trong lĩnh vực [^,;:.]{3,60}?)* (?:trên|tại) địa bàn(?: tỉnh| huyện| thành phố| xã| quận| phường)?|là (?:tổ chức|cá nhân|hộ gia đình|cộng đồng dân cư)(?=\s?[(:\n]|$)|từ (?:trung ương|tỉnh|thành phố|huyện) đến (?:cơ sở|xã|thôn|huyện)|từ \p{Lu}[\p{L} ]{1,30} đến \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}|(?:được|đã được) (?:giao|phân công|giao nhiệm vụ)[^.;:]{0,120}?(?=,? (?:có trách nhiệm|chịu trách nhiệm|khẩn trương|chủ động|nghiêm túc|căn cứ|tổ chức triển khai|phối hợp|theo chức năng|báo cáo|tiếp tục|kịp thời|xây dựng|tập trung)|\s?[:)])|tham dự (?:[Hh]ội nghị|cuộc họp|lớp tập huấn|tập huấn)(?=,? (?:nghiên cứu|chuẩn bị|có mặt|sắp xếp|nghiêm túc|đúng|thực hiện|mang theo|gửi|báo cáo))|phụ trách [^.;:,]{3,60}?(?=,? (?:có trách nhiệm|chịu trách nhiệm|chuẩn bị|chủ trì|chủ động|chỉ đạo|tổ chức|theo dõi|xây dựng|phối hợp|trực tiếp|đôn đốc|kiểm tra|tham mưu|thực hiện|triển khai|rà soát|tổng hợp|báo cáo|căn cứ))|(?:có tên )?(?:tại|nêu tại|quy định tại) (?:Điều|khoản|Khoản|điểm|Phụ lục|Mục|mục)(?: (?:\d{1,2}|[IVX]{1,4}|[a-zđ])(?![\p{L}\d])\)?)+(?:,? (?:Điều|khoản|Mục|mục) \d{1,2})?(?: (?:Quyết định|Kế hoạch|Chỉ thị|Thông tư|Công văn|Nghị quyết|Chương trình) này)?)/u;
/** The words that such a clause begins with: looked at first, for it is asked for behind every word of a name. */
const MAY_DESCRIBE = new Set(['thuộc', 'hoạt', 'là', 'từ', 'được', 'đã', 'tham', 'phụ', 'có', 'tại', 'nêu', 'quy']);
/** How long such a clause is at the beginning of a text; 0 where none is. */
const describing = (text: string, word: string, previous: string): number =>
  (MAY_DESCRIBE.has(word) ? DESCRIBES.exec(text)?.[0].length : undefined) ??
  (GENERIC.test(previous) ? (DEFINES.exec(text)?.[0].length ?? 0) : 0);
/** 'Đơn vị cung cấp dịch vụ đăng kiểm có trách nhiệm': what such a body does says which it is. */
const GENERIC = /^(?:vị|quan|chức|nhân|nghiệp|Người|người|sở|hộ|công ty)$/u;
const DEFINES =
  /^(?:cung cấp|quản lý|sử dụng|kinh doanh|sản xuất|vận hành|khai thác|tham gia|đề xuất|thực hiện|được|có|nhận|nộp|chủ trì|phối hợp|tham mưu)(?:\s[^.;:,]{0,90}?)?(?=\s(?:có trách nhiệm|chịu trách nhiệm)(?!\p{L}))/u;
const phrase = (letter: LetterText, start: number, end: number, stop: Phrase['stop'], next: number): Phrase => ({
  piece: letter.trim({ start, end }, ',;-–'),
  stop,
  next,
});
/** 'Sở: Giáo dục và Đào tạo': a speck of the scan behind the first word of a name. */
const BARE_OFFICE = /^(?:Giám đốc )?(?:Sở|Phòng|Bộ|Cục|Chi cục)\s?$/u;
/** 'Giám đốc các Sở: Tài chính, Xây dựng': behind the colon stand names, not what is to be done. */
const LISTING =
  /(?:^|\s)(?:[Cc]ác|[Nn]hững)\s(?:[Ss]ở|[Bb]ộ|[Pp]hòng|[Tt]ập đoàn|[Tt]ổng công ty|[Nn]gân hàng|cơ quan|đơn vị|tổ chức|đoàn thể|hội|tỉnh|huyện|xã|phường|quận)(?:,?\s(?:ban|ngành|hội|đoàn thể|chính trị - xã hội|đơn vị|chuyên môn|và|tổng công ty|Tổng công ty|thành phố|tỉnh|thị xã|phường|thị trấn|thành phố trực thuộc [Tt]rung ương|trực thuộc [Tt]rung ương))*$/u;

/** Behind the colon stand fields of work, parted by commas ('Các Sở: Xây dựng, Công an'), or what is to be done ('Các Sở: Xây dựng kế hoạch'). */
const listsNames = (behind: string, words: Words, at: number): boolean => {
  if (!/^ ?\p{Lu}/u.test(behind)) return false;
  const taken = nameWordsAt(words, at);
  if (taken > 1 && /^(?:[,;.]|va)$/u.test(words.at(at + taken) ?? '.')) return true;
  if (isActionPair(words.at(at), words.at(at + 1))) return false;
  return taken > 1 || /^\s?\p{Lu}\p{Ll}+(?:\s\p{Ll}+|(?:\s\p{Lu}\p{Ll}*){0,3})(?:,| và|;)/u.test(behind);
};

/** How many words from `at` on belong to the name; 0 where an action begins. */
const nameWords = (flatRest: string, words: Words, at: number, token: string, previous: string, next: string): number => {
  if (isAction(flatRest, token, previous)) return 0;
  if (words.at(at) === 'chong' && /^phòng$/iu.test(previous)) return 1; // 'Trung tâm Phòng, chống HIV/AIDS'
  if (words.at(at) === 'cho' && previous === 'việc' && /^\p{Lu}/u.test(next)) return 1; // 'Bộ phận giúp việc cho Hội đồng'
  // Words that could act but do not here are nouns: 'các tổ chức', 'ban chỉ đạo'.
  if (isActionPair(words.at(at), words.at(at + 1))) return Math.max(2, nameWordsAt(words, at));
  const word = words.at(at) ?? '';
  if (word === 'va' || word === 'cung' || word === 'hoac') {
    if (startsSmall(next) && isAction(flatRest.replace(/^[a-z]+\s/u, ''), next, token)) return 0;
    return /^[\p{Lu}\d]/u.test(next) || nameWordsAt(words, at + 1) > 0 ? 1 : 0;
  }
  if (token === 'thị' && /^(?:huyện|quận)$/u.test(previous)) return 1; // 'Trung tâm y tế huyện, thị, thành phố'
  if (previous === 'Nội' && token === 'mới') return 1; // the paper of Hà Nội
  if (previous === 'ban' && token === 'nhân' && startsCapital(next)) return 1; // 'Ủy ban nhân Thành phố': the typist lost a word
  // 'tỉnh thừa Thiên Huế': the typist's small letter in a place.
  if (startsCapital(next) && /^\p{Lu}\p{Ll}/u.test(next)) {
    if (/^(?:tỉnh|huyện|quận|thị xã|xã|phường|phố)$/u.test(previous) && nameWordsAt(words, at) === 0) return 1;
    if (token === 'ông' || token === 'bà') return 1; // 'ông Trần Văn A, bà Lê Thị B'
  }
  const known = nameWordsAt(words, at);
  if (known === 1 && isOtherWord(token)) return 0;
  if (known > 0) return known;
  // A known noun before which a scan garbled a word is still part of the name.
  return !isSyllable(word) && nameWordsAt(words, at + 1) > 0 ? 1 : 0;
};
const isAction = (flatRest: string, token: string, previous: string): boolean => {
  if (ACTION_WORDS.has(isSmall(token) ? token : token.toLowerCase()))
    return (
      !(token === 'theo' && previous === 'kèm') &&
      !(token === 'có' && /^co (?:lien quan|thu|chuc nang|tham quyen|dieu kien|von)\b/u.test(flatRest))
    );
  const pair = firstTwoWords(flatRest);
  if (pair === 'thong tin')
    return !/^(?:phong|ban|bo|to|va|vien|cuc|vu|trung tam|nganh|cong|quan)$/u.test(fold(previous)) && INFORMS.test(flatRest);
  if (!ACTION_PAIRS.has(pair)) return false;
  if (NAME_BEFORE[pair]?.test(fold(previous))) return false;
  if (pair === 'to chuc') {
    const behind = flatRest.slice(pair.length).replace(/^[\s,]+/u, '');
    if (ORGANISATION_BEHIND.test(behind)) return false;
  }
  return true;
};

/** 'thông tin kịp thời', 'thông tin tới toàn thể'; elsewhere it is a field of work. */
const INFORMS = /^thong tin,? (?:tuyen truyen|kip thoi|den|toi|day du|rong rai|cho|ve)\b/u;

/** 'phoi hop' of 'phoi hop voi cac phong'; empty where no two words of letters begin the text, or the first begins no action. */
const firstTwoWords = (flat: string): string => {
  const first = endOfWord(flat, 0);
  if (first === 0 || !mayBeginPair(flat.slice(0, first)) || (flat.charCodeAt(first) !== 0x20 && !/\s/u.test(flat.charAt(first)))) return '';
  const second = endOfWord(flat, first + 1);
  return second > first + 1 ? flat.slice(0, second) : '';
};
const endOfWord = (flat: string, from: number): number => {
  let end = from;
  for (let unit = flat.charCodeAt(end); unit >= 0x61 && unit <= 0x7a; unit = flat.charCodeAt(end)) end += 1;
  return end;
};

/** Where in [start, end) somebody begins to act; `end` where nobody does. */
export const actionIn = (letter: LetterText, start: number, end: number): number => {
  const flat = letter.flatOf(start, end);
  let previous = '';
  for (const { index, 0: token } of matchesIn(letter.textOf(start, end), /\p{L}+/gu)) {
    if (index > 0 && startsSmall(token) && isAction(flat.slice(index, index + 60), token, previous)) return start + index;
    previous = token;
  }
  return end;
};
const afterBlank = (letter: LetterText, at: number): number => at + (/^\s*/u.exec(letter.textOf(at, at + 4))?.[0].length ?? 0);
