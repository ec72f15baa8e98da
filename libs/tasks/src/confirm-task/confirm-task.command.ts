import type { CommandMeta } from '@cascade/event-store/domain';

export interface ConfirmTaskBody {
  readonly taskId: string;
  /** Left out: the last report. */
  readonly reportId?: string | null;
}
export class ConfirmTask {
  constructor(
    readonly meta: CommandMeta,
    readonly body: ConfirmTaskBody,
  ) {}
}
