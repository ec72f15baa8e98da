import type { Label, LabelStyle } from './labels';
import { labelsBehind } from './labels-behind';

/** Below a number its own points stand; a heading of these begins another list. */
const HEADINGS: ReadonlySet<LabelStyle> = new Set<LabelStyle>(['part', 'article', 'capital', 'roman']);
/** What a scan makes of a digit: '9.' for '5.', '8.' for '3.', '7.' for '1.'. */
const SHAPES: Readonly<Record<string, readonly number[]>> = { '9': [5, 3], '8': [3, 6], '7': [1], '6': [5] };

const isNumber = (label: Label | null): label is Label => label?.style === 'number' && label.bracketed === undefined;

/**
 * Numbers put right by their neighbours: between '4.' and '6.' whatever is no '5.' is one; the last of a list ('4.', '9.') where the digit is known to be
 * misread so.
 */
export const numbersInTurn = (labels: readonly (Label | null)[]): (Label | null)[] => {
  // The next number before the next heading.
  const behind = labelsBehind(labels, (label, next) => (HEADINGS.has(label.style) ? null : isNumber(label) ? label : next));
  let last: Label | null = null;
  return labels.map((label, at) => {
    if (label && HEADINGS.has(label.style)) last = null;
    if (!label || !isNumber(label)) return label;
    const number: Label = last ? inTurn(label, last, behind[at] ?? null) : label;
    last = number;
    return number;
  });
};
const inTurn = (label: Label, { ordinal }: Label, behind: Label | null): Label => {
  const due = ordinal + 1;
  if (label.ordinal === due || label.ordinal === 1) return label;
  const isMisread = label.ordinal > due + 1 && behind === null && (SHAPES[label.mark] ?? []).includes(due);
  return behind?.ordinal === due + 1 || isMisread ? { ...label, mark: String(due), ordinal: due } : label;
};
