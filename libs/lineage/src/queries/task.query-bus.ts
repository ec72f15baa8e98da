import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { KEY_STORE, sealedFields, type KeyStore } from '@cascade/content-store';
import { EVENT_STORE, READ_MODELS, type Answer, type AskOptions, type EventStore, type ReadModels } from '@cascade/event-store';
import type { RecordedEvent, Sealed } from '@cascade/event-store/domain';
import { taskStream } from '@cascade/tasks/domain';
import { taskStory, type TaskStory } from '../domain/task-story';
import type { TaskAtTime, TaskParams } from '../listing/task.query';

/** A task as it stood, with its story: notes, products, files, every deadline, requests for more time, parts inside its body. */
export interface TaskPage extends Omit<TaskAtTime, 'knownPosition'>, TaskStory {
  /** Names of the bodies that the story names. */
  readonly names: Readonly<Record<string, string>>;
}
export class TaskPageQuery extends Query<Answer<TaskPage>> {
  constructor(
    readonly params: TaskParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(TaskPageQuery)
export class TaskPageHandler implements IQueryHandler<TaskPageQuery> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
  ) {}
  async execute({ params, at }: TaskPageQuery): Promise<Answer<TaskPage>> {
    const answer = await this.readModels.ask<TaskAtTime>('task', params, at);
    const { knownPosition, ...task } = answer.result;
    const events: RecordedEvent[] = [];
    for await (const event of this.store.readStream(taskStream(params.taskId)))
      if (event.position <= BigInt(knownPosition)) events.push(event);
    const fields = sealedFields(this.keys);
    const story = taskStory(events, answer.asOf, (sealed) => fields.unseal(sealed as Sealed));
    const ids = [
      ...new Set(
        story.entries
          .flatMap(({ onBehalfOf }) => (onBehalfOf === null ? [] : [onBehalfOf]))
          .concat(story.parts.map(({ authorityId }) => authorityId)),
      ),
    ];
    const { result: names } = await this.readModels.ask<Record<string, string>>(
      'body-names',
      { ids },
      { asOf: answer.asOf, knownAt: answer.knownAt },
    );
    return { ...answer, result: { ...task, ...story, names } };
  }
}
