import type { ReadModelHost } from './open-read-models';
import type { Answer, Queries, QueryRequest } from './query';
import { QueryRunner } from './query-runner';
import { ReadSide } from './read-side';
import type { Veil } from './veil';
import type { ReadSideListener, ReadSideOptions } from './read-side-options';

/** Reader and questions on the caller's thread: for specs, for the command line beside no server, and over the store in memory. */
export class InlineHost implements ReadModelHost {
  readonly #side: ReadSide;
  #runner: QueryRunner | null = null;

  constructor(
    options: ReadSideOptions,
    queries: Queries,
    veil: Veil | null,
    listener: (serve: (file: string | null) => Promise<void>) => ReadSideListener,
  ) {
    this.#side = new ReadSide(
      options,
      listener(async (file) => {
        const before = this.#runner;
        this.#runner = file === null ? null : new QueryRunner(file, queries, veil);
        before?.close();
      }),
    );
  }
  start(): Promise<void> {
    return this.#side.start();
  }
  async run(request: QueryRequest): Promise<Answer<unknown>> {
    if (!this.#runner) throw new Error('no file serves');
    return this.#runner.run(request);
  }
  rebuild(): Promise<void> {
    return this.#side.rebuild();
  }
  retryIncomplete(): Promise<number> {
    return this.#side.retryIncomplete();
  }
  discard(file: string): Promise<void> {
    return this.#side.discard(file);
  }
  close(): Promise<void> {
    return this.#side.close();
  }
}
