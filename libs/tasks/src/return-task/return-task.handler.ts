import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { TaskActions } from '../task-actions';
import { ReturnTask } from './return-task.command';

@CommandHandler(ReturnTask)
export class ReturnTaskHandler implements ICommandHandler<ReturnTask> {
  constructor(private readonly actions: TaskActions) {}

  execute({ meta, body: { taskId, reportId = null, reason } }: ReturnTask): Promise<Recorded> {
    return this.actions.run({ type: 'Return', data: { taskId, reportId, reason } }, meta);
  }
}
