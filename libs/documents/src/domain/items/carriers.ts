import type { Paragraph } from '../layout/paragraphs';
import type { LetterText, Piece } from '../text/letter-text';
import { carriersAt, type Lead } from './lead';
import type { Node } from './structure';

/** A title is shorter than this and no sentence: 'Tổ chức thực hiện'. */
const LONGEST_TITLE = 60;
const MOST_LINES = 30;

/**
 * Who carries a decision out, where its last article names them below its title, or below the sentence that says when it takes effect: 'Điều 4. Quyết định này
 * có hiệu lực kể từ ngày ký.' and under it 'Chánh Văn phòng …; Giám đốc Sở …' over one line or several '… chịu trách nhiệm thi hành Quyết định này.'
 */
export const carriersBelow = (letter: LetterText, { paragraphs, children }: Node): { lead: Lead; words: Piece } | null => {
  const [title, ...below] = paragraphs;
  if (!title || children.length > 0) return null;
  const beside = carriersAt(letter, { start: title.contentStart, end: title.end });
  const whole = { start: title.contentStart, end: paragraphs.at(-1)?.end ?? title.end };
  if (beside) return { lead: beside, words: whole };
  const first = firstOfList(letter, below.slice(0, MOST_LINES));
  const last = below.findIndex(
    ({ end }, at) => at >= first && first >= 0 && /\bnay\b/u.test(letter.flatOf(Math.max(title.end, end - 60), end)),
  );
  const [from, to] = [below[first], below[last]];
  if (!from || !to) return null;
  const words = { start: from.start, end: to.end };
  const lead = carriersAt(letter, words);
  return lead && { lead, words: isTitle(letter, title) ? whole : words };
};

const isTitle = (letter: LetterText, { contentStart, end }: Paragraph): boolean =>
  end - contentStart < LONGEST_TITLE && !(end > contentStart && /[.;]$/u.test(letter.textOf(end - 1, end)));

/** The first of the paragraphs at the end that are names, one below the other, each closed by ';'. */
const firstOfList = (letter: LetterText, below: readonly Paragraph[]): number => {
  let first = below.length - 1;
  while (first > 0 && letter.textOf((below[first - 1]?.end ?? 1) - 1, below[first - 1]?.end ?? 1) === ';') first -= 1;
  return first;
};
