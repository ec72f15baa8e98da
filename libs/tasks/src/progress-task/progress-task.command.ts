import type { CommandMeta } from '@cascade/event-store/domain';
import type { TaskProgressed } from '../domain';

export interface ProgressTaskBody {
  readonly taskId: string;
  readonly note?: string | null;
  readonly value?: TaskProgressed['data']['value'];
}
export class ProgressTask {
  constructor(
    readonly meta: CommandMeta,
    readonly body: ProgressTaskBody,
  ) {}
}
