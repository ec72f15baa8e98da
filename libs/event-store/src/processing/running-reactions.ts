import { setTimeout as pause } from 'node:timers/promises';
import type { Position, RecordedEvent } from '../domain';
import type { EventStore, Subscription } from '../event-store';
import { Precedence } from './precedence';
import type { Reaction } from './reaction';
import { loadCheckpoint } from './reaction-checkpoint';
import { ReactionLane, type Pace } from './reaction-lane';
import { Settling } from './settling';

/** How far one reaction is, as it is told to others. */
export interface LaneReport {
  readonly name: string;
  readonly position: Position;
  readonly error: string | null;
  readonly retries: number;
}
/** Reactions under way in this process: each in its lane from its own checkpoint, all fed by one subscription. */
export class RunningReactions {
  readonly #store: EventStore;
  readonly #pace: Pace;
  readonly #lanes: readonly ReactionLane[];
  readonly #settling: Settling;
  readonly #precedence: Precedence;
  readonly #stop = new AbortController();
  readonly #feeding: Promise<void>;
  readonly #over = Promise.withResolvers<void>();
  #fed: Position;
  #closed = false;
  #subscription: Subscription | null = null;
  #feedError: string | null = null;

  private constructor(store: EventStore, pace: Pace, fed: Position, makeLanes: (running: RunningReactions) => readonly ReactionLane[]) {
    this.#store = store;
    this.#pace = pace;
    this.#fed = fed;
    this.#settling = new Settling(() => this.#passed());
    this.#precedence = new Precedence((name) => this.#lanes.find(({ reaction }) => reaction.name === name)!.passed);
    this.#lanes = makeLanes(this);
    for (const lane of this.#lanes) lane.start();
    this.#feeding = this.#feed();
  }
  static async start(store: EventStore, reactions: readonly Reaction[], pace: Pace): Promise<RunningReactions> {
    const fed = await store.head();
    const checkpoints = await Promise.all(reactions.map(({ name }) => loadCheckpoint(store, name)));
    return new RunningReactions(store, pace, fed, (running) =>
      reactions.map((reaction, n) => new ReactionLane(reaction, checkpoints[n]!, running.#context)),
    );
  }
  /** Resolves when all have passed `position` and what followed from it; never where they end before. */
  settled(position: Position): Promise<void> {
    return this.#settling.wait(position);
  }
  /** Resolves when they have been stopped. */
  get over(): Promise<void> {
    return this.#over.promise;
  }
  report(): readonly LaneReport[] {
    return this.#lanes.map(({ reaction: { name }, passed, error, retries }) => ({
      name,
      position: passed,
      error: error ?? this.#feedError,
      retries,
    }));
  }
  reactNow(reaction: string, event: RecordedEvent): Promise<void> {
    return this.#lanes.find(({ reaction: { name } }) => name === reaction)!.reactNow(event);
  }
  /** Finishes the events under way and stores the checkpoints; `keepPlace` false: somebody else runs them now, whose checkpoints count. */
  async close({ keepPlace = true } = {}): Promise<void> {
    this.#closed = true;
    this.#stop.abort();
    await this.#subscription?.close();
    await this.#feeding;
    const closing = this.#lanes.map((lane) => lane.close(keepPlace));
    this.#precedence.end();
    await Promise.all(closing);
    this.#over.resolve();
  }

  get #context() {
    return {
      store: this.#store,
      pace: this.#pace,
      fed: () => this.#fed,
      onFollowed: (cause: Position, consequences: readonly Position[]) => this.#settling.followed(cause, consequences),
      onPassed: () => {
        this.#settling.look();
        this.#precedence.look();
      },
      precedence: this.#precedence,
    };
  }
  #passed(): Position {
    return (
      this.#lanes.reduce<Position | null>((least, { passed }) => (least === null || passed < least ? passed : least), null) ?? this.#fed
    );
  }
  async #feed(): Promise<void> {
    const { backoffFirstMs, backoffLongestMs } = this.#pace;
    for (let failures = 0; !this.#closed; failures += 1) {
      try {
        this.#subscription = this.#store.subscribe(this.#fed, {
          onEvents: (page) => {
            const after = this.#fed;
            this.#fed = page.at(-1)!.position;
            for (const lane of this.#lanes) lane.feed(page, after);
            if (this.#lanes.length === 0) this.#settling.look();
            failures = 0;
            this.#feedError = null;
          },
        });
        await this.#subscription.ended;
        return; // closed, here or the store below
      } catch (error) {
        this.#feedError = String(error);
        const wait = Math.min(backoffFirstMs * 2 ** failures, backoffLongestMs);
        await pause(wait, undefined, { signal: this.#stop.signal }).catch(() => undefined);
      }
    }
  }
}
