import type { Fit } from '../domain/passage';
import type { SoughtWord } from '../domain/search-words';

/** What is known of a letter when it is weighed. */
export interface Weighed {
  readonly symbol: Fit;
  readonly subject: Fit;
  readonly body: Fit;
  /** A number that was typed is the letter's own. */
  readonly ownNumber: boolean;
  /** Words that were typed name its issuer, or a body above that. */
  readonly issuer: 'itself' | 'above' | null;
  readonly level: number | null;
  readonly status: string;
}
/** Numbers weigh most, since who types one knows which letter it is; then the issuer, then the subject, then the text. Pure. */
export const scoreOf = ({ symbol, subject, body, ownNumber, issuer, level, status }: Weighed, sought: readonly SoughtWord[]): number => {
  const words = Math.max(1, sought.length);
  let score = ownNumber ? 60 : 0;
  score += (40 * symbol.found) / words;
  score += (20 * subject.found) / words + 6 * subject.inRow + 2 * subject.exact;
  score += (6 * body.found) / words + 3 * body.inRow + body.exact;
  score += issuer === 'itself' ? 25 : issuer === 'above' ? 8 : 0;
  score += level === null ? 0 : 3 - level;
  if (status === 'recalled') score -= 10;
  if (status === 'draft' || status === 'numbering') score -= 5;
  return Math.round(score * 10) / 10;
};
