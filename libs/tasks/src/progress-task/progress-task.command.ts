import type { CommandMeta } from '@cascade/event-store/domain';
import type { TaskProgressed } from '../domain';

export interface ProgressTaskBody {
  readonly taskId: string;
  readonly note?: string | null;
  readonly fileIds?: readonly string[];
  /** What shows it, where another body records it for one that does not use the system. */
  readonly evidence?: string;
  readonly value?: TaskProgressed['data']['value'];
}
export class ProgressTask {
  constructor(
    readonly meta: CommandMeta,
    readonly body: ProgressTaskBody,
  ) {}
}
