import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { taskStream } from '../domain';
import { TaskStreams } from '../streams';
import { AcceptTask } from './accept-task.command';

@CommandHandler(AcceptTask)
export class AcceptTaskHandler implements ICommandHandler<AcceptTask> {
  constructor(private readonly tasks: TaskStreams) {}

  execute({ meta, body: { taskId } }: AcceptTask): Promise<Recorded> {
    return this.tasks.handle(taskStream(taskId), { type: 'Accept', data: { taskId } }, meta);
  }
}
