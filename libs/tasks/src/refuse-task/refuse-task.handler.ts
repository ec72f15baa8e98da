import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { shownBy, TaskActions } from '../task-actions';
import { RefuseTask } from './refuse-task.command';

@CommandHandler(RefuseTask)
export class RefuseTaskHandler implements ICommandHandler<RefuseTask> {
  constructor(private readonly actions: TaskActions) {}

  execute({ meta, body: { taskId, reason, evidence } }: RefuseTask): Promise<Recorded> {
    return this.actions.run({ type: 'Refuse', data: { taskId, reason, ...shownBy(evidence) } }, meta);
  }
}
