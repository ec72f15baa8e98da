import type { CommandMeta } from '@cascade/event-store/domain';

export interface ReturnTaskBody {
  readonly taskId: string;
  /** Left out: the last report. */
  readonly reportId?: string | null;
  readonly reason: string;
}
export class ReturnTask {
  constructor(
    readonly meta: CommandMeta,
    readonly body: ReturnTaskBody,
  ) {}
}
