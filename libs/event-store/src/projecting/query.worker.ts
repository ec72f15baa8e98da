import { parentPort, workerData } from 'node:worker_threads';
import type { QueryRequest } from './query';
import { QueryRunner } from './query-runner';
import { loadModules } from './read-model-modules';
import { ThreadLine } from './thread-line';

export interface QueryWorkerData {
  readonly modules: readonly string[];
}
const { queries, veil } = loadModules((workerData as QueryWorkerData).modules);
let runner: QueryRunner | null = null;

/** Questions in a thread of their own, on a read-only connection to the file that serves. */
new ThreadLine(parentPort!, {
  serve: (file: string | null) => {
    const before = runner;
    runner = file === null ? null : new QueryRunner(file, queries, veil);
    before?.close();
  },
  run: (request: QueryRequest) => {
    if (!runner) throw new Error('no file serves');
    return runner.run(request);
  },
});
