import { Module } from '@nestjs/common';
import {
  CarriageStreams,
  DeliveryStreams,
  DirectivesModule,
  DirectiveStreams,
  FinishTakingIn,
  IssueChain,
  ReferenceStreams,
  RegisterStreams,
} from '@cascade/directives';
import { EVENT_STORE, READ_MODELS, type EventStore, type ReadModels } from '@cascade/event-store';
import { TasksModule, TaskStreams } from '@cascade/tasks';
import { cascadeReactions } from './cascade-reactions';

/** The processes, for whoever runs them beside a store. */
export const CASCADE_REACTIONS = Symbol.for('cascade.CASCADE_REACTIONS');

@Module({
  imports: [DirectivesModule, TasksModule],
  providers: [
    {
      provide: CASCADE_REACTIONS,
      inject: [
        EVENT_STORE,
        READ_MODELS,
        DirectiveStreams,
        DeliveryStreams,
        ReferenceStreams,
        RegisterStreams,
        IssueChain,
        FinishTakingIn,
        TaskStreams,
        CarriageStreams,
      ],
      useFactory: (
        store: EventStore,
        readModels: ReadModels,
        directives: DirectiveStreams,
        deliveries: DeliveryStreams,
        references: ReferenceStreams,
        registers: RegisterStreams,
        issueChain: IssueChain,
        intake: FinishTakingIn,
        tasks: TaskStreams,
        carriages: CarriageStreams,
      ) => cascadeReactions({ store, readModels }, { directives, deliveries, references, registers, issueChain, intake, tasks, carriages }),
    },
  ],
  exports: [CASCADE_REACTIONS],
})
export class CascadeModule {}
