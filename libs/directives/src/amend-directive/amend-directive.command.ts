import type { CommandMeta } from '@cascade/event-store/domain';

export interface AmendDirectiveBody {
  readonly directiveId: string;
  /** The directive that amends it. */
  readonly byDirectiveId?: string | null;
  readonly sentence: string;
  readonly itemIds: readonly string[];
}
export class AmendDirective {
  constructor(
    readonly meta: CommandMeta,
    readonly body: AmendDirectiveBody,
  ) {}
}
