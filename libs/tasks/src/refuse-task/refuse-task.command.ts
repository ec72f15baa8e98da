import type { CommandMeta } from '@cascade/event-store/domain';

export interface RefuseTaskBody {
  readonly taskId: string;
  readonly reason: string;
  /** What shows it, where another body records it for one that does not use the system. */
  readonly evidence?: string;
}
export class RefuseTask {
  constructor(
    readonly meta: CommandMeta,
    readonly body: RefuseTaskBody,
  ) {}
}
