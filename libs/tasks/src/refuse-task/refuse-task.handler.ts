import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { taskStream } from '../domain';
import { TaskStreams } from '../streams';
import { RefuseTask } from './refuse-task.command';

@CommandHandler(RefuseTask)
export class RefuseTaskHandler implements ICommandHandler<RefuseTask> {
  constructor(private readonly tasks: TaskStreams) {}

  execute({ meta, body: { taskId, reason } }: RefuseTask): Promise<Recorded> {
    return this.tasks.handle(taskStream(taskId), { type: 'Refuse', data: { taskId, reason } }, meta);
  }
}
