import { Worker } from 'node:worker_threads';
import { workerFile } from '../sqlite/worker-file';
import type { QueryWorkerData } from './query.worker';
import type { ReadSideListener } from './read-side-options';
import type { ReaderWorkerData } from './reader.worker';
import { ThreadLine } from './thread-line';

/** A thread of the read side is gone, and with it what it was asked. It comes back: what was asked may be asked again. */
export class ThreadLost extends Error {}
/** Facts live for some thousand events: with the usual 16 MB they are copied again and again before they die, a third of a rebuild's time. */
const YOUNG_MB = 192;

/** The reader's thread and the questions' thread of one read side. They live and die together: neither is of use without the other. */
export class ThreadPair {
  readonly reader: ThreadLine;
  readonly questions: ThreadLine;
  readonly #workers: readonly Worker[];
  #closing = false;

  constructor(data: ReaderWorkerData, listener: ReadSideListener, onLost: (reason: ThreadLost) => void) {
    const reader = new Worker(workerFile(__dirname, 'reader.worker'), {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    const questionData: QueryWorkerData = { modules: data.modules };
    const questions = new Worker(workerFile(__dirname, 'query.worker'), { workerData: questionData });
    const { advanced, stateChanged, rebuilding, serve } = listener;
    this.#workers = [reader, questions];
    this.questions = new ThreadLine(questions, {});
    this.reader = new ThreadLine(reader, { advanced, stateChanged, rebuilding, serve });
    const lost = (which: string, reason: string): void => {
      if (this.#closing) return;
      this.#closing = true;
      const error = new ThreadLost(`a thread of the read side (${which}) ended: ${reason}`);
      this.#break(error);
      void Promise.all(this.#workers.map((worker) => worker.terminate())).then(() => onLost(error));
    };
    for (const [which, worker] of [
      ['reader', reader],
      ['questions', questions],
    ] as const)
      // prettier-ignore
      worker.on('error', (error) => lost(which, String(error))).on('exit', (code) => lost(which, `exit ${code}`));
  }
  async close(): Promise<void> {
    if (this.#closing) return;
    this.#closing = true;
    await this.reader.call('close').catch(() => undefined); // a thread that is gone already has nothing open
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
    this.#break(new ThreadLost('the read side was closed'));
  }
  #break(reason: Error): void {
    this.reader.break(reason);
    this.questions.break(reason);
  }
}
