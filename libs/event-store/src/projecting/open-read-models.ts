import { DomainError, type Position } from '../domain';
import type { EventStore } from '../event-store';
import { storeError } from '../sqlite/sqlite-errors';
import { InlineHost } from './inline-host';
import { isDamage } from './read-model-file';
import { loadModules, makeUnseal, mergeModules, type MadeByModule, type ReadModelModule } from './read-model-modules';
import type { AskOptions, ReadModels } from './read-models';
import type { ReadModelState, ReadSideListener, RebuildProgress } from './read-side-options';
import { ThreadHost } from './thread-host';
import { ThreadLost } from './thread-pair';
import type { Answer, QueryRequest } from './query';
import type { Advance } from './reader-options';
import type { Unseal } from './unseal';

export interface ReadModelsOptions extends ReadModelModule {
  /** The log; its `onCommitted`, where it has one, wakes the reader's thread. */
  readonly store: EventStore & { onCommitted?(listener: (position: Position) => void): () => void };
  /** Where read models lie; made where it is missing. A cache: it may be removed while nothing runs. */
  readonly folder: string;
  /** Names that `require` finds from compiled code, each exporting a `ReadModelModule`; besides what is given here itself. */
  readonly readModelModules?: readonly string[];
  readonly unseal?: Unseal;
  /** As `unseal`, for threads. */
  readonly unsealFrom?: MadeByModule;
  /** Where the reader's thread finds the log, e.g. `{ module: '@cascade/event-store', name: 'openSqliteEventStore', settings: { folder, readOnly: true } }`; false: everything runs here. */
  readonly threads: false | { readonly log: MadeByModule };
  /** What 'now' is, ms UTC. */
  readonly now: () => number;
  readonly cacheFacts?: number;
  readonly batch?: number;
}
/** The reader and the asked file, wherever they run. */
export interface ReadModelHost {
  start(): Promise<void>;
  run(request: QueryRequest): Promise<Answer<unknown>>;
  rebuild(): Promise<void>;
  retryIncomplete(): Promise<number>;
  discard(file: string): Promise<void>;
  close(): Promise<void>;
}
interface Waiter {
  readonly holds: () => boolean;
  readonly resolve: () => void;
}
const DEFAULT_WAIT_MS = 5_000;

/** Opens the read side of a server: goes on with the file that is there or begins to build one, and returns at once; `ask` waits for the first file. */
export const openReadModels = async (options: ReadModelsOptions): Promise<ReadModels> => {
  const advances = new Set<(advance: Advance) => void>();
  const progresses = new Set<(progress: RebuildProgress) => void>();
  const waiters = new Set<Waiter>();
  let state: ReadModelState = { state: 'not-ready', ordinal: 0, position: 0n, incomplete: 0 };
  let file: string | null = null;
  const settle = () => {
    for (const waiter of waiters) if (waiter.holds()) waiter.resolve();
  };
  const listener = (serve: (file: string | null) => Promise<void>): ReadSideListener => ({
    advanced: (advance) => {
      state = { ...state, ordinal: advance.ordinal, position: advance.position };
      settle();
      for (const tell of advances) telling(() => tell(advance));
    },
    stateChanged: (next) => {
      state = next;
      settle();
    },
    rebuilding: (progress) => progresses.forEach((tell) => telling(() => tell(progress))),
    async serve(next) {
      if (next === null) file = null;
      await serve(next);
      file = next;
      settle();
    },
  });
  const host = openHost(options, listener);
  try {
    await host.start();
  } catch (error) {
    await host.close().catch(() => undefined);
    throw storeError(options.folder, error);
  }

  const waitFor = async (holds: () => boolean, start: number, wait: number, after: Position | undefined): Promise<void> => {
    if (holds()) return;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const waiter: Waiter = { holds, resolve: () => resolve(true) };
    const timer = setTimeout(() => resolve(false), Math.max(0, start + wait - performance.now()));
    waiters.add(waiter);
    const reached = await promise;
    waiters.delete(waiter);
    clearTimeout(timer);
    if (!reached) throw new DomainError('read-model.behind', { position: String(after ?? state.position), waited: wait });
  };
  return {
    async ask<R>(
      name: string,
      params: unknown,
      { asOf, knownAt, after, asks, wait = DEFAULT_WAIT_MS }: AskOptions = {},
    ): Promise<Answer<R>> {
      const request: QueryRequest = { name, params, asOf: asOf ?? options.now(), knownAt, asks };
      const start = performance.now();
      for (let losses = 0; ;) {
        await waitFor(() => file !== null && (after === undefined || state.position >= after), start, wait, after);
        const asked = file!;
        try {
          return (await host.run(request)) as Answer<R>;
        } catch (error) {
          if (error instanceof ThreadLost) {
            // A question that takes the thread down with it is not asked for ever.
            if ((losses += 1) > 1) throw new DomainError('read-model.behind', { position: String(after ?? state.position), waited: wait });
            if (file === asked) file = null;
            continue;
          }
          // A file that tells damage is replaced while the question waits.
          if (!isDamage(error)) throw error;
          if (file === asked) file = null;
          void host.discard(asked);
        }
      }
    },
    onAdvance(tell) {
      advances.add(tell);
      return () => void advances.delete(tell);
    },
    state: () => state,
    async rebuild(onProgress) {
      if (onProgress) progresses.add(onProgress);
      try {
        await host.rebuild();
      } finally {
        if (onProgress) progresses.delete(onProgress);
      }
    },
    retryIncomplete: () => host.retryIncomplete(),
    file: () => file,
    close: () => host.close(),
  };
};

/** A listener's error is its own: it must not stop the reader that told it. */
const telling = (tell: () => void): void => {
  try {
    tell();
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
  }
};
const openHost = (
  options: ReadModelsOptions,
  listener: (serve: (file: string | null) => Promise<void>) => ReadSideListener,
): ReadModelHost => {
  const { threads, readModelModules = [], unsealFrom } = options;
  if (!threads) {
    const { veil, ...loaded } = loadModules(readModelModules);
    const { projections, queries, veil: hung } = mergeModules([options, { ...loaded, ...(veil ? { veil } : {}) }]);
    return new InlineHost({ ...options, projections, unseal: options.unseal ?? makeUnseal(unsealFrom) }, queries, hung, listener);
  }
  if (options.projections || options.queries || options.unseal || options.veil)
    throw new TypeError('threads take modules by name, no projections, queries or functions');
  return new ThreadHost({ ...options, log: threads.log, modules: readModelModules, unseal: unsealFrom }, listener);
};
