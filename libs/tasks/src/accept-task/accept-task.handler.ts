import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { shownBy, TaskActions } from '../task-actions';
import { AcceptTask } from './accept-task.command';

@CommandHandler(AcceptTask)
export class AcceptTaskHandler implements ICommandHandler<AcceptTask> {
  constructor(private readonly actions: TaskActions) {}

  execute({ meta, body: { taskId, evidence } }: AcceptTask): Promise<Recorded> {
    return this.actions.run({ type: 'Accept', data: { taskId, ...shownBy(evidence) } }, meta);
  }
}
