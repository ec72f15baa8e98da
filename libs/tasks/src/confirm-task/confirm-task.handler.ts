import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { TaskActions } from '../task-actions';
import { ConfirmTask } from './confirm-task.command';

@CommandHandler(ConfirmTask)
export class ConfirmTaskHandler implements ICommandHandler<ConfirmTask> {
  constructor(private readonly actions: TaskActions) {}

  execute({ meta, body: { taskId, reportId = null } }: ConfirmTask): Promise<Recorded> {
    return this.actions.run({ type: 'Confirm', data: { taskId, reportId } }, meta);
  }
}
