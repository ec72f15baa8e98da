import type { CommandMeta } from '@cascade/event-store/domain';

export interface RecallDirectiveBody {
  readonly directiveId: string;
  readonly reason: string;
  /** The directive that says so. */
  readonly byDirectiveId?: string | null;
}
export class RecallDirective {
  constructor(
    readonly meta: CommandMeta,
    readonly body: RecallDirectiveBody,
  ) {}
}
