import { setTimeout as pause } from 'node:timers/promises';
import { DomainError, isDomainError, type AnyEvent, type CommandMeta, type Decider, type Recorded } from '../domain';
import type { AppendResult, EventStore } from '../event-store';
import { BoundedMap } from '../bounded-map';
import type { DeciderStreams } from './decider-streams';
import { emptyStream, foldAppended, foldOn, type FoldedStream } from './folded-stream';
import { stampedEvents } from './stamped-events';
import { StreamQueue } from './stream-queue';

export interface DeciderStreamsOptions {
  /** Folded streams kept in memory, those used last. Left out: 20,000. */
  readonly keep?: number;
}
const KEEP = 20_000;
const ATTEMPTS = 10;
const LONGEST_PAUSE_MS = 100;
type Outcome = { readonly done: Recorded } | { readonly conflict: DomainError | null };
const LOOK_AGAIN: Outcome = { conflict: null };

/** Opens the streams of one decider on a store. Open one for each decider: a second would neither see the first's queue nor its folded states. */
export const openDeciderStreams = <State, Command, Event extends AnyEvent>(
  store: EventStore,
  decider: Decider<State, Command, Event>,
  { keep = KEEP }: DeciderStreamsOptions = {},
): DeciderStreams<State, Command, Event> => {
  const kept = new BoundedMap<string, FoldedStream<State>>(keep);
  const queue = new StreamQueue();
  const refresh = async (stream: string): Promise<FoldedStream<State>> => {
    const folded = await foldOn(store, decider, stream, kept.get(stream) ?? emptyStream(decider.initial));
    if (folded.revision >= 0n) kept.set(stream, folded);
    return folded;
  };
  const answer = (stream: string, { revision, position }: AppendResult): Recorded => ({ stream, revision, position });

  /** Judges on what is known. Where that may be old news, a refusal or silence is no answer yet: the stream must be looked up first. */
  const attempt = async (
    stream: string,
    folded: FoldedStream<State>,
    fresh: boolean,
    command: Command,
    meta: CommandMeta,
    expected: bigint | undefined,
  ): Promise<Outcome> => {
    const first = folded.commands.get(meta.commandId);
    if (first) return { done: answer(stream, first) };
    if (expected !== undefined && expected !== folded.revision) {
      if (!fresh) return LOOK_AGAIN;
      const actual = folded.revision < 0n ? 'no-stream' : String(folded.revision);
      throw new DomainError('stream.conflict', { stream, expected: String(expected), actual });
    }
    let decided: readonly Event[];
    try {
      decided = decider.decide(command, folded.state);
    } catch (error) {
      if (!fresh) return LOOK_AGAIN;
      throw error;
    }
    if (decided.length === 0) return fresh ? { done: answer(stream, folded) } : LOOK_AGAIN;
    const events = stampedEvents(stream, decided, meta);
    try {
      const result = await store.append(stream, events, folded.revision < 0n ? 'no-stream' : folded.revision);
      kept.set(stream, foldAppended(decider, folded, events, result));
      return { done: answer(stream, result) };
    } catch (error) {
      if (isDomainError(error, 'stream.conflict')) return { conflict: error };
      throw error;
    }
  };
  const handle = async (stream: string, command: Command, meta: CommandMeta, expected?: bigint): Promise<Recorded> => {
    const known = kept.get(stream);
    let folded = known ?? (await refresh(stream));
    for (let fresh = known === undefined, conflicts = 0; ; fresh = true) {
      const outcome = await attempt(stream, folded, fresh, command, meta, expected);
      if ('done' in outcome) return outcome.done;
      if (outcome.conflict) {
        conflicts += 1;
        if (conflicts === ATTEMPTS) throw outcome.conflict;
        // Two processes in step would else let the same one win each time.
        await pause(Math.random() * Math.min(2 ** conflicts, LONGEST_PAUSE_MS));
      }
      folded = await refresh(stream);
    }
  };
  return {
    handle: (stream, command, meta, { expected } = {}) => queue.run(stream, () => handle(stream, command, meta, expected)),
    async load(stream) {
      const { state, revision } = await queue.run(stream, () => refresh(stream));
      return { state, revision };
    },
    carriedOut: async (stream, commandId) => (await queue.run(stream, () => refresh(stream))).commands.has(commandId),
  };
};
