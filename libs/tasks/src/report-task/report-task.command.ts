import type { CommandMeta, Recorded } from '@cascade/event-store/domain';
import type { WorldTime } from '@cascade/calendar/domain';

export interface ReportTaskBody {
  readonly taskId: string;
  /** The date of the product: done holds from it once it is confirmed. */
  readonly productOn: WorldTime;
  readonly productSymbol?: string | null;
  readonly note?: string | null;
  readonly fileIds?: readonly string[];
  /** What shows it, where another body records it for one that does not use the system. */
  readonly evidence?: string;
}
export class ReportTask {
  constructor(
    readonly meta: CommandMeta,
    readonly body: ReportTaskBody,
  ) {}
}
export interface TaskReported extends Recorded {
  /** What a confirmation or a return names. */
  readonly reportId: string;
}
