import type { Provider } from '@nestjs/common';
import { StreamsOf, streamsProvider } from '@cascade/event-store';
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

export abstract class AuthorityStreams extends StreamsOf<AuthorityState, AuthorityCommand, AuthorityEvent> {}
export abstract class GroupStreams extends StreamsOf<GroupState, GroupCommand, GroupEvent> {}

export const authorityStreamProviders: Provider[] = [streamsProvider(AuthorityStreams, authority), streamsProvider(GroupStreams, group)];
