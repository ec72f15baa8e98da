import type { Span } from '../content';

/** Of two places that share less than this part of the shorter one, nobody would say that they are the same. */
const LEAST_SHARED = 0.5;

const shared = (a: Span, b: Span): number => {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / Math.max(1, Math.min(a.end - a.start, b.end - b.start));
};
/** How much two places are one: of several that lie within one, that of the same size is meant. */
const likeness = (a: Span, b: Span): number => {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared(a, b) < LEAST_SHARED ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start) || 1);
};
export const isSamePlace = (a: Span | null, b: Span | null): boolean => a !== null && b !== null && shared(a, b) >= LEAST_SHARED;

/** Which entry of the new reading each old one is: by place, the likest pair first, each once. @returns for each old one the index of the new, or null. */
export const matchBySpan = (before: readonly (Span | null)[], after: readonly (Span | null)[]): readonly (number | null)[] => {
  const pairs: { old: number; fresh: number; like: number }[] = [];
  // Both lists stand in the order of the letter, so what cannot overlap any more is not looked at: 10,000 items stay linear.
  const order = after.map((span, fresh) => ({ span, fresh })).sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  const reach: number[] = [];
  for (const { span } of order) reach.push(Math.max(reach.at(-1) ?? 0, span?.end ?? 0));
  before.forEach((span, old) => {
    if (!span) return;
    for (
      let at = firstReaching(reach, span.start);
      at < order.length && (order[at]!.span?.start ?? 0) < Math.max(span.end, span.start + 1);
      at += 1
    ) {
      const { span: other, fresh } = order[at]!;
      const like = other ? likeness(span, other) : 0;
      if (like > 0) pairs.push({ old, fresh, like });
    }
  });
  const found: (number | null)[] = before.map(() => null);
  const taken = new Set<number>();
  for (const { old, fresh } of pairs.sort((a, b) => b.like - a.like || a.old - b.old || a.fresh - b.fresh)) {
    if (found[old] !== null || taken.has(fresh)) continue;
    found[old] = fresh;
    taken.add(fresh);
  }
  return found;
};
/** The first place up to which something reaches beyond `start`; `reach` never falls. */
const firstReaching = (reach: readonly number[], start: number): number => {
  let [low, high] = [0, reach.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reach[middle]! > start) high = middle;
    else low = middle + 1;
  }
  return low;
};
/** The same for entries without a place, by their words: the first of the same words that is left. */
export const matchByWords = (before: readonly string[], after: readonly string[]): readonly (number | null)[] => {
  const left = Map.groupBy(
    after.map((words, at) => ({ words, at })),
    ({ words }) => words,
  );
  return before.map((words) => left.get(words)?.shift()?.at ?? null);
};
