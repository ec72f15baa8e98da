interface Written {
  readonly writtenAt: number;
  readonly correctedAt: number | null;
}
const spokenAt = ({ writtenAt, correctedAt }: Written): number => correctedAt ?? writtenAt;
/** The `most` notes that were written or corrected last, in the order in which they stand: general ones first, then passage by passage. */
export const latestNotes = <N extends Written>(notes: readonly N[], most: number): readonly N[] => {
  // Of two of one instant the later in the list counts as the later one.
  const latest = new Set([...notes.entries()].toSorted(([a, one], [b, other]) => spokenAt(other) - spokenAt(one) || b - a).slice(0, most).map(([at]) => at)); // prettier-ignore
  return notes.filter((_, at) => latest.has(at));
};
