import type { LetterText, Piece } from '../text/letter-text';
import { beginsAssigneeAt } from './assignee-heads';
import { phraseAt } from './assignees';
import type { Lead } from './lead';
import { splitAssignees } from './split-assignees';

/** A heading that is nothing but a name: '1. Sở Thông tin và Truyền thông' over the points that tell it what to do. */
export const nameAloneAt = (letter: LetterText, { start: from, end }: Piece): Lead | null => {
  const start = from + (RESPONSIBILITY.exec(letter.flatOf(from, Math.min(end, from + 60)))?.[0].length ?? 0);
  if (end - start > LONGEST_HEADING || !beginsAssigneeAt(letter, start, end, true)) return null;
  // 'Nhiệm vụ của Đoàn kiểm tra như sau:': all between is the name.
  const announced = start > from ? /,?\s(?:nhu sau|gom|cu the)\s?:$/u.exec(letter.flatOf(start, end)) : null;
  if (announced) {
    const named = { start, end: start + announced.index };
    return { verb: null, assignees: splitAssignees(letter, named), restStart: end, stop: 'colon' };
  }
  const phrase = phraseAt(letter, start, end);
  const rest = phrase ? letter.trim({ start: phrase.piece.end, end }, ':.;,') : null;
  // 'Trách nhiệm của các tổ chức, doanh nghiệp hoạt động trong lĩnh vực …': the heading is nothing but who has it.
  if (
    phrase &&
    rest &&
    start > from &&
    DESCRIBED.test(letter.flatOf(rest.start, rest.end)) &&
    !/[.;]$/u.test(letter.textOf(end - 1, end))
  ) {
    const whole = letter.trim({ start, end }, ':.;,');
    return { verb: null, assignees: [whole], restStart: end, stop: 'colon' };
  }
  // 'Các doanh nghiệp thứ cấp đang hoạt động trong KCN': what such bodies do says which they are.
  const which = rest ? letter.textOf(rest.start, rest.end) : '';
  if (phrase && rest && rest.end > rest.start && GENERIC.test(letter.flatOf(start, rest.start)) && SAYS_WHICH.test(which)) {
    const whole = withoutBrackets(letter, letter.trim({ start, end }, ':.;,'));
    return { verb: null, assignees: [whole], restStart: end, stop: 'colon' };
  }
  return phrase && rest && rest.end <= rest.start
    ? { verb: null, assignees: splitAssignees(letter, phrase.piece), restStart: end, stop: 'colon' }
    : null;
};
const DESCRIBED = /^(?:hoat dong|co lien quan|tham gia|duoc giao|thuoc|quan ly|su dung|kinh doanh|san xuat) [^.;:]{3,120}$/u;
const GENERIC =
  /^(?:(?:cac )?(?:co quan|don vi|doanh nghiep|to chuc|ca nhan|truong|nha truong|co so)|cac (?:chu dau tu|nha thau|nha mang|ho|hop tac xa)),?\s?$/u;
const SAYS_WHICH =
  /^(?:thứ cấp|đang|đã|chưa|được|có|chủ trì|phối hợp|đầu mối|đăng ký|tham gia|tham mưu|thuộc|hoạt động|quản lý|sử dụng|vận hành|kinh doanh|sản xuất|cung cấp|khai thác|tổ chức)\s[^.;:\n]{2,120}$/u;
const withoutBrackets = (letter: LetterText, { start, end }: Piece): Piece => {
  const bracket = letter.textOf(start, end).search(/\s?\(/u);
  return bracket > 0 ? { start, end: start + bracket } : { start, end };
};
const LONGEST_HEADING = 300;
/** 'Điều 4. Trách nhiệm của Cục Thú y' over the points that say which. */
const RESPONSIBILITY =
  /^(?:trach nhiem|(?:chuc nang,? (?:va )?)?nhiem vu(?:,? (?:va )?quyen han)?|phan cong trach nhiem)(?: thuc hien| to chuc thuc hien)? (?:cua|doi voi) |^doi voi /u;
