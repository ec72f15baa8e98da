/** Where an entry of the renewed list comes from: at least one of the two is there. */
export interface Origin {
  /** In the reading as it is. */
  readonly old: number | null;
  /** In the new reading; null: kept as it is, whole. */
  readonly fresh: number | null;
}
export interface ListRules {
  readonly old: number;
  readonly fresh: number;
  /** For each old entry the fresh one that it is. */
  readonly matched: readonly (number | null)[];
  /** Nothing of it is taken from the new reading: a person has said it. */
  isKept(old: number): boolean;
  /** A person took it out: it does not come back. */
  isRemoved(fresh: number): boolean;
}
/** The entries of the renewed list: those of the new reading in its order, what persons said where it stood, before the entry that followed it. */
export const renewedList = ({ old, fresh, matched, isKept, isRemoved }: ListRules): readonly Origin[] => {
  const oldOf = new Map(matched.flatMap((at, index) => (at === null ? [] : [[at, index] as const])));
  const origins: Origin[] = [];
  const kept = Array.from({ length: old }, (_, at) => at).filter((at) => matched[at] === null && isKept(at));
  // An entry that only a person knows follows the one it followed before.
  const follows = Map.groupBy(kept, (at) => {
    for (let before = at - 1; before >= 0; before -= 1) if (matched[before] !== null) return matched[before]!;
    return -1;
  });
  const putKept = (after: number): void => (follows.get(after) ?? []).forEach((at) => origins.push({ old: at, fresh: null }));
  putKept(-1);
  for (let at = 0; at < fresh; at += 1) {
    const known = oldOf.get(at) ?? null;
    if (known !== null) origins.push({ old: known, fresh: isKept(known) ? null : at });
    else if (!isRemoved(at)) origins.push({ old: null, fresh: at });
    putKept(at);
  }
  return origins;
};
