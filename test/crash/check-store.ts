import { hashOfReadModels, type ReadModels } from '@cascade/event-store';
import { isSealed, type RecordedEvent } from '@cascade/event-store/domain';
import { sealedFields } from '@cascade/content-store';
import { ReminderClock } from '@cascade/server';
import { openTestEngine, type TestEngine } from '../journeys/open-test-engine';
import type { Acknowledged } from './log';
import { verifyLog, type Findings } from './verify';

/**
 * Opens the store in this process, lets everything that was left open come to its end, and says what is wrong: in the log, in the read models beside a rebuild
 * from nothing, in processes, contents and keys. The store is closed again.
 */
export const checkStore = async (dataDir: string, acknowledged: readonly Acknowledged[]): Promise<Findings> => {
  const engine = await openTestEngine({}, dataDir);
  try {
    await engine.settled();
    // The clock looks twice, as after days on which nobody did: what is due is raised once.
    const raised: number[] = [];
    for (let look = 0; look < 2; look += 1) {
      await engine.app.get(ReminderClock).tick();
      await engine.settled();
      raised.push(engine.readModels.state().ordinal);
    }
    const { events, faults } = await verifyLog(engine.store, acknowledged);
    const others = [await unequalReadModels(engine.readModels), await stuckProcesses(engine), await lostContents(engine)];
    if (raised[0] !== raised[1]) others.push([`the second look at the clock raised ${raised[1]! - raised[0]!} events more`]);
    return { events, faults: [...faults, ...others.flat()] };
  } finally {
    await engine.close();
  }
};
const unequalReadModels = async (readModels: ReadModels): Promise<string[]> => {
  const faults: string[] = [];
  const { incomplete, error } = readModels.state();
  if (incomplete > 0) faults.push(`read models: ${incomplete} subjects are incomplete`);
  if (error) faults.push(`read models: ${error}`);
  const served = hashOf(readModels);
  await readModels.rebuild();
  const rebuilt = hashOf(readModels);
  if (served !== rebuilt) faults.push(`read models: what is served (${served}) is not what a rebuild gives (${rebuilt})`);
  return faults;
};
const hashOf = (readModels: ReadModels): string => {
  const file = readModels.file();
  return file === null ? 'no file' : hashOfReadModels(file);
};
const stuckProcesses = async (engine: TestEngine): Promise<string[]> => {
  const { payload } = await engine.inject({ method: 'GET', url: '/api/processes/dead-letters' });
  const { items } = JSON.parse(payload) as { items: { reaction: string; code?: string }[] };
  const ready = await engine.inject({ method: 'GET', url: '/api/health/ready' });
  return [
    ...items.map((letter) => `dead letter of ${letter.reaction}: ${JSON.stringify(letter)}`),
    ...(ready.statusCode === 200 ? [] : [`not ready: ${ready.payload}`]),
  ];
};
/** What an event names is there and opens: letters' bytes and texts, and every sealed field. */
const lostContents = async ({ store, contents, keys }: TestEngine): Promise<string[]> => {
  const faults: string[] = [];
  const fields = sealedFields(keys);
  const destroyed = new Set<string>();
  for await (const { type, data } of store.readAll()) if (type === 'KeyDestroyed') destroyed.add((data as { keyId: string }).keyId);
  const tryOpen = async (what: string, keyId: string, open: () => unknown): Promise<void> => {
    try {
      const isOpen = (await open()) !== null;
      if (isOpen === destroyed.has(keyId))
        faults.push(`${what} ${isOpen ? 'opens, and its key is destroyed' : 'cannot be opened: its key is gone'}`);
    } catch (error) {
      faults.push(`${what} cannot be opened: ${String(error)}`);
    }
  };
  for await (const event of store.readAll()) {
    const name = `${event.stream}@${event.revision}`;
    if (event.type === 'LetterTakenIn') {
      const { letter } = event.data as { letter: { contentHash: string; textHash: string; key: string } };
      await tryOpen(`${name} letter`, letter.key, () => contents.get(letter.contentHash, letter.key));
      await tryOpen(`${name} text`, letter.key, () => contents.get(letter.textHash, letter.key));
    }
    for (const sealed of sealedIn(event)) await tryOpen(`${name} sealed field`, sealed.$sealed.key, () => fields.unseal(sealed));
  }
  return faults;
};
const sealedIn = ({ data }: RecordedEvent) => {
  const parts: unknown[] = [data];
  for (const part of parts) if (typeof part === 'object' && part !== null && !isSealed(part)) parts.push(...Object.values(part));
  return parts.filter(isSealed);
};
