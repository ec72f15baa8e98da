import type { Provider } from '@nestjs/common';
import { delegation, type DelegationCommand, type DelegationEvent, type DelegationState } from '@cascade/authorities/domain';
import { StreamsOf, streamsProvider } from '@cascade/event-store';
import type { AnyEvent, FactCorrected } from '@cascade/event-store/domain';
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

export abstract class TaskStreams extends StreamsOf<TaskState, GivenTaskCommand | CorrectTask, TaskEvent | FactCorrected> {}
export abstract class ReportStreams extends StreamsOf<
  ReportState & { readonly facts?: readonly AnyEvent[] },
  ReportCommand,
  ReportEvent | FactCorrected
> {}

export abstract class DelegationStreams extends StreamsOf<DelegationState, DelegationCommand, DelegationEvent> {}
export abstract class RemindersStreams extends StreamsOf<RemindersState, RemindersCommand, RemindersSet> {}
export abstract class ReminderStreams extends StreamsOf<ReminderState, ReminderCommand, ReminderEvent> {}

export const taskStreamProviders: Provider[] = [
  streamsProvider(TaskStreams, task),
  streamsProvider(ReportStreams, report),
  streamsProvider(RemindersStreams, reminderPolicy),
  streamsProvider(ReminderStreams, reminder),
  streamsProvider(DelegationStreams, delegation),
];
