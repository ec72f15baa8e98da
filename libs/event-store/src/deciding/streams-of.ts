import type { AnyEvent, CommandMeta, Decider, Recorded } from '../domain';
import type { EventStore } from '../event-store';
import { EVENT_STORE } from '../tokens';
import type { DeciderStreams, Loaded } from './decider-streams';
import { openDeciderStreams } from './open-decider-streams';

/** Classes, because what is injected by type must exist at run time; each subclass stands for the streams of one decider. */
export abstract class StreamsOf<State, Command, Event extends AnyEvent> implements DeciderStreams<State, Command, Event> {
  abstract handle(stream: string, command: Command, meta: CommandMeta, options?: { expected?: bigint }): Promise<Recorded>;
  abstract load(stream: string): Promise<Loaded<State>>;
  abstract carriedOut(stream: string, commandId: string): Promise<boolean>;
}
/** What a module provides under such a class: the streams of that decider on the application's store, opened once. */
export const streamsProvider = <State, Command, Event extends AnyEvent>(
  token: abstract new () => DeciderStreams<State, Command, Event>,
  decider: Decider<State, Command, Event>,
) => ({ provide: token, useFactory: (store: EventStore) => openDeciderStreams(store, decider), inject: [EVENT_STORE] });
