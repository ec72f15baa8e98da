import type { Position } from '../domain';
import type { ReadModelHost } from './open-read-models';
import type { Answer, QueryRequest } from './query';
import type { ReadSideListener } from './read-side-options';
import type { ReaderWorkerData } from './reader.worker';
import { ThreadLost, ThreadPair } from './thread-pair';

export interface ThreadHostOptions extends ReaderWorkerData {
  readonly store: { onCommitted?(listener: (position: Position) => void): () => void };
}
const RESTART_FIRST_MS = 100;
const RESTART_LONGEST_MS = 30_000;

/**
 * The reader in one thread, questions in another, so neither holds up the HTTP loop nor the other. Where one of them dies both are started anew, later
 * each time until the read side has been live again: all they hold is a cache of the log.
 */
export class ThreadHost implements ReadModelHost {
  readonly #data: ReaderWorkerData;
  readonly #listener: ReadSideListener;
  readonly #deaf: (() => void) | undefined;
  #pair: ThreadPair;
  #restart: NodeJS.Timeout | null = null;
  #deaths = 0;
  #closing = false;

  constructor(
    { store, folder, modules, log, unseal, cacheFacts, batch }: ThreadHostOptions,
    listener: (serve: (file: string | null) => Promise<void>) => ReadSideListener,
  ) {
    this.#data = { folder, modules, log, unseal, cacheFacts, batch };
    const told = listener((file) => this.#pair.questions.call<void>('serve', file));
    this.#listener = {
      ...told,
      stateChanged: (state) => {
        if (state.state === 'live') this.#deaths = 0;
        told.stateChanged(state);
      },
    };
    this.#pair = this.#open();
    this.#deaf = store.onCommitted?.((position) => this.#pair.reader.tell('committed', position));
  }
  start(): Promise<void> {
    return this.#pair.reader.call('start');
  }
  run(request: QueryRequest): Promise<Answer<unknown>> {
    return this.#pair.questions.call('run', request);
  }
  rebuild(): Promise<void> {
    return this.#pair.reader.call('rebuild');
  }
  retryIncomplete(): Promise<number> {
    return this.#pair.reader.call('retryIncomplete');
  }
  discard(file: string): Promise<void> {
    return this.#pair.reader.call('discard', file);
  }
  async close(): Promise<void> {
    this.#closing = true;
    if (this.#restart) clearTimeout(this.#restart);
    this.#deaf?.();
    await this.#pair.close();
  }

  #open(): ThreadPair {
    return new ThreadPair(this.#data, this.#listener, (reason) => this.#lost(reason));
  }
  #lost(reason: Error): void {
    if (this.#closing) return;
    process.emitWarning(reason.message);
    this.#notReady(reason);
    const wait = Math.min(RESTART_FIRST_MS * 2 ** this.#deaths, RESTART_LONGEST_MS);
    this.#deaths += 1;
    this.#restart = setTimeout(() => {
      const pair = (this.#pair = this.#open());
      // Threads that cannot even begin are lost like any others, and tried again.
      pair.reader.call('start').catch((error: Error) => {
        if (!(error instanceof ThreadLost)) void pair.close().then(() => this.#lost(error));
      });
    }, wait);
  }
  #notReady({ message }: Error): void {
    void this.#listener.serve(null).catch(() => undefined); // nobody there to be told; here it is known
    this.#listener.stateChanged({ state: 'not-ready', ordinal: 0, position: 0n, incomplete: 0, error: message });
  }
}
