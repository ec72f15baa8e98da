import type { CommandMeta } from '@cascade/event-store/domain';

export interface WithdrawTaskBody {
  readonly taskId: string;
  readonly reason: string;
}
export class WithdrawTask {
  constructor(
    readonly meta: CommandMeta,
    readonly body: WithdrawTaskBody,
  ) {}
}
