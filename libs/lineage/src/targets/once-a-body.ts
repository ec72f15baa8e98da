import type { TargetFigure } from '../domain/target-verdict';
import type { TargetLine } from './targets.query';

/** Its own figure, or the sum below; shares that only bound the whole are judged part by part further up. */
export const partOf = (line: TargetLine): TargetFigure | null => {
  if (line.figure !== null) return line.figure;
  const first = line.below.find(({ isCounted, figure }) => isCounted && figure !== null);
  return line.amount !== null && first?.figure ? { amount: line.amount, unit: first.figure.unit, base: first.figure.base } : null;
};
/**
 * Two orders may ask a body for the same target; what it tells is told of the same people. All its lines are shown, and one is counted: the one with the latest
 * figure of its own, else the first that the lines below it add up to, else the first. Lines of two units or two wholes all stay: they say why nothing is added.
 */
export const onceABody = (lines: readonly TargetLine[]): readonly TargetLine[] => {
  const ofBody = Map.groupBy(lines, ({ bodyId }) => bodyId);
  if (ofBody.size === lines.length) return lines;
  const counted = new Set([...ofBody.values()].flatMap(countedOf));
  return lines.map((line) => (counted.has(line) ? line : { ...line, isCounted: false }));
};
const countedOf = (lines: readonly TargetLine[]): readonly TargetLine[] => {
  const said = lines.filter(({ isCounted, figure }) => isCounted && figure !== null);
  const latest = Math.max(...said.map(countedAt));
  const last = said.filter((line) => countedAt(line) === latest);
  if (new Set(said.map(measureOf)).size > 1) return said;
  // Two figures of one day that differ are both kept, so that the reader sees them and nothing is added up.
  if (last.length > 0) return new Set(last.map(({ figure }) => figure!.amount)).size > 1 ? last : last.slice(0, 1);
  return [lines.find((line) => partOf(line) !== null) ?? lines.find(({ below }) => below.length > 0) ?? lines[0]!];
};
const countedAt = ({ figure }: TargetLine): number => figure!.countedAt;
const measureOf = ({ figure }: TargetLine): string => JSON.stringify([figure!.unit, figure!.base]);
/** One body, one day, one measure, two amounts: somebody must say which. */
export const hasTwoWords = (lines: readonly TargetLine[]): boolean => {
  const counted = lines.filter(({ isCounted, figure }) => isCounted && figure !== null);
  return new Set(counted.map((line) => `${line.bodyId} ${measureOf(line)}`)).size < counted.length;
};
