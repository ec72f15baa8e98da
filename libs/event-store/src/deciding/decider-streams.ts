import type { AnyEvent, CommandMeta, Recorded } from '../domain';

/** A stream folded to where it is known. */
export interface Loaded<State> {
  readonly state: State;
  /** -1n where the stream does not exist. */
  readonly revision: bigint;
}
/**
 * The streams of one decider: load, fold, decide, append at the revision that was judged.
 * One queue per stream inside a process; folded states are kept by revision (bounded), so a hot stream is not read again.
 */
export interface DeciderStreams<State, Command, Event extends AnyEvent> {
  /**
   * Carries out one command. A repeat of a command id that stands in the stream's metadata is answered with its first result.
   * On `stream.conflict` the stream is read anew and the command judged again (at most 10 times), unless `expected` names the revision the caller saw:
   * then the conflict is the answer. No events decided: answers with the stream's present revision and position.
   */
  handle(stream: string, command: Command, meta: CommandMeta, options?: { expected?: bigint }): Promise<Recorded>;
  load(stream: string): Promise<Loaded<State>>;
  /** Whether the command of that id stands in the stream: repeated, it is answered with its first result whatever happened since. */
  carriedOut(stream: string, commandId: string): Promise<boolean>;
  /** Type-only: what this decider writes. */
  readonly events?: Event;
}
