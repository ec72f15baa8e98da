import { START, type AnyEvent, type Decider, type Position } from '../domain';
import type { AppendResult, EventStore, NewEvent } from '../event-store';

/** A stream folded as far as it is known. */
export interface FoldedStream<State> {
  readonly state: State;
  readonly revision: bigint;
  /** Of the event at `revision`; `START` where there is none. */
  readonly position: Position;
  /** Every command that stands in the stream, with the last place it reached. It only grows, by what is on record, so all foldings of a stream share it. */
  readonly commands: Map<string, AppendResult>;
}
export const emptyStream = <State>(initial: State): FoldedStream<State> => ({
  state: initial,
  revision: -1n,
  position: START,
  commands: new Map(),
});

/** What `evolve` is given, the same for an event just decided and for one read years later. */
const asDecided = ({ id, type, version, data, metadata: { occurredAt } }: NewEvent): AnyEvent => ({ id, type, version, data, occurredAt });

/** Folds what was appended since. */
export const foldOn = async <State, Command, Event extends AnyEvent>(
  store: EventStore,
  { evolve }: Decider<State, Command, Event>,
  stream: string,
  known: FoldedStream<State>,
): Promise<FoldedStream<State>> => {
  let { state, revision, position } = known;
  for await (const event of store.readStream(stream, { from: revision + 1n })) {
    state = evolve(state, asDecided(event) as Event);
    ({ revision, position } = event);
    known.commands.set(event.metadata.commandId, { revision, position });
  }
  return { state, revision, position, commands: known.commands };
};
/** Folds what this process has just appended itself, without reading it again. */
export const foldAppended = <State, Command, Event extends AnyEvent>(
  { evolve }: Decider<State, Command, Event>,
  { state, commands }: FoldedStream<State>,
  events: readonly NewEvent[],
  result: AppendResult,
): FoldedStream<State> => {
  commands.set(events[0]!.metadata.commandId, result);
  return { state: events.reduce((folded, event) => evolve(folded, asDecided(event) as Event), state), ...result, commands };
};
