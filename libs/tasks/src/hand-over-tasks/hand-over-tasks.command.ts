import type { CommandMeta } from '@cascade/event-store/domain';

export interface HandOver {
  readonly taskId: string;
  readonly assigneeId: string;
  readonly bodyId: string;
}
/** Many open tasks to those who take over, in one decision: all of them, or none where one is refused. */
export class HandOverTasks {
  constructor(
    readonly meta: CommandMeta,
    readonly body: { readonly items: readonly HandOver[]; readonly reason: string; readonly legalBasis: string | null },
  ) {}
}
