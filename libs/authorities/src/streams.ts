import type { Provider } from '@nestjs/common';
import { EVENT_STORE, openDeciderStreams, type DeciderStreams, type EventStore, type Loaded } from '@cascade/event-store';
import type { AnyEvent, CommandMeta, Decider, Recorded } from '@cascade/event-store/domain';
import {
  authority,
  group,
  type AuthorityCommand,
  type AuthorityEvent,
  type AuthorityState,
  type GroupCommand,
  type GroupEvent,
  type GroupState,
} from './domain';

/** Classes, because what Nest injects by type must exist at run time; each stands for the streams of one decider. */
abstract class StreamsOf<State, Command, Event extends AnyEvent> implements DeciderStreams<State, Command, Event> {
  abstract handle(stream: string, command: Command, meta: CommandMeta, options?: { expected?: bigint }): Promise<Recorded>;
  abstract load(stream: string): Promise<Loaded<State>>;
  abstract carriedOut(stream: string, commandId: string): Promise<boolean>;
}
export abstract class AuthorityStreams extends StreamsOf<AuthorityState, AuthorityCommand, AuthorityEvent> {}
export abstract class GroupStreams extends StreamsOf<GroupState, GroupCommand, GroupEvent> {}

const provided = <State, Command, Event extends AnyEvent>(
  token: abstract new () => DeciderStreams<State, Command, Event>,
  decider: Decider<State, Command, Event>,
): Provider => ({ provide: token, useFactory: (store: EventStore) => openDeciderStreams(store, decider), inject: [EVENT_STORE] });

export const authorityStreamProviders: Provider[] = [provided(AuthorityStreams, authority), provided(GroupStreams, group)];
