import type { Label, LabelStyle } from './labels';

/** Below these the letters of points go on: 'a)', its dashes, 'b)'. */
const INSIDE: ReadonlySet<LabelStyle> = new Set<LabelStyle>(['dash', 'plus', 'small', 'bracket']);
const [A, C, D] = [1, 3, 4];
const LETTERS = ' abcdđeghiklmnopqrstuvxy';

const isPoint = (label: Label): boolean => label.style === 'letter' || label.bracketed === true;

/** The point before each label, or behind it, in the same list; null where a heading stands between. */
const neighbours = (labels: readonly (Label | null)[]): (Label | null)[] => {
  let last: Label | null = null;
  return labels.map((label) => {
    const before = last;
    if (label && !INSIDE.has(label.style)) last = isPoint(label) ? label : null;
    return before;
  });
};

/**
 * The labels of a letter with those letters put right that a scan misread and that their neighbours give away: '2)' between a heading and 'b)' is 'a)',
 * '5)' between 'a)' and 'c)' is 'b)', 'e)' between 'b)' and 'd)' is 'c)', the first of two 'đ)' behind 'c)' is 'd)'.
 */
export const pointsInTurn = (labels: readonly (Label | null)[]): (Label | null)[] => {
  if (!labels.some((label) => label !== null && isPoint(label))) return [...labels];
  const before = neighbours(labels);
  const behind = neighbours([...labels].reverse()).reverse();
  return labels.map((label, at) => {
    if (!label) return null;
    const [previous, next] = [before[at] ?? null, behind[at] ?? null];
    if (!isPoint(label)) return label;
    if (label.bracketed && !previous && next?.style === 'letter' && next.ordinal > A && next.ordinal <= C) return point(label, A);
    if (previous?.style === 'letter' && next?.style === 'letter' && next.ordinal === previous.ordinal + 2)
      return label.ordinal === previous.ordinal + 1 && !label.bracketed ? label : point(label, previous.ordinal + 1);
    const isTwice = label.style === 'letter' && label.mark === 'đ' && next?.mark === 'đ';
    return isTwice && previous?.style === 'letter' && previous.ordinal === C ? point(label, D) : label;
  });
};

const point = ({ length }: Label, ordinal: number): Label => ({ style: 'letter', mark: LETTERS.charAt(ordinal), ordinal, length });
