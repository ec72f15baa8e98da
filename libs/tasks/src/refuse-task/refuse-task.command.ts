import type { CommandMeta } from '@cascade/event-store/domain';

export interface RefuseTaskBody {
  readonly taskId: string;
  readonly reason: string;
}
export class RefuseTask {
  constructor(
    readonly meta: CommandMeta,
    readonly body: RefuseTaskBody,
  ) {}
}
