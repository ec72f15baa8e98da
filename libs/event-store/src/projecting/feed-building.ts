import type { Building, BuildingListener } from './building';
import { completeBuilding, openBuilding, removeReadModels } from './read-model-file';
import type { ReadSideOptions } from './read-side-options';
import { ReaderFeed } from './reader-feed';
import { TimelineReader } from './timeline-reader';

const RETRY_MS = 1_000;

/** Builds from a subscription, in global order: for every store that can tell its events in no other. */
export class FeedBuilding implements Building {
  readonly done: Promise<void>;
  readonly #finished = Promise.withResolvers<void>();
  #feed: ReaderFeed | null = null;
  #reader: TimelineReader | null = null;
  #db: ReturnType<typeof openBuilding> | null = null;
  #retry: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(
    readonly options: Omit<ReadSideOptions, 'batch' | 'folder'>,
    readonly files: { readonly building: string; readonly target: string },
    readonly listener: BuildingListener,
  ) {
    this.done = this.#finished.promise;
    void this.#go();
  }
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
    await this.#feed?.close();
    this.#remove();
  }

  /** Goes on where it stands; a file that could not be written cannot be rolled back and is begun anew. */
  async #go(): Promise<void> {
    try {
      if (!this.#db?.isOpen || !this.#reader?.intact) this.#begin();
      const { store } = this.options;
      const head = Number(await store.head());
      if (this.#closed) return;
      this.#feed = new ReaderFeed(store, this.#reader!, 1, {
        advanced: ({ ordinal, position }) =>
          this.listener.rebuilding({ ordinal, share: head > 0 ? Math.min(1, Number(position) / head) : 1 }),
        caughtUp: () => void this.#complete(),
        failed: (error) => this.#failed(error),
      });
    } catch (error) {
      this.#failed(error);
    }
  }
  #begin(): void {
    this.#remove();
    this.#db = openBuilding(this.files.building, this.options.projections);
    this.#reader = new TimelineReader({ ...this.options, db: this.#db, building: true });
  }
  async #complete(): Promise<void> {
    try {
      await this.#feed!.close();
      if (this.#closed) return;
      this.#reader!.finish();
      completeBuilding(this.#db!, this.files.building, this.files.target);
      this.#finished.resolve();
    } catch (error) {
      this.#reader!.intact = false;
      this.#failed(error);
    }
  }
  #failed(error: unknown): void {
    if (this.#closed) return;
    this.listener.trouble(error);
    this.#retry = setTimeout(() => void this.#go(), RETRY_MS).unref();
  }
  #remove(): void {
    if (this.#db?.isOpen) this.#db.close();
    removeReadModels(this.files.building);
  }
}
