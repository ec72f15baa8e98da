import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { TaskActions } from '../task-actions';
import { WithdrawTask } from './withdraw-task.command';

@CommandHandler(WithdrawTask)
export class WithdrawTaskHandler implements ICommandHandler<WithdrawTask> {
  constructor(private readonly actions: TaskActions) {}

  execute({ meta, body: { taskId, reason } }: WithdrawTask): Promise<Recorded> {
    return this.actions.run({ type: 'Withdraw', data: { taskId, reason } }, meta);
  }
}
