import type { Paragraph } from '../layout/paragraphs';
import type { LetterText, Piece } from '../text/letter-text';
import type { Label, LabelStyle } from './labels';
import { headingsInTurn } from './headings-in-turn';
import { labelsByPlace, relabelled } from './labels-by-place';
import { numbersInTurn } from './numbers-in-turn';
import { pointsInTurn } from './points-in-turn';
import { smallPointsInTurn } from './small-points-in-turn';

/** One labelled item with its place in the numbering; paragraphs without a label that follow it are its own text too. */
export interface Node {
  readonly path: string;
  readonly style: LabelStyle;
  readonly parent: Node | null;
  readonly paragraphs: Paragraph[];
  readonly children: Node[];
}
export interface Structure {
  /** Before the first item: reasons, citations, the sentence that addresses the items. */
  readonly opening: readonly Paragraph[];
  /** In the order of the text. */
  readonly nodes: readonly Node[];
  /** Behind the last item. */
  readonly closing: readonly Paragraph[];
}
/** Deeper nesting than this is noise; what lies deeper counts as a sibling on the last level. */
const DEEPEST = 8;
/** A number may jump by this much where a scan lost labels; a line that begins with '47.' by chance is no item, unless it orders somebody to act. */
const WIDEST_JUMP = 3;

interface Level {
  readonly style: LabelStyle;
  node: Node;
  ordinal: number;
  dashes: number;
}

export const readStructure = (
  letter: LetterText,
  given: readonly Paragraph[],
  closes: (paragraph: Paragraph, within: LabelStyle) => boolean,
  orders: (paragraph: Paragraph) => boolean = () => false,
): Structure => {
  const opening: Paragraph[] = [];
  const nodes: Node[] = [];
  const taken = new Map<string, number>();
  const levels: Level[] = [];
  let lastLabelled = -1;

  const placed = labelsByPlace(
    letter,
    given,
    given.map(({ label }) => label),
  );
  const paragraphs = given.map((paragraph, at) => (placed[at] === paragraph.label ? paragraph : relabelled(paragraph, placed[at] ?? null)));
  const labels = headingsInTurn(letter, paragraphs, numbersInTurn(smallPointsInTurn(pointsInTurn(placed))));
  paragraphs.forEach((paragraph, index) => {
    const label = meant(levels, labels[index] ?? null);
    const depth = label ? (depthOf(levels, label, WIDEST_JUMP) ?? (orders(paragraph) ? depthOf(levels, label, Infinity) : null)) : null;
    if (!label || depth === null) {
      const current = levels.at(-1)?.node;
      if (current) current.paragraphs.push(depth === null && label ? { ...paragraph, contentStart: paragraph.start } : paragraph);
      else opening.push(paragraph);
      return;
    }
    const before = levels[depth];
    levels.length = depth;
    const parent = levels.at(-1)?.node ?? null;
    const dashes = (before?.dashes ?? 0) + 1;
    const path = uniqueIn(taken, pathOf(parent, label.style, label.mark, dashes));
    const node: Node = { path, style: label.style, parent, paragraphs: [paragraph], children: [] };
    parent?.children.push(node);
    nodes.push(node);
    // 'f)' is no letter of the alphabet: the list goes on from the one before.
    levels.push({ style: label.style, node, ordinal: label.ordinal || (before?.ordinal ?? 0), dashes });
    lastLabelled = index;
  });
  return { opening, nodes, closing: lastLabelled < 0 ? [] : detachClosing(letter, nodes, closes) };
};

/** '8)' behind 'e)' is a 'g)' that was misread. */
const meant = (levels: readonly Level[], label: Label | null): Label | null => {
  const last = levels.at(-1);
  const next =
    last?.style === 'number' && label?.style === 'number' && label.ordinal > 1 && label.ordinal < last.ordinal ? last.ordinal + 1 : 0;
  if (label && next > 0 && MISREAD_DIGITS[label.mark] === next) return { ...label, mark: String(next), ordinal: next };
  return label?.style === 'number' && /^[89]$/u.test(label.mark) && last?.style === 'letter' && last.ordinal === ORDINAL_OF_E
    ? { ...label, style: 'letter', mark: 'g', ordinal: ORDINAL_OF_E + 1 }
    : label;
};
const ORDINAL_OF_E = 6;
/** '3. Các cơ quan báo chí …' behind '4.' is the '5.' that a scan misread. */
const MISREAD_DIGITS: Readonly<Record<string, number>> = { '3': 5, '6': 8, '5': 6, '1': 7 };

/** The level this label stands on: that of its style if one is open, else a new one below; null where its number fits nowhere. */
const depthOf = (levels: readonly Level[], { style, ordinal, mark }: Label, widest: number): number | null => {
  for (let depth = levels.length - 1; depth >= 0; depth -= 1) {
    const level = levels[depth];
    if (level?.style !== style) continue;
    if (ordinal === 0 || (ordinal >= level.ordinal && ordinal - level.ordinal <= widest)) return depth;
    if (ordinal === 1) return depth; // the numbering starts again under the next heading that has no label
    return null;
  }
  // A scan that lost 'Điều 1' leaves its list open: an article is no point of a list.
  if (style === 'article' && ordinal > 1) return levels.filter((level) => level.style === 'part').length;
  if (style === 'number' && ordinal > widest) return null;
  if ((style === 'small' || style === 'bracket') && ordinal > 1) return null;
  if (style === 'decimal' && levels.length === 0 && Number(mark.split('.')[0]) > widest) return null;
  // Nothing with a number hangs below a dash: a speck before the first point would take all of them.
  const below = ABOVE_DASHES.has(style) ? levels.findIndex((level) => level.style === 'dash' || level.style === 'plus') : -1;
  return Math.min(below < 0 ? levels.length : below, DEEPEST - 1);
};
const ABOVE_DASHES: ReadonlySet<LabelStyle> = new Set<LabelStyle>(['part', 'article', 'capital', 'roman', 'number', 'decimal']);

const pathOf = (parent: Node | null, style: LabelStyle, mark: string, dashes: number): string => {
  // Articles are numbered through all chapters: 'Điều 6' is one place, whatever stands above it.
  if (style === 'article' && (parent === null || parent.style === 'part')) return mark;
  const above = parent ? `${parent.path}.` : '';
  if (style === 'dash') return `${above}-${dashes}`;
  if (style === 'plus') return `${above}+${dashes}`;
  if (style === 'decimal' && parent) {
    const steps = mark.split('.');
    const known = steps.slice(0, -1).join('.');
    return parent.path === known || parent.path.endsWith(`.${known}`) ? `${above}${steps.at(-1)}` : `${above}${mark}`;
  }
  return `${above}${mark}`;
};
/** A label used twice gets '#2'. */
export const uniqueIn = (taken: Map<string, number>, path: string): string => {
  const count = (taken.get(path) ?? 0) + 1;
  taken.set(path, count);
  return count === 1 ? path : `${path}#${count}`;
};

/** Paragraphs behind the last label belong to its item until one addresses everybody again; from there on they close the letter. */
const detachClosing = (
  letter: LetterText,
  nodes: readonly Node[],
  closes: (paragraph: Paragraph, within: LabelStyle) => boolean,
): Paragraph[] => {
  const last = nodes.at(-1);
  if (!last) return [];
  const [title] = last.paragraphs;
  // Below '3. Về kiến nghị bổ sung vốn:' stands what is to be done about it.
  const first = title && (letter.textOf(title.end - 1, title.end) === ':' || headsReports(letter, title)) ? 2 : 1;
  const at = last.paragraphs.findIndex((paragraph, index) => index >= first && closes(paragraph, last.style));
  return at < 0 ? [] : last.paragraphs.splice(at);
};

/** 'VII. CHẾ ĐỘ BÁO CÁO', '4. Chế độ thông tin, báo cáo': what stands below is this point's, though it speaks to everybody. */
const headsReports = (letter: LetterText, { contentStart, end }: Paragraph): boolean =>
  end - contentStart < LONGEST_TITLE && REPORTS.test(letter.flatOf(contentStart, end));
const LONGEST_TITLE = 60;
const REPORTS =
  /^(?:ve )?(?:thuc hien )?(?:che do|cong tac|thoi gian|thoi han|quy dinh)(?: ve)?(?: thong tin)?,? (?:bao cao|nop bao cao|gui bao cao)[^.;:]{0,20}$/u;

/** The own text of a point, behind its label. */
export const contentOf = (node: Node): Piece => {
  const [first, last] = [node.paragraphs[0], node.paragraphs.at(-1)];
  return { start: first?.contentStart ?? 0, end: last?.end ?? 0 };
};
