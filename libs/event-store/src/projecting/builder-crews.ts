import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Ordinals } from '../reading/streamwise-log';
import { workerFile } from '../sqlite/worker-file';
import type { Builder, BuildingUnit } from './builder';
import type { BuildingWorkerData } from './building.worker';
import { FileBuilder, type FileBuilderSources } from './file-builder';
import type { BuilderCrew } from './streamwise-building';
import { ThreadLine } from './thread-line';

/** One builder on the caller's own thread. */
export const inlineCrew = (sources: Omit<FileBuilderSources, 'told'>): BuilderCrew => ({
  hire: (_, told) => [new FileBuilder({ ...sources, told })],
  close: async () => undefined,
});

/** Below this, starting threads takes longer than the building. */
const WORTH_THREADS = 20_000;
/** More parts than that are more copying than they save. */
const MOST_THREADS = 3;
/** A thread that has built runs twice as fast as a new one; the next rebuild may come soon. */
const KEPT_MS = 5 * 60_000;
/** A stream’s facts die with it, so a small nursery, which stays in the processor’s cache, does with less time than a large one. */
const YOUNG_MB = 32;

class BuilderThread implements Builder {
  told: (events: number) => void = () => undefined;
  lost = false;
  readonly #line: ThreadLine;
  readonly #worker: Worker;

  constructor(data: BuildingWorkerData) {
    this.#worker = new Worker(workerFile(__dirname, 'building.worker'), {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    this.#line = new ThreadLine(this.#worker, { told: (events: number) => this.told(events) });
    const lost = (error: Error): void => {
      this.lost = true;
      this.#line.break(error);
    };
    this.#worker.on('error', lost).on('exit', () => lost(new Error('a thread that builds read models ended')));
  }
  begin = (path: string, ordinals: Ordinals): Promise<void> => this.#line.call('begin', path, ordinals);
  make = (unit: BuildingUnit): Promise<void> => this.#line.call('make', unit);
  takeOver = (part: string): Promise<void> => this.#line.call('takeOver', part);
  close = (): Promise<void> => this.#line.call('close');
  complete = (target: string): Promise<void> => this.#line.call('complete', target);
  abandon = (): Promise<void> => this.#line.call('abandon');
  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
/** Threads for long logs, started when they are first wanted and let go when they were idle for some minutes; `alone` does what is not worth it. */
export const threadCrew = (data: BuildingWorkerData, alone: BuilderCrew, { worth = WORTH_THREADS } = {}): BuilderCrew => {
  let threads: BuilderThread[] = [];
  let idle: NodeJS.Timeout | undefined;
  const end = async (): Promise<void> => {
    clearTimeout(idle);
    await Promise.all(threads.splice(0).map((thread) => thread.end()));
  };
  return {
    hire(events, told) {
      if (events < worth) return alone.hire(events, told);
      threads = threads.filter(({ lost }) => !lost);
      while (threads.length < Math.min(MOST_THREADS, Math.max(2, availableParallelism()))) threads.push(new BuilderThread(data));
      const tellAndStay = (taken: number): void => {
        clearTimeout(idle);
        idle = setTimeout(() => void end(), KEPT_MS).unref();
        told(taken);
      };
      for (const thread of threads) thread.told = tellAndStay;
      return [...threads];
    },
    close: end,
  };
};
