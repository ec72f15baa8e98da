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
/** Position of the last event that is no system's own: those go on coming while everything is at rest. */
export const lastEnginePosition = async (store: EventStore): Promise<Position> => {
  for await (const { stream, position } of store.readAll({ direction: 'backwards' })) if (!isSystemStream(stream)) return position;
  return START;
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
