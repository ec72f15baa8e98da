import type { LetterText } from '../text/letter-text';
import { contentOf, type Node } from './structure';

const HEADING = /^thoi (?:gian|han) (?:nop|gui|bao cao)\b/u;
const EXTENT_OF_HEADING = 60;
const DAY = /\b(?:den|truoc|cham nhat)\b[^.;]{0,30}\d{1,2}\s?(?:\/|thang)/u;
/** How far into a point its day is looked for, in characters. */
const REACH = 260;

/** '5. Thời gian nộp báo cáo' over '- Cuộc thi thứ nhất: đến 10h, ngày 16 tháng 11': what such a point names is handed in by its day. */
export const isDuePoint = (letter: LetterText, { parent, paragraphs: [first] }: Node): boolean => {
  if (!parent || !first) return false;
  const title = contentOf(parent);
  if (!HEADING.test(letter.flatOf(title.start, Math.min(title.end, title.start + EXTENT_OF_HEADING)))) return false;
  return DAY.test(letter.flatOf(first.contentStart, Math.min(first.end, first.contentStart + REACH)));
};
