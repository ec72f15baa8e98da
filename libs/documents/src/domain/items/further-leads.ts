import type { LetterText, Piece } from '../text/letter-text';
import { leadAt, type Lead } from './lead';
import { assigneeText } from './split-assignees';
import type { Node } from './structure';

const MOST = 4;
/** 'Các cơ quan chức năng phối hợp …' below a point says who helps. */
const CLASS = /^(?:cac|nhung|moi|trong|doi voi|don vi|co quan|tren|de|theo)\b/u;
/** What somebody is told to do; 'Ủy ban nhân dân đã …', 'Đoàn tự giải tán' tell what is. */
const TOLD =
  /^(?:chu tri|co trach nhiem|chiu trach nhiem|tham muu|tong hop|bao cao|chu dong|khan truong|chi dao|huong dan|theo doi|can\b|phai\b|bo tri|tham dinh|xem xet|ra soat|can doi|nghien cuu|xu ly|cap\b)/u;

/** Who acts in the further paragraphs of a point without points of its own: 'Sở Tài chính bố trí kinh phí …' below 'Sở Y tế chủ trì …'. */
export const furtherLeads = (letter: LetterText, { children, paragraphs }: Node, lead: Lead): Piece[] => {
  if (children.length > 0) return [];
  const named = new Set(lead.assignees.map((piece) => assigneeText(letter, piece)));
  const found: Piece[] = [];
  for (const { start, end } of paragraphs.slice(1, 1 + MOST)) {
    if (start < lead.restStart || CLASS.test(letter.flatOf(start, Math.min(end, start + 12)))) continue;
    const further = leadAt(letter, { start, end });
    const last = further?.assignees.at(-1);
    if (!further || !last || further.stop !== 'action' || !TOLD.test(letter.flatOf(last.end, Math.min(end, last.end + 30)).trimStart()))
      continue;
    for (const piece of further.assignees) {
      const name = assigneeText(letter, piece);
      if (!named.has(name)) found.push(piece);
      named.add(name);
    }
  }
  return found;
};
