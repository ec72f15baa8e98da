import { Worker } from 'node:worker_threads';
import type { Position } from '../domain';
import { workerFile } from '../sqlite/worker-file';
import type { ReadModelHost } from './open-read-models';
import type { Answer, QueryRequest } from './query';
import type { QueryWorkerData } from './query.worker';
import type { ReadSideListener } from './read-side-options';
import type { ReaderWorkerData } from './reader.worker';
import { ThreadLine } from './thread-line';

export interface ThreadHostOptions extends ReaderWorkerData {
  readonly store: { onCommitted?(listener: (position: Position) => void): () => void };
}
/** Facts live for some thousand events: with the usual 16 MB they are copied again and again before they die, a third of a rebuild's time. */
const YOUNG_MB = 192;

/** The reader in one thread, questions in another, so neither holds up the HTTP loop nor the other. */
export class ThreadHost implements ReadModelHost {
  readonly #workers: readonly Worker[];
  readonly #reader: ThreadLine;
  readonly #questions: ThreadLine;
  readonly #deaf: (() => void) | undefined;
  #closing = false;

  constructor(
    { store, folder, modules, log, unseal, cacheFacts, batch }: ThreadHostOptions,
    listener: (serve: (file: string | null) => Promise<void>) => ReadSideListener,
  ) {
    const readerData: ReaderWorkerData = { folder, modules, log, unseal, cacheFacts, batch };
    const questionData: QueryWorkerData = { modules };
    const reader = new Worker(workerFile(__dirname, 'reader.worker'), {
      workerData: readerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    const questions = new Worker(workerFile(__dirname, 'query.worker'), { workerData: questionData });
    const { advanced, stateChanged, rebuilding, serve } = listener((file) => this.#questions.call<void>('serve', file));
    this.#workers = [reader, questions];
    this.#questions = new ThreadLine(questions, {});
    this.#reader = new ThreadLine(reader, { advanced, stateChanged, rebuilding, serve });
    const lost = (error: Error): void => {
      this.#reader.break(error);
      this.#questions.break(error);
      if (this.#closing) return;
      stateChanged({
        state: 'not-ready',
        ordinal: 0,
        position: 0n,
        incomplete: 0,
        error: `a thread of the read side ended: ${error.message}`,
      });
    };
    for (const worker of this.#workers) worker.on('error', lost).on('exit', () => lost(new Error('exit')));
    this.#deaf = store.onCommitted?.((position) => this.#reader.tell('committed', position));
  }
  start(): Promise<void> {
    return this.#reader.call('start');
  }
  run(request: QueryRequest): Promise<Answer<unknown>> {
    return this.#questions.call('run', request);
  }
  rebuild(): Promise<void> {
    return this.#reader.call('rebuild');
  }
  retryIncomplete(): Promise<number> {
    return this.#reader.call('retryIncomplete');
  }
  discard(file: string): Promise<void> {
    return this.#reader.call('discard', file);
  }
  async close(): Promise<void> {
    if (this.#closing) return;
    this.#closing = true;
    this.#deaf?.();
    await this.#reader.call('close').catch(() => undefined); // a thread that is gone already has nothing open
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
