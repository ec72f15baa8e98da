import { buildFile, partOf, unitsOf, type Builder } from './builder';
import type { Building, BuildingListener } from './building';
import type { CountedLog } from './counted-log';
import { removeReadModels } from './read-model-file';
import type { AnyProjection } from './read-model-schema';

/** Where the hands come from: for a long log threads are worth their start. */
export interface BuilderCrew {
  /** Builders for a log of so many events; `told` hears of each event that one of them has taken in. */
  hire(events: number, told: (events: number) => void): readonly Builder[];
  close(): Promise<void>;
}
export interface StreamwiseSources {
  readonly projections: readonly AnyProjection[];
  readonly log: CountedLog;
  readonly crew: BuilderCrew;
}
const RETRY_MS = 1_000;
const SLOWEST_RETRY_MS = 60_000;

/** Builds stream by stream, up to where the log ended when it began: the reader takes what was written since from there. */
export class StreamwiseBuilding implements Building {
  readonly done: Promise<void>;
  #retryMs = RETRY_MS;
  #builders: readonly Builder[] = [];
  #wake: (() => void) | null = null;
  #closed = false;

  constructor(
    readonly sources: StreamwiseSources,
    readonly files: { readonly building: string; readonly target: string },
    readonly listener: BuildingListener,
  ) {
    this.done = this.#untilDone();
  }
  async close(): Promise<void> {
    this.#closed = true;
    this.#wake?.();
    this.sources.log.stop();
    await Promise.all(this.#builders.map((builder) => builder.abandon().catch(() => undefined)));
    await this.done;
    this.#remove();
    this.sources.log.remove();
  }

  async #untilDone(): Promise<void> {
    while (!this.#closed) {
      try {
        return await this.#build();
      } catch (error) {
        if (this.#closed) return;
        this.listener.trouble(error);
        this.#remove();
        // All of it is made anew each time, so a log that this code will never read is not tried every second.
        await this.#pause(this.#retryMs);
        this.#retryMs = Math.min(SLOWEST_RETRY_MS, this.#retryMs * 2);
      }
    }
  }
  async #build(): Promise<void> {
    const { projections, crew, log } = this.sources;
    const ordinals = await log.ordinals((share, counted) =>
      this.listener.rebuilding({ ordinal: Math.floor(log.share * counted), share: log.share * share }),
    );
    const all = unitsOf(projections, ordinals).reduce((sum, { events }) => sum + events, 0);
    let taken = 0;
    const told = (events: number): void => {
      taken += events;
      const share = log.share + (1 - log.share) * (all > 0 ? Math.min(1, taken / all) : 1);
      this.listener.rebuilding({ ordinal: Math.floor(share * ordinals.count), share });
    };
    this.#builders = crew.hire(ordinals.count, told);
    if (this.#closed) return;
    try {
      await buildFile(this.#builders, projections, ordinals, this.files);
    } catch (error) {
      log.failed(error);
      throw error;
    }
    log.remove();
    this.listener.rebuilding({ ordinal: ordinals.count, share: 1 });
  }
  async #pause(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, ms).unref();
    this.#wake = resolve;
    await promise;
    clearTimeout(timer);
    this.#wake = null;
  }
  #remove(): void {
    this.#builders.forEach((_, n) => removeReadModels(partOf(this.files.building, n)));
  }
}
