import { BAR_ORDER, STATE_SIGNS, type StateCounts, type TaskCounts } from '@cascade/lineage/domain';
import type { Language } from './language';
import { countInWords } from './words';
import { inSign, plain, type Piece } from './paint';

/** Up to so many tasks each has a sign of its own; beyond, each state has its count. */
const ONE_BY_ONE = 24;

const bar = (counts: StateCounts, language: Language): Piece[] => {
  const present = BAR_ORDER.flatMap((state) => {
    const count = counts.byState[state] ?? 0;
    return count > 0 ? [{ sign: STATE_SIGNS[state], count }] : [];
  });
  if (counts.total <= ONE_BY_ONE) return present.map(({ sign, count }) => inSign(sign.sign.repeat(count), sign));
  return present.flatMap(({ sign, count }, place) => [
    ...(place ? [plain(' ')] : []),
    inSign(`${sign.sign}${countInWords(count, language)}`, sign),
  ]);
};
/** Tasks in the order and the signs that are the same everywhere; requests and encouragements stand apart, behind ◇. */
export const barOf = (counts: TaskCounts, language: Language): Piece[] => {
  const parts = [bar(counts, language)];
  for (const force of ['request', 'encouragement'] as const) {
    const apart = counts[force];
    if (apart?.total) parts.push([plain(`${STATE_SIGNS[force].sign} `), ...bar(apart, language)]);
  }
  return parts.filter((part) => part.length > 0).flatMap((part, place) => (place ? [plain(' '), ...part] : part));
};
export const hasTasks = (counts: TaskCounts): boolean =>
  counts.total > 0 || (counts.request?.total ?? 0) > 0 || (counts.encouragement?.total ?? 0) > 0;
