import type { CommandMeta } from '@cascade/event-store/domain';

export interface DiscardDraftBody {
  readonly directiveId: string;
  readonly reason: string;
  /** The directive that answered instead. */
  readonly answeredBy?: string | null;
}
export class DiscardDraft {
  constructor(
    readonly meta: CommandMeta,
    readonly body: DiscardDraftBody,
  ) {}
}
