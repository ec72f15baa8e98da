import type { CommandMeta } from '@cascade/event-store/domain';

export interface AcceptTaskBody {
  readonly taskId: string;
}
export class AcceptTask {
  constructor(
    readonly meta: CommandMeta,
    readonly body: AcceptTaskBody,
  ) {}
}
