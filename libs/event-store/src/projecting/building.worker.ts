import { parentPort, workerData } from 'node:worker_threads';
import type { EventCatalogue } from '../domain';
import { isStreamwise, type Ordinals, type StreamwiseLog } from '../reading/streamwise-log';
import { openSpool } from '../sqlite/streamwise-reader';
import type { BuildingUnit } from './builder';
import { FileBuilder } from './file-builder';
import { loadModules, makeUnseal, openLog, type MadeByModule } from './read-model-modules';
import { ThreadLine } from './thread-line';

export interface BuildingWorkerData {
  readonly modules: readonly string[];
  /** null: only files are built from in which a log was written down. */
  readonly log: MadeByModule | null;
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
const ownLog = async (log: MadeByModule, catalogue: EventCatalogue): Promise<() => StreamwiseLog> => {
  const store = await openLog(log, catalogue);
  if (!isStreamwise(store)) throw new TypeError(`${log.module} opens no log that is read stream by stream`);
  return () => store.openStreamwise();
};
/** A builder in a thread of its own, with its own connections to log and keys. */
const open = async ({ modules, log, unseal }: BuildingWorkerData): Promise<FileBuilder> => {
  const { projections, catalogue } = loadModules(modules);
  const openLog = log === null ? null : await ownLog(log, catalogue);
  return new FileBuilder({
    openLog: (spool) => {
      if (spool !== null) return openSpool(spool, catalogue);
      if (openLog === null) throw new TypeError('a thread without a log of its own builds from what was written down only');
      return openLog();
    },
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
