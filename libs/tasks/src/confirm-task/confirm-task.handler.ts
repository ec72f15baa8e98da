import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { taskStream } from '../domain';
import { TaskStreams } from '../streams';
import { ConfirmTask } from './confirm-task.command';

@CommandHandler(ConfirmTask)
export class ConfirmTaskHandler implements ICommandHandler<ConfirmTask> {
  constructor(private readonly tasks: TaskStreams) {}

  execute({ meta, body: { taskId, reportId = null } }: ConfirmTask): Promise<Recorded> {
    return this.tasks.handle(taskStream(taskId), { type: 'Confirm', data: { taskId, reportId } }, meta);
  }
}
