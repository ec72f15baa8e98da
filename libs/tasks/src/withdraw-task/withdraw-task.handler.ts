import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { taskStream } from '../domain';
import { TaskStreams } from '../streams';
import { WithdrawTask } from './withdraw-task.command';

@CommandHandler(WithdrawTask)
export class WithdrawTaskHandler implements ICommandHandler<WithdrawTask> {
  constructor(private readonly tasks: TaskStreams) {}

  execute({ meta, body: { taskId, reason } }: WithdrawTask): Promise<Recorded> {
    return this.tasks.handle(taskStream(taskId), { type: 'Withdraw', data: { taskId, reason } }, meta);
  }
}
