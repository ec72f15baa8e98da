import { setTimeout as pause } from 'node:timers/promises';
import { isSystemStream } from '@cascade/event-store';
import { openTestEngine } from '../journeys/open-test-engine';
import { checkStore } from './check-store';
import { startServer } from './server-child';

/**
 * How many events of each type a store begins with. A draft that a letter answered was made and discarded, or never made, as the one or the other came first:
 * either is right, so of drafts only those are counted that were not discarded.
 */
export type Beginning = ReadonlyMap<string, number>;

/** Starts on an empty folder, where the server fills in the country and the sample, and kills it after each of these spans (ms); then lets it finish. */
export const cutOffFirstStart = async (dataDir: string, killAfter: readonly number[]): Promise<void> => {
  for (const ms of killAfter) {
    const server = startServer(dataDir);
    await pause(ms);
    await server.kill();
  }
  const server = startServer(dataDir);
  try {
    await server.ready();
    if (!(await server.stop())) throw new Error('the server did not end well when it was told to stop');
  } finally {
    await server.kill();
  }
};
/** What the store holds now. @throws where the checker finds a fault */
export const beginningOf = async (dataDir: string): Promise<Beginning> => {
  const { faults } = await checkStore(dataDir, []);
  if (faults.length > 0) throw new Error(faults.slice(0, 20).join('\n'));
  const engine = await openTestEngine({}, dataDir);
  const counts = new Map<string, number>();
  for await (const { stream, type } of engine.store.readAll())
    if (!isSystemStream(stream) || stream === 'sys-origin') counts.set(type, (counts.get(type) ?? 0) + 1);
  await engine.close();
  counts.set('Drafted', (counts.get('Drafted') ?? 0) - (counts.get('DraftDiscarded') ?? 0));
  counts.delete('DraftDiscarded');
  return counts;
};
