import { parentPort, workerData } from 'node:worker_threads';
import { isStreamwise, type Ordinals } from '../reading/streamwise-log';
import type { BuildingUnit } from './builder';
import { FileBuilder } from './file-builder';
import { loadModules, makeUnseal, openLog, type MadeByModule } from './read-model-modules';
import { ThreadLine } from './thread-line';

export interface BuildingWorkerData {
  readonly modules: readonly string[];
  readonly log: MadeByModule;
  readonly unseal?: MadeByModule;
}
/** A message a page cost one part in twenty-five of a rebuild; nobody looks more often than this. */
const TOLD_EVERY_MS = 100;
const nowAndThen = (tell: (events: number) => void): ((events: number) => void) => {
  let gathered = 0;
  let last = 0;
  return (events) => {
    gathered += events;
    const now = performance.now();
    if (now - last < TOLD_EVERY_MS) return;
    tell(gathered);
    [gathered, last] = [0, now];
  };
};
/** A builder in a thread of its own, with its own connections to log and keys. */
const open = async ({ modules, log, unseal }: BuildingWorkerData): Promise<FileBuilder> => {
  const { projections, catalogue } = loadModules(modules);
  const store = await openLog(log, catalogue);
  if (!isStreamwise(store)) throw new TypeError(`${log.module} opens no log that is read stream by stream`);
  return new FileBuilder({
    openLog: () => store.openStreamwise(),
    projections,
    unseal: makeUnseal(unseal),
    told: nowAndThen((events) => line.tell('told', events)),
  });
};
const opened = open(workerData as BuildingWorkerData);
opened.catch(() => undefined); // whoever calls is told
const line = new ThreadLine(parentPort!, {
  begin: async (path: string, ordinals: Ordinals) => (await opened).begin(path, ordinals),
  make: async (unit: BuildingUnit) => (await opened).make(unit),
  takeOver: async (part: string) => (await opened).takeOver(part),
  close: async () => (await opened).close(),
  complete: async (target: string) => (await opened).complete(target),
  abandon: async () => (await opened).abandon(),
});
