import type { LetterText, Piece } from '../text/letter-text';
import { SHORTEST_SPEAKER } from './duty-wording';
import { abbreviates, shortName } from './short-name';
import { assigneeText } from './split-assignees';

/** Is the one who is named the issuer itself, or the beginning of its name ('Ủy ban nhân dân tỉnh')? Of several none is meant alone. */
export const isIssuer = (letter: LetterText, issuer: string | null, [first, second]: readonly Piece[]): boolean => {
  const speaker = shortName(issuer ?? '');
  if (speaker === '' || !first || second) return false;
  const named = shortName(assigneeText(letter, first));
  return named === speaker || (named.length >= SHORTEST_SPEAKER && speaker.startsWith(`${named} `));
};
/** 'Sở GD&ĐT' in a letter of Sở Giáo dục và Đào tạo. */
export const isIssuerInShort = (letter: LetterText, issuer: string | null, [first, second]: readonly Piece[]): boolean =>
  first !== undefined && !second && abbreviates(shortName(assigneeText(letter, first)), shortName(issuer ?? ''));
