import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { taskStream } from '../domain';
import { TaskStreams } from '../streams';
import { ReturnTask } from './return-task.command';

@CommandHandler(ReturnTask)
export class ReturnTaskHandler implements ICommandHandler<ReturnTask> {
  constructor(private readonly tasks: TaskStreams) {}

  execute({ meta, body: { taskId, reportId = null, reason } }: ReturnTask): Promise<Recorded> {
    return this.tasks.handle(taskStream(taskId), { type: 'Return', data: { taskId, reportId, reason } }, meta);
  }
}
