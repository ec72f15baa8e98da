const collator = new Intl.Collator('vi');
/** Ranks of the names met so far. Comparing costs a collation; the same eleven thousand names come again with every tree, so they are ranked once. */
let ranks = new Map<string, number>();
const KEPT = 200_000;

const rankAnew = (names: Iterable<string>): void => {
  const distinct = [...new Set(names)].sort(collator.compare);
  ranks = new Map();
  let rank = 0;
  distinct.forEach((name, index) => {
    if (index > 0 && collator.compare(distinct[index - 1]!, name) !== 0) rank += 1;
    ranks.set(name, rank);
  });
};
/** The place of each name in Vietnamese collation, as numbers that compare like the names; equal where the collation calls them equal. */
export const vietnameseRanks = (names: readonly string[]): ((name: string) => number) => {
  if (names.some((name) => !ranks.has(name))) rankAnew(ranks.size > KEPT ? names : [...ranks.keys(), ...names]);
  const ranked = ranks;
  return (name) => ranked.get(name)!;
};
