import type { LetterText } from '../text/letter-text';
import { contentOf, type Node } from './structure';

const AMENDS = /^sua doi,? (?:va )?bo sung\s/u;
const OPENING = 40;

/** Below 'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số …' another document speaks. */
export const isAmendment = (letter: LetterText, { parent }: Node): boolean => {
  if (parent === null) return false;
  const { start, end } = contentOf(parent);
  return AMENDS.test(letter.flatOf(start, Math.min(end, start + OPENING))) || isAmendment(letter, parent);
};
