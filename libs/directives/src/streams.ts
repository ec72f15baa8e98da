import type { Provider } from '@nestjs/common';
import { authority, type AuthorityCommand, type AuthorityEvent, type AuthorityState } from '@cascade/authorities/domain';
import { EVENT_STORE, openDeciderStreams, type DeciderStreams, type EventStore, type Loaded } from '@cascade/event-store';
import type { AnyEvent, CommandMeta, Decider, Recorded } from '@cascade/event-store/domain';
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

/** Classes, because what Nest injects by type must exist at run time; each stands for the streams of one decider. */
abstract class StreamsOf<State, Command, Event extends AnyEvent> implements DeciderStreams<State, Command, Event> {
  abstract handle(stream: string, command: Command, meta: CommandMeta, options?: { expected?: bigint }): Promise<Recorded>;
  abstract load(stream: string): Promise<Loaded<State>>;
  abstract carriedOut(stream: string, commandId: string): Promise<boolean>;
}
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

const provided = <State, Command, Event extends AnyEvent>(
  token: abstract new () => DeciderStreams<State, Command, Event>,
  decider: Decider<State, Command, Event>,
): Provider => ({ provide: token, useFactory: (store: EventStore) => openDeciderStreams(store, decider), inject: [EVENT_STORE] });

export const directiveStreamProviders: Provider[] = [
  provided(DirectiveStreams, directive),
  provided(RegisterStreams, register),
  provided(JoinStreams, join),
  provided(ReferenceStreams, reference),
  provided(DeliveryStreams, delivery),
  provided(CarriageStreams, carriage),
  provided(NumberingStreams, numbering),
  provided(WarningStreams, warning),
  provided(IssuerStreams, authority),
];
