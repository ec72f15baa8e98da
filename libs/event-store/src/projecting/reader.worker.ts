import { parentPort, workerData } from 'node:worker_threads';
import { isSpoolable } from '../reading/spoolable';
import { threadCrew } from './builder-crews';
import { loadModules, makeUnseal, openLog, type MadeByModule } from './read-model-modules';
import { ReadSide } from './read-side';
import { ThreadLine } from './thread-line';

export interface ReaderWorkerData {
  readonly folder: string;
  readonly modules: readonly string[];
  readonly log: MadeByModule;
  readonly unseal?: MadeByModule;
  readonly cacheFacts?: number;
  readonly batch?: number;
}
/** The reader in a thread of its own, on its own connection to the log. */
const open = async ({ folder, modules, log, unseal, cacheFacts, batch }: ReaderWorkerData) => {
  const { projections, catalogue } = loadModules(modules);
  const store = await openLog(log, catalogue);
  const side = new ReadSide(
    {
      store,
      folder,
      projections,
      unseal: makeUnseal(unseal),
      cacheFacts,
      batch,
      // To read a server once more from each of its threads, only to build from a file, would be waste.
      crew: (alone) => threadCrew({ modules, log: isSpoolable(store) ? null : log, unseal }, alone),
    },
    {
      advanced: (advance) => line.tell('advanced', advance),
      stateChanged: (state) => line.tell('stateChanged', state),
      rebuilding: (progress) => line.tell('rebuilding', progress),
      serve: (file) => line.call<void>('serve', file),
    },
  );
  return { side, store };
};
const opened = open(workerData as ReaderWorkerData);
opened.catch(() => undefined);
const side = async (): Promise<ReadSide> => (await opened).side;
const line = new ThreadLine(parentPort!, {
  start: async () => (await side()).start(),
  committed: (position: bigint) =>
    opened.then(
      ({ store }) => store.notify?.(position),
      () => undefined,
    ), // `start` tells what went wrong
  rebuild: async () => (await side()).rebuild(),
  retryIncomplete: async () => (await side()).retryIncomplete(),
  discard: async (file: string) => (await side()).discard(file),
  close: async () => {
    const { side, store } = await opened;
    await side.close();
    await store.close();
  },
});
