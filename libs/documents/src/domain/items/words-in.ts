import type { LetterText, Piece } from '../text/letter-text';

/** How many words a piece has, counted by its blanks. */
export const wordsIn = (letter: LetterText, { start, end }: Piece): number => {
  const flat = letter.flatOf(start, end);
  let count = 1;
  for (let blank = flat.indexOf(' '); blank >= 0; blank = flat.indexOf(' ', blank + 1)) count += 1;
  return count;
};
