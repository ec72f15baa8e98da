import { setTimeout as pause } from 'node:timers/promises';
import { DomainError, type Position } from '../domain';
import type { EventStore, Subscription } from '../event-store';
import { findDeadLetter, listDeadLetters, recordDeadLetter, recordSettled, type DeadLetter } from './dead-letters';
import { checkPrecedence, Precedence } from './precedence';
import type { Reaction } from './reaction';
import { loadCheckpoint } from './reaction-checkpoint';
import { isRefusal, ReactionLane, type Pace } from './reaction-lane';
import { Settling } from './settling';

export interface ReactionLag {
  readonly name: string;
  readonly position: Position;
  /** Distance to the end of the log in native positions; 0 where it has passed everything. */
  readonly behind: bigint;
  /** Why it waits and how often it has tried; null and 0 where it does not. */
  readonly error: string | null;
  readonly retries: number;
}
export interface Processing {
  /**
   * Resolves when every reaction has passed `position` (at least the end of the log at this moment) and everything that followed from it,
   * what followed from that included. Waits as long as a reaction is being retried.
   */
  settled(position?: Position): Promise<void>;
  lag(): Promise<readonly ReactionLag[]>;
  listDeadLetters(): Promise<readonly DeadLetter[]>;
  /**
   * Lets a reaction try an event again that it refused; settles the letter or leaves it open.
   * @throws DomainError `dead-letter.unknown`, or the refusal
   */
  retry(reaction: string, eventId: string): Promise<void>;
  /** Finishes the events under way and stores the checkpoints. */
  close(): Promise<void>;
}
export type ProcessingOptions = Partial<Pace>;
const PACE: Pace = { checkpointEvents: 500, checkpointMs: 1_000, backoffFirstMs: 100, backoffLongestMs: 30_000 };

/** Runs reactions, each from its own checkpoint (without one: from the beginning), fed by one subscription. */
export const openProcessing = async (
  store: EventStore,
  reactions: readonly Reaction[],
  options: ProcessingOptions = {},
): Promise<Processing> => {
  const pace = { ...PACE, ...options };
  const names = new Set(reactions.map(({ name }) => name));
  if (names.size < reactions.length) throw new Error('two reactions of one name would share a checkpoint');
  checkPrecedence(reactions);
  let fed = await store.head();
  let closed = false;
  let subscription: Subscription | null = null;
  let feedError: string | null = null;
  const stop = new AbortController();

  const settling = new Settling(
    () => lanes.reduce<Position | null>((least, { passed }) => (least === null || passed < least ? passed : least), null) ?? fed,
  );
  const precedence: Precedence = new Precedence((name) => lanes.find(({ reaction }) => reaction.name === name)!.passed);
  const context = {
    store,
    pace,
    fed: () => fed,
    onFollowed: (cause: Position, consequences: readonly Position[]) => settling.followed(cause, consequences),
    onPassed: () => {
      settling.look();
      precedence.look();
    },
    precedence,
  };
  const lanes: readonly ReactionLane[] = await Promise.all(
    reactions.map(async (reaction) => new ReactionLane(reaction, await loadCheckpoint(store, reaction.name), context)),
  );

  const feed = async () => {
    for (let failures = 0; !closed; failures += 1) {
      try {
        subscription = store.subscribe(fed, {
          onEvents(page) {
            const after = fed;
            fed = page.at(-1)!.position;
            for (const lane of lanes) lane.feed(page, after);
            if (lanes.length === 0) settling.look();
            failures = 0;
            feedError = null;
          },
        });
        await subscription.ended;
        return; // closed, here or the store below
      } catch (error) {
        feedError = String(error);
        await pause(Math.min(pace.backoffFirstMs * 2 ** failures, pace.backoffLongestMs), undefined, { signal: stop.signal }).catch(
          () => undefined,
        );
      }
    }
  };
  for (const lane of lanes) lane.start();
  const feeding = feed();

  return {
    async settled(position) {
      const head = await store.head();
      await settling.wait(position !== undefined && position > head ? position : head);
    },
    async lag() {
      const head = await store.head();
      return lanes.map(({ reaction: { name }, passed, error, retries }) => ({
        name,
        position: passed,
        behind: head > passed ? head - passed : 0n,
        error: error ?? feedError,
        retries,
      }));
    },
    listDeadLetters: () => listDeadLetters(store),
    async retry(reaction, eventId) {
      const lane = lanes.find(({ reaction: { name } }) => name === reaction);
      if (!lane) throw new DomainError('dead-letter.unknown', { reaction, eventId });
      const { event } = await findDeadLetter(store, reaction, eventId);
      try {
        await lane.reactNow(event);
      } catch (error) {
        if (isRefusal(error)) await recordDeadLetter(store, reaction, event, error);
        throw error;
      }
      await recordSettled(store, reaction, event);
    },
    async close() {
      closed = true;
      stop.abort();
      await subscription?.close();
      await feeding;
      const closing = lanes.map((lane) => lane.close());
      precedence.end();
      await Promise.all(closing);
    },
  };
};
