import { setTimeout as pause } from 'node:timers/promises';
import type { Position } from '../domain';
import { START } from '../domain';
import { isSystemStream, type EventStore } from '../event-store';
import { readLease } from './lease';
import type { LaneReport } from './running-reactions';

/** What the holder of the lease tells the others with each renewal. */
interface Report {
  readonly lanes?: readonly (Omit<LaneReport, 'position'> & { readonly position: string })[];
}
export const reportOf = (lanes: readonly LaneReport[]): Report => ({
  lanes: lanes.map((lane) => ({ ...lane, position: String(lane.position) })),
});
/** How far the reactions are in the process that runs them, as it last said; empty where nobody has said anything. */
export const reportedLanes = async (store: EventStore, lease: string): Promise<{ holder: string | null; lanes: readonly LaneReport[] }> => {
  const note = await readLease(store, lease);
  const { lanes = [] } = (note?.report ?? {}) as Report;
  return { holder: note?.held ? note.holder : null, lanes: lanes.map((lane) => ({ ...lane, position: BigInt(lane.position) })) };
};
/** Up to `seen` it is known that `last` was the last event that is no system's own. */
interface Looked {
  readonly seen: Position;
  readonly last: Position;
}
const looked = new WeakMap<EventStore, Promise<Looked>>();
/**
 * Position of the last event that is no system's own: those go on coming while everything is at rest. Only what came since the last look is looked
 * through, and by one look at a time: on a server that others write to as well, an engine's last event may lie a million of theirs back.
 */
export const lastEnginePosition = async (store: EventStore): Promise<Position> => {
  const before = looked.get(store) ?? Promise.resolve({ seen: START, last: START });
  const look = before.then(
    (known) => lookBack(store, known),
    () => lookBack(store, { seen: START, last: START }),
  );
  looked.set(store, look);
  return (await look).last;
};
const lookBack = async (store: EventStore, known: Looked): Promise<Looked> => {
  let seen: Position | null = null;
  for await (const { stream, position } of store.readAll({ direction: 'backwards' })) {
    seen ??= position;
    if (position <= known.seen) return { seen, last: known.last };
    if (!isSystemStream(stream)) return { seen, last: position };
  }
  return { seen: seen ?? START, last: START };
};
const LOOK_MS = 100;
/**
 * Resolves when the process that runs the reactions says that all of them have passed `position`, and then until nothing more has come: which events
 * followed from which is not known here. Never where nobody runs them.
 */
export const settledElsewhere = async (store: EventStore, lease: string, position: Position, stopped: () => boolean): Promise<void> => {
  let target = position;
  while (!stopped()) {
    const { lanes } = await reportedLanes(store, lease);
    const passed = lanes.every((lane) => lane.position >= target);
    const last = passed && lanes.length > 0 ? await lastEnginePosition(store) : null;
    if (last !== null && last <= target) return;
    if (last !== null) target = last;
    await pause(LOOK_MS);
  }
};
