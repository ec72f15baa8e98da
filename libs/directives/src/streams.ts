import type { Provider } from '@nestjs/common';
import { authority, type AuthorityCommand, type AuthorityEvent, type AuthorityState } from '@cascade/authorities/domain';
import { StreamsOf, streamsProvider } from '@cascade/event-store';
import {
  carriage,
  delivery,
  directive,
  numbering,
  join,
  reference,
  register,
  type CarriageCommand,
  type CarriageEvent,
  type CarriageState,
  warning,
  type DeliveryCommand,
  type DeliveryEvent,
  type DeliveryState,
  type DirectiveCommand,
  type DirectiveEvent,
  type DirectiveState,
  type NumberingCommand,
  type NumberingSet,
  type NumberingState,
  type JoinCommand,
  type JoinEvent,
  type JoinState,
  type ReferenceCommand,
  type ReferenceEvent,
  type ReferenceState,
  type RegisterCommand,
  type RegisterEvent,
  type RegisterState,
  type WarningCommand,
  type WarningEvent,
} from './domain';

export abstract class DirectiveStreams extends StreamsOf<DirectiveState, DirectiveCommand, DirectiveEvent> {}
export abstract class RegisterStreams extends StreamsOf<RegisterState, RegisterCommand, RegisterEvent> {}
/** What persons decided of two scans. */
export abstract class JoinStreams extends StreamsOf<JoinState, JoinCommand, JoinEvent> {}
export abstract class ReferenceStreams extends StreamsOf<ReferenceState, ReferenceCommand, ReferenceEvent> {}
export abstract class DeliveryStreams extends StreamsOf<DeliveryState, DeliveryCommand, DeliveryEvent> {}
/** How the items of an order fared in an answer. */
export abstract class CarriageStreams extends StreamsOf<CarriageState, CarriageCommand, CarriageEvent> {}
export abstract class NumberingStreams extends StreamsOf<NumberingState, NumberingCommand, NumberingSet> {}
export abstract class WarningStreams extends StreamsOf<ReadonlySet<string>, WarningCommand, WarningEvent> {}
/** Who issues: read to know whether it keeps a register, written where a letter's issuer is nobody we know. */
export abstract class IssuerStreams extends StreamsOf<AuthorityState, AuthorityCommand, AuthorityEvent> {}

export const directiveStreamProviders: Provider[] = [
  streamsProvider(DirectiveStreams, directive),
  streamsProvider(RegisterStreams, register),
  streamsProvider(JoinStreams, join),
  streamsProvider(ReferenceStreams, reference),
  streamsProvider(DeliveryStreams, delivery),
  streamsProvider(CarriageStreams, carriage),
  streamsProvider(NumberingStreams, numbering),
  streamsProvider(WarningStreams, warning),
  streamsProvider(IssuerStreams, authority),
];
