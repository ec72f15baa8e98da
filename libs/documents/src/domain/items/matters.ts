import type { LetterText } from '../text/letter-text';
import { contentOf, type Node } from './structure';

/** What is looked at, not done: 'Công tác đào tạo nhân lực', 'Việc thực hiện Quy chế kê đơn', 'Tình hình thu, chi'. */
const MATTER = /^(?:cong tac|viec|tinh hinh|thuc trang|ket qua|so lieu)\s/u;
/** 'Công tác tuyên truyền: tăng cường …' heads what is to be done; so does a verb of duty behind it. */
const ACTS = /:|\b(?:can|phai|yeu cau|de nghi|bao cao ve|gui ve)\b/u;
const REACH = 160;

/** Does a point only name a matter, as the lists of what an inspection looks at do? */
export const isMatter = (letter: LetterText, node: Node): boolean => {
  const { start, end } = contentOf(node);
  const flat = letter.flatOf(start, Math.min(end, start + REACH));
  return MATTER.test(flat) && !ACTS.test(flat);
};
