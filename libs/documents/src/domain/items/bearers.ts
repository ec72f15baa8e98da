import { startsCapital } from '../text/letter-case';
import type { LetterText, Piece } from '../text/letter-text';
import type { Lead } from './lead';
import { splitAssignees } from './split-assignees';
import { ACTION_PAIRS } from './vocabulary';

/** Whoever stands before these words is told to act, whatever the name begins with: 'Đội ngũ giáo viên cốt cán có nhiệm vụ hướng dẫn'. */
const BEARS = /^(?<name>[a-z][^.;:\n]{4,110}?)\s(?:co nhiem vu|co trach nhiem|chiu trach nhiem)\s(?!va\b|gi\b|nao\b|lien quan\b|cua\b)/u;
/** What has no bearer: titles, matters, conditions, and those who are only spoken of. */
const NOBODY =
  /^(?:viec|nhiem vu|trach nhiem|noi dung|truong hop|khi|neu|de\b|trong|tren co so|can cu|theo|doi voi|nham|sau|truoc|ngoai|neu|khong|moi (?:van de|viec)|day la|tren day|ho so|ke hoach|quyet dinh|thong bao|ngay|dong thoi|ve\b|voi\b|qua\b|tu\b|tai\b|va\b|hoac\b|cung\b|la\b|phai\b|nguoi nao|ai\b|chu tri|phoi hop|lam)/u;
/** A verb inside says that the words are a clause, not a name. */
const CLAUSE = /(?<!\p{L})(?:yêu cầu|đề nghị|giao|cần|phải|sẽ|đã|đang|được giao|khi|nếu|để|nhằm|quyết định|quy định|ban hành)(?!\p{L})/u;
const REACH = 150;

const firstPair = (flat: string): string => /^[a-z]+\s[a-z]+/u.exec(flat)?.[0] ?? '';

/** '6.2 … - Thư ký Đoàn thẩm định có trách nhiệm thông báo': the bearer of a duty that no known head gives away; null for anything else. */
export const bearerAt = (letter: LetterText, { start, end }: Piece): Lead | null => {
  if (!startsCapital(letter.textOf(start, start + 1))) return null;
  const flat = letter.flatOf(start, Math.min(end, start + REACH));
  const name = BEARS.exec(flat)?.groups?.['name'];
  if (
    !name ||
    NOBODY.test(flat) ||
    CLAUSE.test(letter.textOf(start, start + name.length)) ||
    /\s(?:va|hoac|co)$/u.test(name) ||
    ACTION_PAIRS.has(firstPair(name))
  )
    return null;
  const piece = { start, end: start + name.length };
  return { verb: null, assignees: splitAssignees(letter, piece), restStart: piece.end, stop: 'action' };
};
