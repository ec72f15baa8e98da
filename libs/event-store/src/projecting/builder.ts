import { rmSync, statSync } from 'node:fs';
import type { Ordinals } from '../reading/streamwise-log';
import type { AnyProjection } from './read-model-schema';

/** What is made in one piece: the places of the log, or all tables of the streams whose name begins so, with their indexes. */
export type BuildingUnit = 'log' | { readonly streams: string };

/** Makes a part of a file of read models: in a file of its own, on this thread or another. One part at a time. */
export interface Builder {
  begin(path: string, ordinals: Ordinals): Promise<void>;
  make(unit: BuildingUnit): Promise<void>;
  /** Copies all that another part holds, which is closed by then. */
  takeOver(part: string): Promise<void>;
  close(): Promise<void>;
  /** Writes the checkpoint and brings the file to disk under its name. */
  complete(target: string): Promise<void>;
  /** Ends what is under way; what was made is of no use. */
  abandon(): Promise<void>;
}
/** Units with the events that each reads, those first that take longest: what is left at the end is small, so no builder waits long for another. */
export const unitsOf = (
  projections: readonly AnyProjection[],
  { categories, count }: Ordinals,
): readonly { readonly unit: BuildingUnit; readonly events: number }[] => {
  const tablesOf = Map.groupBy(projections, ({ category }) => `${category}-`);
  const streams = [...tablesOf].map(([prefix, { length }]) => {
    const start = prefix.slice(0, prefix.indexOf('-') + 1);
    const events = categories.get(start) ?? 0;
    return { unit: { streams: prefix }, events, work: events * (1 + length) };
  });
  const log = { unit: 'log' as const, events: count, work: count / 4 };
  return [...streams, log].sort((a, b) => b.work - a.work).map(({ unit, events }) => ({ unit, events }));
};
/** The file that the n-th builder works on. */
export const partOf = (building: string, n: number): string =>
  n === 0 ? building : building.replace(/\.building$/, `.part-${n}.building`);

/**
 * Builds a whole file: builders take unit after unit, each into a file of its own; then the largest takes the others over and is the one.
 * @throws what a builder throws; the others are stopped then, and what was made is left to the caller to remove.
 */
export const buildFile = async (
  builders: readonly Builder[],
  projections: readonly AnyProjection[],
  ordinals: Ordinals,
  { building, target }: { readonly building: string; readonly target: string },
): Promise<void> => {
  const units = unitsOf(projections, ordinals).map(({ unit }) => unit);
  const parts = builders.map((builder, n) => ({ builder, path: partOf(building, n) }));
  await together(parts, async ({ builder, path }) => {
    await builder.begin(path, ordinals);
    for (let unit = units.shift(); unit !== undefined; unit = units.shift()) await builder.make(unit);
  });
  const [first, ...others] = parts.toSorted((a, b) => statSync(b.path).size - statSync(a.path).size);
  for (const { builder, path } of others) {
    await builder.close();
    await first!.builder.takeOver(path);
    rmSync(path, { force: true });
  }
  await first!.builder.complete(target);
};
const together = async (
  parts: readonly { readonly builder: Builder; readonly path: string }[],
  work: (part: { readonly builder: Builder; readonly path: string }) => Promise<void>,
): Promise<void> => {
  let trouble: { readonly error: unknown } | null = null;
  await Promise.all(
    parts.map((part) =>
      work(part).catch(async (error: unknown) => {
        trouble ??= { error }; // the first: what the others say is that they were stopped
        await Promise.all(parts.map(({ builder }) => builder.abandon().catch(() => undefined)));
      }),
    ),
  );
  if (trouble) throw (trouble as { error: unknown }).error;
};
