import { isDomainError } from '../domain';
import type { DatabaseSync } from 'node:sqlite';
import { inlineCrew } from './builder-crews';
import type { Building } from './building';
import { FeedBuilding } from './feed-building';
import { findReadModels, isDamage, openServing, removeReadModels } from './read-model-file';
import { ReaderFeed } from './reader-feed';
import type { ReadModelState, ReadSideListener, ReadSideOptions, RebuildProgress } from './read-side-options';
import { StreamwiseBuilding, type BuilderCrew } from './streamwise-building';
import { TimelineReader } from './timeline-reader';
import { isSpoolable } from '../reading/spoolable';
import { isStreamwise } from '../reading/streamwise-log';
import { countedInPlace, type CountedLog } from './counted-log';
import type { OpenLog } from './file-builder';
import { SpooledLog } from './spooled-log';
import type { EventStore } from '../event-store';

interface OpenFile {
  readonly path: string;
  readonly db: DatabaseSync;
  readonly reader: TimelineReader;
  feed: ReaderFeed | null;
  caughtUp: boolean;
}
const RETRY_MS = 1_000;
/**
 * Rows fall at random places of some twenty indexes, so a transaction writes nearly every page of what is new however few events it holds:
 * five times the events a transaction is a third less work for an order to every commune.
 */
const DEFAULT_BATCH = 10_000;

/** How a store is read stream by stream: where it lies, or from a file beside the building; null where it is not. */
const streamwiseOf = (store: EventStore, building: string): { readonly log: CountedLog; readonly open: OpenLog } | null => {
  if (isStreamwise(store)) return { log: countedInPlace(store), open: () => store.openStreamwise() };
  if (!isSpoolable(store)) return null;
  const spool = building.replace(/\.building$/, '.log.building'); // a name that the next start throws away
  return { log: new SpooledLog(store, spool), open: (path) => store.openSpool(path ?? spool) };
};

/** Keeps the serving file fed, builds new ones beside it and swaps them. One of these writes in a folder. */
export class ReadSide {
  readonly #options: ReadSideOptions;
  readonly #listener: ReadSideListener;
  #serving: OpenFile | null = null;
  #building: { readonly work: Building; readonly finished: PromiseWithResolvers<void> } | null = null;
  #crew: BuilderCrew | null = null;
  #arriving: OpenFile | null = null;
  /** What keeps the serving file from going on, and the next one: the trouble of a rebuild is none of those who ask. */
  #error: string | undefined;
  #rebuildError: string | undefined;
  #retry: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(options: ReadSideOptions, listener: ReadSideListener) {
    this.#options = options;
    this.#listener = listener;
  }
  /** Goes on with the file of today's projections, or begins to build one. */
  async start(): Promise<void> {
    const { folder, projections } = this.#options;
    const { current, others } = findReadModels(folder, projections);
    for (const path of others) if (path.endsWith('.building')) removeReadModels(path);
    for (const path of current) {
      if (!this.#serving) this.#serving = await this.#tryOpen(path);
      if (this.#serving?.path !== path) removeReadModels(path);
    }
    if (this.#serving) {
      this.#removeOthers(this.#serving.path);
      await this.#listener.serve(this.#serving.path);
      this.#feedServing(this.#serving);
    } else this.#build();
    this.#tellState();
  }
  get state(): ReadModelState {
    const { ordinal, position } = this.#serving?.reader.checkpoint ?? { ordinal: 0, position: 0n };
    const incomplete = this.#serving?.reader.incomplete ?? 0;
    const [serving, rebuildError] = [this.#serving, this.#rebuildError];
    const error = this.#error ?? (serving ? undefined : rebuildError);
    if (error !== undefined) return { state: 'not-ready', ordinal, position, incomplete, error };
    if (!serving) return { state: 'not-ready', ordinal, position, incomplete };
    const state = serving.caughtUp ? 'live' : 'catching-up';
    return { state, ordinal, position, incomplete, ...(rebuildError === undefined ? {} : { rebuildError }) };
  }
  /** Builds the next file from the first event and serves it when it has caught up. A rebuild that is under way is joined. */
  async rebuild(): Promise<void> {
    if (!this.#building) this.#build();
    await this.#building?.finished.promise;
  }
  async retryIncomplete(): Promise<number> {
    const serving = this.#serving;
    if (!serving?.feed) return 0;
    const left = await serving.feed.run(() => serving.reader.retryIncomplete());
    this.#tellState();
    return left;
  }
  /** Someone found the serving file damaged: it is thrown away and built anew. */
  async discard(path: string): Promise<void> {
    if (this.#serving?.path !== path || this.#closed) return;
    const file = this.#serving;
    this.#serving = null;
    this.#error = undefined;
    await this.#listener.serve(null);
    await this.#dispose(file);
    removeReadModels(path);
    if (!this.#building) this.#build();
    this.#tellState();
  }
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
    const building = this.#building;
    await building?.work.close();
    await this.#crew?.close();
    for (const file of [this.#serving, this.#arriving]) if (file) await this.#dispose(file);
    building?.finished.reject(new Error('the read side was closed'));
    await this.#listener.serve(null);
  }

  /** The file, if it is whole and continues this very log: one restored from an older copy may lack what the file has seen. */
  async #tryOpen(path: string): Promise<OpenFile | null> {
    let file: OpenFile | null = null;
    try {
      file = this.#open(path);
      if (await this.#continuesLog(file)) return file;
    } catch (error) {
      if (isDomainError(error)) return file; // the log's trouble, not the file's: the feed will meet it and say so
    }
    if (file) file.db.close();
    return null;
  }
  #open(path: string): OpenFile {
    const db = openServing(path, this.#options.projections);
    try {
      return { path, db, reader: new TimelineReader({ ...this.#options, db }), feed: null, caughtUp: false };
    } catch (error) {
      db.close();
      throw error;
    }
  }
  async #continuesLog({ db, reader }: OpenFile): Promise<boolean> {
    const { ordinal } = reader.checkpoint;
    if (ordinal === 0) return true;
    const position = reader.places.positionOf(ordinal);
    const { id } = db.prepare('SELECT event_id AS id FROM checkpoint').get() as { id: string };
    if (position === undefined) return false;
    for await (const event of this.#options.store.readAll({ from: position, limit: 1 }))
      return event.position === position && event.id === id;
    return false;
  }
  #feedServing(file: OpenFile): void {
    file.feed = new ReaderFeed(this.#options.store, file.reader, this.#options.batch ?? DEFAULT_BATCH, {
      advanced: (advance) => {
        file.caughtUp = false;
        this.#well(file);
        if (this.#serving === file) this.#listener.advanced(advance);
      },
      caughtUp: () => {
        file.caughtUp = true;
        this.#well(file);
        if (this.#arriving === file) void this.#swap(file);
        else this.#tellState();
      },
      failed: (error) => void this.#failed(file, error),
    });
  }
  #build(): void {
    const { next } = findReadModels(this.#options.folder, this.#options.projections);
    const finished = Promise.withResolvers<void>();
    finished.promise.catch(() => undefined); // nobody may be waiting
    const work = this.#buildingOf({ building: next.replace(/\.sqlite$/, '.building'), target: next });
    this.#building = { work, finished };
    void work.done.then(() => this.#arrive(next));
  }
  #buildingOf(files: { readonly building: string; readonly target: string }): Building {
    const { store, projections, unseal } = this.#options;
    const listener = {
      rebuilding: (progress: RebuildProgress): void => {
        this.#rebuildError = undefined;
        this.#listener.rebuilding(progress);
      },
      trouble: (error: unknown): void => this.#tellTrouble(null, error),
    };
    const streamwise = streamwiseOf(store, files.building);
    if (!streamwise) return new FeedBuilding(this.#options, files, listener);
    const alone = inlineCrew({ openLog: streamwise.open, projections, unseal });
    this.#crew ??= this.#options.crew?.(alone) ?? alone;
    return new StreamwiseBuilding({ projections, log: streamwise.log, crew: this.#crew }, files, listener);
  }
  #arrive(path: string): void {
    if (this.#closed) return;
    try {
      this.#arriving = this.#open(path);
      this.#feedServing(this.#arriving);
    } catch (error) {
      this.#tellTrouble(null, error);
      const before = this.#building!.finished;
      this.#build();
      this.#building!.finished.promise.then(before.resolve, before.reject);
    }
  }
  /** The new file has caught up, so no answer goes back behind an earlier one. */
  async #swap(file: OpenFile): Promise<void> {
    const before = this.#serving;
    this.#serving = file;
    this.#arriving = null;
    this.#error = undefined;
    await this.#listener.serve(file.path);
    if (before) await this.#dispose(before);
    this.#removeOthers(file.path);
    const finished = this.#building?.finished;
    this.#building = null;
    this.#listener.advanced({ ...file.reader.checkpoint, streams: [], truncated: true });
    this.#tellState();
    finished?.resolve();
  }
  #removeOthers(path: string): void {
    const { current, others } = findReadModels(this.#options.folder, this.#options.projections);
    for (const other of [...current, ...others]) if (other !== path) removeReadModels(other);
  }
  async #failed(file: OpenFile, error: unknown): Promise<void> {
    if (this.#closed) return;
    if (file === this.#serving && isDamage(error)) return this.discard(file.path);
    this.#tellTrouble(file, error);
    this.#retry = setTimeout(() => void this.#again(file), RETRY_MS).unref();
  }
  /** Of the serving file, or of the one that is being built or arrives. */
  #tellTrouble(file: OpenFile | null, error: unknown): void {
    const told = error instanceof Error ? error.message : String(error);
    if (file !== null && file === this.#serving) this.#error = told;
    else this.#rebuildError = told;
    this.#tellState();
  }
  #well(file: OpenFile): void {
    if (file === this.#serving) this.#error = undefined;
    else this.#rebuildError = undefined;
  }
  /** The log may be readable by now, the disk have room: a file goes on where it stands. */
  async #again(file: OpenFile): Promise<void> {
    if (this.#closed) return;
    try {
      if (file === this.#serving || file === this.#arriving) this.#feedServing(file);
    } catch (error) {
      await this.#failed(file, error);
    }
  }
  async #dispose(file: OpenFile): Promise<void> {
    await file.feed?.close();
    if (file.db.isOpen) file.db.close();
  }
  #tellState(): void {
    if (!this.#closed) this.#listener.stateChanged(this.state);
  }
}
