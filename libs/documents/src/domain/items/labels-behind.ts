import type { Label } from './labels';

/**
 * For each place the label behind it that counts, found from the end: `next` says of every label what stands behind all before it, itself, nothing, or
 * what stood behind it.
 */
export const labelsBehind = (
  labels: readonly (Label | null)[],
  next: (label: Label, behind: Label | null) => Label | null,
): (Label | null)[] => {
  const found: (Label | null)[] = Array.from(labels, () => null);
  let behind: Label | null = null;
  for (let at = labels.length - 1; at >= 0; at -= 1) {
    found[at] = behind;
    const label = labels[at];
    if (label) behind = next(label, behind);
  }
  return found;
};
