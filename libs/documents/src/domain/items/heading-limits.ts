import type { LetterText, Piece } from '../text/letter-text';
import { deadlineIn, type FoundDeadline } from './deadlines';
import type { Node } from './structure';

/** How far before the end of a paragraph the words stand that announce its points. */
const REACH = 170;
/** '… thực hiện các nhiệm vụ sau, hoàn thành trước ngày 15/9/2021:', '… hoàn thành trước ngày 15/9/2021 các nội dung sau:' */
const ANNOUNCES = /\b(?:noi dung|nhiem vu|cong viec|viec|yeu cau)\b[^.;:]{0,60}\bsau\b[^.;]{0,70}:$/u;
const FINISHED = /\b(?:hoan thanh|xong|thuc hien|gui|bao cao|nop)\b/u;
/** 'II. Các nhiệm vụ hoàn thành trong tháng 9/2021' */
const HEADS = /^(?:cac |nhung )?(?:nhiem vu|cong viec|noi dung|viec)\b[^.;:]{0,60}\b(?:hoan thanh|xong|thuc hien)\b[^.;:]{0,60}:?$/u;

/** The limit that a paragraph sets for all points below it; null for one that sets none, or only tells of one. */
export const limitForAll = (letter: LetterText, piece: Piece, on: string | null): FoundDeadline | null => {
  const near = { start: Math.max(piece.start, piece.end - REACH), end: piece.end };
  const flat = letter.flatOf(near.start, near.end);
  if (!FINISHED.test(flat)) return null;
  const announced = ANNOUNCES.exec(flat);
  const heads = near.start === piece.start && HEADS.test(flat);
  if (!announced && !heads) return null;
  // Only within the clause that announces: what stands before it tells of another letter's limit.
  const clause = announced ? lastComma(flat.slice(0, announced.index)) : Math.max(0, flat.search(FINISHED));
  const found = deadlineIn(letter, { start: near.start + clause, end: piece.end }, on);
  return found && found.deadline.kind !== 'byReference' ? found : null;
};

const lastComma = (flat: string): number => Math.max(flat.lastIndexOf('.'), flat.lastIndexOf(';'), flat.lastIndexOf(', ')) + 1;

/** The limits that headings set for all their points; each heading is looked at once. */
export class HeadingLimits {
  readonly #known = new Map<Node, FoundDeadline | null>();
  constructor(
    private readonly letter: LetterText,
    private readonly on: string | null,
  ) {}
  /** The limit of the nearest heading above a point that sets one; null where none does. */
  above({ parent }: Node): FoundDeadline | null {
    if (!parent) return null;
    const known = this.#known.get(parent);
    if (known !== undefined) return known;
    const [first, last] = [parent.paragraphs[0], parent.paragraphs.at(-1)];
    const own = last ? limitForAll(this.letter, { start: last === first ? last.contentStart : last.start, end: last.end }, this.on) : null;
    const found = own ?? this.above(parent);
    this.#known.set(parent, found);
    return found;
  }
}
