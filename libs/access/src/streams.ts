import type { Provider } from '@nestjs/common';
import {
  EVENT_STORE,
  openDeciderStreams,
  StreamsOf,
  streamsProvider,
  type DeciderStreams,
  type EventStore,
  type Loaded,
} from '@cascade/event-store';
import type { CommandMeta, Recorded } from '@cascade/event-store/domain';
import {
  account,
  following,
  note,
  type AccountCommand,
  type AccountEvent,
  type AccountState,
  type FollowingCommand,
  type FollowingEvent,
  type FollowingState,
  type NoteCommand,
  type NoteEvent,
  type NoteState,
} from './domain';

/** A class, because what Nest injects by type must exist at run time. */
export abstract class AccountStreams implements DeciderStreams<AccountState, AccountCommand, AccountEvent> {
  abstract handle(stream: string, command: AccountCommand, meta: CommandMeta, options?: { expected?: bigint }): Promise<Recorded>;
  abstract load(stream: string): Promise<Loaded<AccountState>>;
  abstract carriedOut(stream: string, commandId: string): Promise<boolean>;
}
export const accountStreamProvider: Provider = {
  provide: AccountStreams,
  useFactory: (store: EventStore) => openDeciderStreams(store, account),
  inject: [EVENT_STORE],
};

export abstract class NoteStreams extends StreamsOf<NoteState, NoteCommand, NoteEvent> {}
export abstract class FollowingStreams extends StreamsOf<FollowingState, FollowingCommand, FollowingEvent> {}
export const ownStreamProviders: Provider[] = [streamsProvider(NoteStreams, note), streamsProvider(FollowingStreams, following)];
