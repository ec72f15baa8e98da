import { DomainError, type Position } from '../domain';
import type { EventStore } from '../event-store';
import { findDeadLetter, listDeadLetters, recordDeadLetter, recordSettled, type DeadLetter } from './dead-letters';
import { Lease, type LeaseOptions } from './lease';
import { checkPrecedence } from './precedence';
import type { Reaction } from './reaction';
import { isRefusal, mistakeOf, reactOnce, type Pace } from './reaction-lane';
import { RunningReactions, type LaneReport } from './running-reactions';
import { lastEnginePosition, reportedLanes, reportOf, settledElsewhere } from './standby';

export interface ReactionLag {
  readonly name: string;
  readonly position: Position;
  /** Distance to the end of the log in native positions; 0 where it has passed everything (of several engines: everything but the system's own). */
  readonly behind: bigint;
  /** Why it waits and how often it has tried; null and 0 where it does not. */
  readonly error: string | null;
  readonly retries: number;
}
/** Which process runs the reactions. */
export interface ProcessingRole {
  /** 'active': this one. 'standby': another holds the lease (`holder`, null where nobody does at this moment) and this one waits for it. */
  readonly role: 'active' | 'standby';
  readonly holder: string | null;
  /** Why the lease cannot be asked for or renewed; null where it can. */
  readonly error: string | null;
}
export interface Processing {
  /**
   * Resolves when every reaction has passed `position` (at least the end of the log at this moment) and everything that followed from it,
   * what followed from that included. Waits as long as a reaction is being retried.
   */
  settled(position?: Position): Promise<void>;
  /** In standby: as the process that runs them last said. */
  lag(): Promise<readonly ReactionLag[]>;
  role(): Promise<ProcessingRole>;
  listDeadLetters(): Promise<readonly DeadLetter[]>;
  /**
   * Lets a reaction try an event again that it refused; settles the letter or leaves it open.
   * @throws DomainError `dead-letter.unknown`, or the refusal
   */
  retry(reaction: string, eventId: string): Promise<void>;
  /** Finishes the events under way and stores the checkpoints. */
  close(): Promise<void>;
}
export interface ProcessingOptions extends Partial<Pace> {
  /** Where several engines stand on one store: reactions run in the one that holds this lease. Left out: they run here. */
  readonly lease?: LeaseOptions;
}
const PACE: Pace = { checkpointEvents: 500, checkpointMs: 1_000, backoffFirstMs: 100, backoffLongestMs: 30_000 };

/** Runs reactions, each from its own checkpoint (without one: from the beginning), fed by one subscription. */
export const openProcessing = async (
  store: EventStore,
  reactions: readonly Reaction[],
  { lease: leased, ...options }: ProcessingOptions = {},
): Promise<Processing> => {
  const pace = { ...PACE, ...options };
  const names = new Set(reactions.map(({ name }) => name));
  if (names.size < reactions.length) throw new Error('two reactions of one name would share a checkpoint');
  checkPrecedence(reactions);
  let closed = false;
  let running: RunningReactions | null = null;
  let starting: Promise<void> = Promise.resolve();

  const start = async (): Promise<void> => {
    while (!running && !closed) {
      running = await RunningReactions.start(store, reactions, pace).catch((error: unknown) => {
        if (!leased) throw error;
        startError = String(error);
        return null;
      });
      if (!running && !(lease?.held ?? false)) return;
      if (!running) await new Promise((resolve) => setTimeout(resolve, pace.backoffFirstMs));
      else startError = null;
    }
  };
  let startError: string | null = null;
  const stop = async (keepPlace: boolean): Promise<void> => {
    await starting;
    await running?.close({ keepPlace });
    running = null;
  };
  let lease: Lease | null = null;
  if (!leased) await start();
  else
    lease = new Lease(store, leased, {
      taken: () => void (starting = start()),
      lost: () => stop(lease!.held),
      report: () => reportOf(running?.report() ?? []),
    });

  const lanes = async (): Promise<readonly LaneReport[]> => {
    if (running || !leased) return running?.report() ?? [];
    return (await reportedLanes(store, leased.name)).lanes;
  };
  return {
    async settled(position) {
      // Where others write leases there is always something after the last event that counts.
      const head = leased ? await lastEnginePosition(store) : await store.head();
      const target = position !== undefined && position > head ? position : head;
      while (!closed) {
        const here = running;
        if (here) {
          const done = await Promise.race([here.settled(target).then(() => true), here.over.then(() => false)]);
          if (done) return;
        } else if (leased) {
          await settledElsewhere(store, leased.name, target, () => closed || running !== null);
          if (!running) return;
        }
      }
    },
    async lag() {
      const head = leased ? await lastEnginePosition(store) : await store.head();
      return (await lanes()).map((lane) => ({ ...lane, behind: head > lane.position ? head - lane.position : 0n }));
    },
    async role() {
      if (running || !leased) return { role: 'active', holder: leased?.holder ?? null, error: lease?.error ?? null };
      const { holder } = await reportedLanes(store, leased.name);
      return { role: 'standby', holder, error: lease?.error ?? startError };
    },
    listDeadLetters: () => listDeadLetters(store),
    async retry(reaction, eventId) {
      const found = reactions.find(({ name }) => name === reaction);
      if (!found) throw new DomainError('dead-letter.unknown', { reaction, eventId });
      const { event } = await findDeadLetter(store, reaction, eventId);
      try {
        // Whoever runs the reaction, its appends have derived ids and exact revisions.
        await (running ? running.reactNow(reaction, event) : reactOnce(store, found, event));
      } catch (error) {
        const refusal = isRefusal(error) ? error : mistakeOf(event, error);
        if (refusal) await recordDeadLetter(store, reaction, event, refusal);
        throw refusal ?? error;
      }
      await recordSettled(store, reaction, event);
    },
    async close() {
      closed = true;
      if (lease) await lease.close();
      await stop(true);
    },
  };
};
