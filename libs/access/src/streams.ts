import type { Provider } from '@nestjs/common';
import { EVENT_STORE, openDeciderStreams, type DeciderStreams, type EventStore, type Loaded } from '@cascade/event-store';
import type { CommandMeta, Recorded } from '@cascade/event-store/domain';
import { account, type AccountCommand, type AccountEvent, type AccountState } from './domain';

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
