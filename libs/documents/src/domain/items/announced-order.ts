import type { Paragraph } from '../layout/paragraphs';
import type { LetterText } from '../text/letter-text';

const EXTENT = 60;
/** The order of an announcement that names nobody: 'Ủy ban nhân dân huyện yêu cầu:', '… chỉ thị:'. */
export const announcedOrder = (letter: LetterText, opening: readonly Paragraph[]): string | null => {
  const last = opening.at(-1);
  if (!last) return null;
  const from = Math.max(last.start, last.end - EXTENT);
  const verb = ANNOUNCED_ORDER.exec(letter.flatOf(from, last.end));
  return verb ? letter.valueOf({ start: from + verb.index, end: from + verb.index + (verb.groups?.['verb']?.length ?? 0) }) : null;
};
const ANNOUNCED_ORDER =
  /\b(?<verb>yeu cau|de nghi|chi thi)(?: (?:thuc hien|trien khai))?(?: (?:mot so|cac|nhung) (?:noi dung|nhiem vu|cong viec|viec))?(?: (?:sau day|nhu sau|sau))?\s?:$/u;
