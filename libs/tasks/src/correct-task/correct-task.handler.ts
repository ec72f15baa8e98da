import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { firstInstantOf } from '@cascade/calendar/domain';
import type { Recorded } from '@cascade/event-store/domain';
import { KnownTasks } from '../known-tasks';
import { TaskActions } from '../task-actions';
import { CorrectTaskFact } from './correct-task.command';

@CommandHandler(CorrectTaskFact)
export class CorrectTaskFactHandler implements ICommandHandler<CorrectTaskFact> {
  constructor(
    private readonly actions: TaskActions,
    private readonly tasks: KnownTasks,
  ) {}
  async execute({ meta, body: { taskId, correction } }: CorrectTaskFact): Promise<Recorded> {
    await this.tasks.check(taskId);
    const { occurredAt, productOn } = correction;
    if (occurredAt !== null) firstInstantOf(occurredAt, 'happenedAt');
    if (productOn !== null) firstInstantOf(productOn, 'productOn');
    return this.actions.correct(taskId, correction, meta);
  }
}
