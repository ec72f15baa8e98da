import type { CommandMeta } from '@cascade/event-store/domain';

export interface AcceptTaskBody {
  readonly taskId: string;
  /** What shows it, where another body records it for one that does not use the system. */
  readonly evidence?: string;
}
export class AcceptTask {
  constructor(
    readonly meta: CommandMeta,
    readonly body: AcceptTaskBody,
  ) {}
}
