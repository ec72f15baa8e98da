import type { Label } from './labels';
import { labelsBehind } from './labels-behind';

const MARKS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
/** Dashes below a point do not end its list. */
const isBelow = ({ style }: Label): boolean => style === 'dash' || style === 'plus';

/**
 * Small Roman points put right by their neighbours: '()' or '(1)' before '(ii)' is '(i)', one without its number between '(ii)' and '(iv)' is '(iii)'.
 * A bracket that no neighbour explains is no label.
 */
export const smallPointsInTurn = (labels: readonly (Label | null)[]): (Label | null)[] => {
  if (!labels.some((label) => label?.style === 'small')) return [...labels];
  // The next point in brackets, in the same list.
  const behind = labelsBehind(labels, (label, next) => (isBelow(label) ? next : label.style === 'small' ? label : null));
  let last: Label | null = null;
  return labels.map((label, at) => {
    if (!label || isBelow(label)) return label;
    const point = label.style === 'small' || label.style === 'bracket' ? inTurn(label, last, behind[at] ?? null) : label;
    last = point?.style === 'small' ? point : null;
    return point;
  });
};
const inTurn = (label: Label, before: Label | null, behind: Label | null): Label | null => {
  const due = (before?.ordinal ?? 0) + 1;
  const fits = behind?.style === 'small' && behind.ordinal === due + 1;
  if (label.ordinal === due && label.style === 'small') return label;
  if (fits || (label.style === 'small' && label.ordinal === 0 && before)) return point(label, due);
  return label.ordinal === 0 ? null : label;
};
const point = (label: Label, ordinal: number): Label => ({ style: 'small', mark: MARKS[ordinal] ?? '', ordinal, length: label.length });
