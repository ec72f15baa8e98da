import type { Provider } from '@nestjs/common';
import { delegation, type DelegationCommand, type DelegationEvent, type DelegationState } from '@cascade/authorities/domain';
import { EVENT_STORE, openDeciderStreams, type DeciderStreams, type EventStore, type Loaded } from '@cascade/event-store';
import type { AnyEvent, CommandMeta, Decider, FactCorrected, Recorded } from '@cascade/event-store/domain';
import {
  reminder,
  reminderPolicy,
  report,
  task,
  type ReminderCommand,
  type ReminderEvent,
  type RemindersCommand,
  type RemindersSet,
  type RemindersState,
  type ReminderState,
  type ReportCommand,
  type ReportEvent,
  type ReportState,
  type CorrectTask,
  type GivenTaskCommand,
  type TaskEvent,
  type TaskState,
} from './domain';

/** Classes, because what Nest injects by type must exist at run time; each stands for the streams of one decider. */
abstract class StreamsOf<State, Command, Event extends AnyEvent> implements DeciderStreams<State, Command, Event> {
  abstract handle(stream: string, command: Command, meta: CommandMeta, options?: { expected?: bigint }): Promise<Recorded>;
  abstract load(stream: string): Promise<Loaded<State>>;
  abstract carriedOut(stream: string, commandId: string): Promise<boolean>;
}
export abstract class TaskStreams extends StreamsOf<TaskState, GivenTaskCommand | CorrectTask, TaskEvent | FactCorrected> {}
export abstract class ReportStreams extends StreamsOf<
  ReportState & { readonly facts?: readonly AnyEvent[] },
  ReportCommand,
  ReportEvent | FactCorrected
> {}

export abstract class DelegationStreams extends StreamsOf<DelegationState, DelegationCommand, DelegationEvent> {}
export abstract class RemindersStreams extends StreamsOf<RemindersState, RemindersCommand, RemindersSet> {}
export abstract class ReminderStreams extends StreamsOf<ReminderState, ReminderCommand, ReminderEvent> {}

const provided = <State, Command, Event extends AnyEvent>(
  token: abstract new () => DeciderStreams<State, Command, Event>,
  decider: Decider<State, Command, Event>,
): Provider => ({ provide: token, useFactory: (store: EventStore) => openDeciderStreams(store, decider), inject: [EVENT_STORE] });

export const taskStreamProviders: Provider[] = [
  provided(TaskStreams, task),
  provided(ReportStreams, report),
  provided(RemindersStreams, reminderPolicy),
  provided(ReminderStreams, reminder),
  provided(DelegationStreams, delegation),
];
